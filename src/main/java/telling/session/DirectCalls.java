package telling.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telling.base.Texts;
import telling.base.Workspace;

/**
 * Answers the first cells of a session without the engine, which is still coming up, as long as they
 * are {@link DirectCall}s. Once a cell has gone to the engine, which may have given a name another
 * meaning, all go there. What fails here is run again there, which has the words for it.
 */
final class DirectCalls {

    private static final Pattern PACKAGE = Pattern.compile("import ([\\w.]+)\\.\\*;");

    private final SessionSetup setup;
    private final SnippetControl control;
    private @Nullable List<Preloaded> preloaded;
    private volatile boolean over;
    private volatile boolean running;

    DirectCalls(SessionSetup setup, SnippetControl control) {
        this.setup = setup;
        this.control = control;
    }

    /** The variables that the session starts with, made by the first call. */
    synchronized List<Preloaded> preloaded() {
        List<Preloaded> made = preloaded;
        if (made == null) {
            made = setup.preloaded().get();
            preloaded = made;
        }
        return made;
    }

    /** The variables, as long as no cell can have changed them. */
    Optional<List<Session.Variable>> variables() {
        return over
                ? Optional.empty()
                : Optional.of(preloaded().stream().map(Variables::of).toList());
    }

    /** Whether this would be answered here; a text for which that is so is a whole cell. */
    boolean takes(String source) {
        return call(source).isPresent();
    }

    /** Stops what runs here. */
    void stop() {
        if (running) {
            control.stop();
        }
    }

    /** How the cell went; empty if it is for the engine, and then all after it are too. */
    Optional<CellRun> run(Cell cell, int number, Workspace workspace, CellListener listener) {
        Optional<DirectCall> call = call(cell.source());
        if (call.isEmpty()) {
            over = true;
            return Optional.empty();
        }
        long start = System.nanoTime();
        List<Workspace.Note> notes = new ArrayList<>();
        workspace.notes(notes::add);
        control.beginCell();
        control.clear();
        running = true;
        try {
            control.run(call.get().call());
        } catch (Exception e) {
            if (!control.stopped()) {
                over = true;
                return Optional.empty();
            }
        } finally {
            running = false;
        }
        if (control.stopped()) {
            CellProblem stopped =
                    Failures.interrupted(Texts.get(workspace.language(), "session.interrupted"), new CellMap(cell), 1);
            listener.problem(stopped);
            return Optional.of(
                    new CellRun(number, cell, Optional.empty(), Optional.of(stopped), System.nanoTime() - start));
        }
        Value value = new Value(control.result(), call.get().type(), "");
        notes.forEach(listener::note);
        listener.snippet(1, 1, value);
        listener.result(value);
        return Optional.of(new CellRun(number, cell, Optional.of(value), Optional.empty(), System.nanoTime() - start));
    }

    private Optional<DirectCall> call(String source) {
        if (over || DirectShape.of(source).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Preloaded> variables = new LinkedHashMap<>();
        try {
            preloaded().forEach(variable -> variables.put(variable.name(), variable));
        } catch (RuntimeException e) {
            return Optional.empty(); // the engine's part says what is wrong with the data
        }
        return DirectCall.of(source, StaticImports.of(setup.imports()), variables)
                .map(call -> new DirectCall(call.call(), shortened(call.type())));
    }

    /** A type as the engine names it: without the package where that is imported. */
    private String shortened(String type) {
        for (String declaration : setup.imports()) {
            Matcher matcher = PACKAGE.matcher(declaration);
            if (matcher.matches() && type.startsWith(matcher.group(1) + ".")) {
                String rest = type.substring(matcher.group(1).length() + 1);
                if (rest.indexOf('.') < 0) {
                    return rest;
                }
            }
        }
        return type.startsWith("java.lang.") && type.lastIndexOf('.') == "java.lang".length()
                ? type.substring("java.lang.".length())
                : type;
    }
}
