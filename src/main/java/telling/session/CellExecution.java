package telling.session;

import java.util.List;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Progress;
import telling.base.Workspace;
import telling.data.Check;

/** One run of one cell. */
final class CellExecution {

    private final Engine engine;
    private final Variables variables;
    private final CellValues values;
    private final Language language;
    private final Cell cell;
    private final int number;
    private final CellListener listener;
    private final CellMap map;
    private int line = 1;
    private int lastLine;
    private @Nullable Value last;
    private volatile boolean stopped;

    CellExecution(
            Engine engine,
            Variables variables,
            CellValues values,
            Language language,
            Cell cell,
            int number,
            CellListener listener) {
        this.engine = engine;
        this.variables = variables;
        this.values = values;
        this.language = language;
        this.cell = cell;
        this.number = number;
        this.listener = listener;
        this.map = new CellMap(cell);
        engine.control().beginCell();
    }

    /** Runs the cell and returns how it went. */
    CellRun run() {
        long start = System.nanoTime();
        Optional<CellProblem> problem = missingValue();
        if (problem.isEmpty()) {
            problem = runParts();
        }
        Optional<Value> value = problem.isEmpty() ? Optional.ofNullable(last) : Optional.empty();
        value.ifPresent(given -> {
            values.put(number, given);
            listener.result(given);
        });
        problem.ifPresent(listener::problem);
        return new CellRun(number, cell, value, problem, System.nanoTime() - start);
    }

    /** Stops the cell, from any thread. */
    void stop() {
        stopped = true;
        engine.control().stop();
    }

    /** Passes on what a snippet told. */
    void hear(CellEvents.Event event) {
        if (event instanceof CellEvents.Text text) {
            if (text.error()) {
                listener.errorOutput(text.text());
            } else {
                listener.output(text.text());
            }
        } else if (event instanceof CellEvents.Call call) {
            call.call().run();
        }
    }

    /** Passes on a check of the snippet that runs, made so many lines below its first. */
    void check(Check check, int below) {
        listener.check(check, Math.min(line + below, Math.max(line, lastLine)));
    }

    private Optional<CellProblem> missingValue() {
        return variables.declareNamed(cell.source()).map(mention -> {
            List<Integer> cells = values.cells();
            Problem problem = Problem.of(
                    cells.isEmpty() ? "session.no-value-yet" : "session.no-value",
                    "cell",
                    mention.cell(),
                    "cells",
                    cells.stream().map(n -> "$" + n).toList());
            return Failures.problem(problem, language, map, mention.offset(), ("$" + mention.cell()).length());
        });
    }

    private Optional<CellProblem> runParts() {
        CellReader reader = new CellReader(engine.analysis(), cell.source());
        try (Progress progress = Workspace.current().progress("session.running", map.line(map.end()))) {
            return runParts(reader, progress);
        }
    }

    private Optional<CellProblem> runParts(CellReader reader, Progress progress) {
        for (Optional<CellReader.Part> part = reader.next(); part.isPresent(); part = reader.next()) {
            progress.done(map.line(part.get().start()));
            Optional<CellProblem> problem = runPart(part.get());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<CellProblem> runPart(CellReader.Part part) {
        if (stopped) {
            return Optional.of(Failures.interrupted("session.interrupted", language, map, line));
        }
        line = map.line(part.start());
        lastLine = map.line(Math.max(part.start(), part.end() - 1));
        last = null;
        Engine.Origin origin = new Engine.Origin(number, cell.file(), map.fileLine(line));
        List<SnippetEvent> events = engine.evaluate(part.source(), origin);
        if (engine.control().stopped()) {
            stopped = true;
            events.forEach(event -> engine.dropTemporary(event.snippet()));
            String key = engine.control().left() ? "session.left-behind" : "session.interrupted";
            return Optional.of(Failures.interrupted(key, language, map, line));
        }
        @Nullable Object result = engine.control().result();
        @Nullable Throwable thrown = engine.control().thrown();
        for (SnippetEvent event : events) {
            if (event.causeSnippet() != null) {
                continue;
            }
            Snippet snippet = event.snippet();
            if (isRefused(event)) {
                CellProblem problem = new CompileErrors(engine, variables, language, map).of(part, snippet);
                engine.drop(snippet);
                return Optional.of(problem);
            }
            if (event.exception() != null) {
                CellProblem problem =
                        new Failures(engine, variables, language, map, number).of(event.exception(), thrown, line);
                engine.dropTemporary(snippet);
                return Optional.of(problem);
            }
            noteMissing(event);
            last = value(snippet, result);
            engine.dropTemporary(snippet);
            listener.snippet(line, lastLine, last);
        }
        return Optional.empty();
    }

    private @Nullable Value value(Snippet snippet, @Nullable Object result) {
        if (snippet instanceof VarSnippet variable) {
            boolean named = !Engine.isTemporary(variable);
            if (named) {
                variables.redeclared(variable.name());
            }
            return new Value(engine.value(variable), variable.typeName(), named ? variable.name() : "");
        }
        if (snippet instanceof ExpressionSnippet expression && snippet.subKind().hasValue()) {
            boolean assigned = snippet.subKind() == Snippet.SubKind.ASSIGNMENT_SUBKIND;
            return new Value(result, expression.typeName(), assigned ? expression.name() : "");
        }
        return null;
    }

    /** A variable of a type that is not there is refused, where a method or class may wait for it. */
    private static boolean isRefused(SnippetEvent event) {
        return event.status() == Snippet.Status.REJECTED
                || (event.snippet() instanceof VarSnippet && event.status() != Snippet.Status.VALID);
    }

    private void noteMissing(SnippetEvent event) {
        if (event.snippet() instanceof DeclarationSnippet declared
                && (event.status() == Snippet.Status.RECOVERABLE_DEFINED
                        || event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED)) {
            listener.note(new Workspace.Note(
                    "session.unresolved",
                    Problem.of("session.unresolved", "name", declared.name(), "missing", engine.missing(declared))
                            .facts()));
        }
    }
}
