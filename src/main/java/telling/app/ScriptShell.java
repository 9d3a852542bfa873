package telling.app;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telling.base.ExitCode;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Said;
import telling.base.Texts;
import telling.base.Workspace;
import telling.command.Commands;
import telling.command.Host;
import telling.command.Interpreter;
import telling.command.NoteLog;
import telling.command.ProblemText;
import telling.command.Shell;
import telling.data.Check;
import telling.display.Display;
import telling.display.DisplayContext;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellProblem;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.Value;

/** A shell without a person: values on standard output, all else on standard error. */
final class ScriptShell implements Shell {

    private final Session session;
    private final PrintStream out;
    private final PrintStream err;
    private final Host host;
    private final int columns;
    private final boolean everyValue;
    private final Interpreter interpreter;
    private ExitCode code = ExitCode.OK;
    private boolean left;
    private int width;

    /**
     * A shell on these streams.
     *
     * @param everyValue whether each cell shows its value as the prompt does; else nothing is shown
     *     and {@link #printValue} shows the last
     */
    ScriptShell(Session session, PrintStream out, PrintStream err, Host host, int columns, boolean everyValue) {
        this.session = session;
        this.out = out;
        this.err = err;
        this.host = host;
        this.columns = columns;
        this.width = columns;
        this.everyValue = everyValue;
        this.interpreter =
                new Interpreter(Commands.installed(), this, everyValue ? source -> err.println(source) : source -> {});
    }

    /** Takes a cell or command, and returns how it went. */
    Interpreter.Outcome submit(String text) {
        Interpreter.Outcome outcome = interpreter.submit(text);
        outcome.refused().ifPresent(this::refuse);
        return outcome;
    }

    private void refuse(Problem problem) {
        err.println(Texts.of(language(), problem));
        code = code.and(ExitCode.CELL_FAILED);
    }

    @Override
    public CellRun run(String source) {
        CellRun run = session.run(Cell.typed(source), new Listener());
        run.problem()
                .ifPresent(problem -> code = code.and(
                        problem.kind() == CellProblem.Kind.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.CELL_FAILED));
        if (everyValue) {
            run.value().filter(value -> value.object() != null).ifPresent(this::show);
        }
        return run;
    }

    /** Prints a value by itself: scalars at full precision, anything else as its renderer shows it. */
    void printValue(Value value) {
        Object object = value.object();
        out.println(isPlain(object) ? Said.by(object) : rendered(object));
    }

    private void show(Value value) {
        out.println(rendered(value.object()));
    }

    private String rendered(@Nullable Object object) {
        Workspace before = session.workspace().enter();
        try {
            return Display.of(object, DisplayContext.plain(width, language())).text();
        } finally {
            before.enter();
        }
    }

    /** Whether what the value says of itself is all of it: tables, results and arrays are laid out instead. */
    private static boolean isPlain(@Nullable Object object) {
        return object == null
                || object instanceof Collection<?>
                || object instanceof Map<?, ?>
                || !(object.getClass().isArray() || Display.knows(object));
    }

    private Language language() {
        return session.workspace().language();
    }

    /** What the process returns for all that was submitted. */
    ExitCode code() {
        return code;
    }

    /** Whether a cell asked to end here. */
    boolean left() {
        return left;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public void print(String text) {
        out.println(text);
    }

    @Override
    public void narrate(String text) {
        err.println(text);
    }

    @Override
    public boolean ask(String question) {
        return false;
    }

    @Override
    public void leave() {
        left = true;
    }

    @Override
    public boolean colour() {
        return false;
    }

    @Override
    public void colour(boolean on) {}

    @Override
    public void width(int chosen) {
        width = chosen == 0 ? columns : chosen;
        session.workspace().width(width);
    }

    @Override
    public void ended(ExitCode ended) {
        code = code.and(ended);
    }

    @Override
    public Host host() {
        return host;
    }

    private final class Listener implements CellListener {

        @Override
        public void output(String text) {
            out.print(text);
            out.flush();
        }

        @Override
        public void errorOutput(String text) {
            err.print(text);
            err.flush();
        }

        @Override
        public void note(Workspace.Note note) {
            err.println(note.in(language()));
            NoteLog.of(session.workspace()).add(session.history().size() + 1, note);
        }

        @Override
        public void check(Check check, int line) {
            if (!check.passes()) {
                code = code.and(ExitCode.DIFFERS);
            }
        }

        @Override
        public void problem(CellProblem problem) {
            err.println(ProblemText.of(problem, language()));
        }
    }
}
