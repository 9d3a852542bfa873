package telling.session;

import java.util.ArrayList;
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

/** One run of one cell, compiled by the engine snippet by snippet. */
final class CellExecution extends Execution {

    private final Engine engine;
    private final Variables variables;
    private final CellValues values;
    private int firstLine;

    CellExecution(
            Engine engine,
            Variables variables,
            CellValues values,
            Language language,
            Cell cell,
            int number,
            CellListener listener) {
        super(engine.control(), values, language, cell, number, listener);
        this.engine = engine;
        this.variables = variables;
        this.values = values;
    }

    @Override
    Failures.Scene scene() {
        return variables;
    }

    @Override
    int belowFirst(int below) {
        return firstLine == 0 ? line + below : Math.max(line, firstLine + below);
    }

    @Override
    Optional<CellProblem> runParts(Progress progress) {
        Optional<CellProblem> missing = missingValue();
        return missing.isPresent() ? missing : runParts(new CellReader(engine.analysis(), cell.source()), progress);
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

    private Optional<CellProblem> runParts(CellReader reader, Progress progress) {
        List<CellReader.Part> calls = new ArrayList<>();
        Optional<CellProblem> problem = Optional.empty();
        for (Optional<CellReader.Part> part = reader.next(); part.isPresent(); part = reader.next()) {
            if (calls.size() == Joined.MOST || !joins(part.get())) {
                problem = runCalls(calls, progress);
                calls.clear();
            }
            if (problem.isEmpty() && joins(part.get())) {
                calls.add(part.get());
            } else if (problem.isEmpty()) {
                progress.done(map.line(part.get().start()));
                problem = runPart(part.get());
            }
            if (problem.isPresent()) {
                return problem;
            }
        }
        if (calls.isEmpty() || !cell.named()) {
            return runCalls(calls, progress);
        }
        CellReader.Part end = calls.remove(calls.size() - 1);
        problem = runCalls(calls, progress);
        return problem.isPresent() ? problem : runPart(end);
    }

    /** Whether this may run together with calls before and after it. */
    private boolean joins(CellReader.Part part) {
        return cell.file().isPresent()
                && Joined.called(part.source())
                        .filter(name -> !engine.givingNothing().contains(name))
                        .isPresent();
    }

    /** Runs calls as one snippet; where the compiler refuses that, one by one. */
    private Optional<CellProblem> runCalls(List<CellReader.Part> calls, Progress progress) {
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        if (stopped) {
            return Optional.of(interrupted());
        }
        Parts heard = new Parts(calls, progress);
        heard.begins(0);
        firstLine = line;
        Engine.Origin origin = new Engine.Origin(number, cell.file(), map.fileLine(line));
        List<SnippetEvent> events = Joined.evaluate(engine, calls, map, origin, heard);
        firstLine = 0;
        SnippetEvent event = events.stream()
                .filter(one -> one.causeSnippet() == null)
                .findFirst()
                .orElseThrow();
        boolean halted = control().stopped();
        @Nullable Throwable thrown = control().thrown();
        boolean refused = !halted && isRefused(event);
        engine.drop(event.snippet());
        heard.fail();
        if (halted) {
            stopped = true;
            return Optional.of(halted());
        }
        if (refused) {
            return runEach(calls, progress);
        }
        return event.exception() == null
                ? Optional.empty()
                : Optional.of(failures().of(event.exception(), thrown, line));
    }

    /** Runs calls one by one, and learns which of them give nothing. */
    private Optional<CellProblem> runEach(List<CellReader.Part> calls, Progress progress) {
        for (CellReader.Part call : calls) {
            progress.done(map.line(call.start()));
            Optional<CellProblem> problem = runPart(call);
            if (problem.isPresent()) {
                return problem;
            }
            if (last() == null) {
                Joined.called(call.source()).ifPresent(engine.givingNothing()::add);
            }
        }
        return Optional.empty();
    }

    private Optional<CellProblem> runPart(CellReader.Part part) {
        if (stopped) {
            return Optional.of(interrupted());
        }
        begins(part.start(), part.end());
        forgetLast();
        Optional<CellProblem> tooLong = tooLong(part);
        if (tooLong.isPresent()) {
            return tooLong;
        }
        Engine.Origin origin = new Engine.Origin(number, cell.file(), map.fileLine(line));
        Overwritten overwritten = Overwritten.before(engine, part.source());
        List<SnippetEvent> events = engine.evaluate(part.source(), origin);
        if (control().stopped()) {
            stopped = true;
            events.forEach(event -> engine.dropTemporary(event.snippet()));
            if (!control().left()) {
                overwritten.restore(events);
            }
            return Optional.of(halted());
        }
        @Nullable Object result = control().result();
        @Nullable Throwable thrown = control().thrown();
        for (SnippetEvent event : events) {
            if (event.causeSnippet() != null) {
                continue;
            }
            Snippet snippet = event.snippet();
            if (isRefused(event)) {
                CellProblem problem = new CompileErrors(engine, variables, language, map).of(part, snippet);
                engine.drop(snippet);
                overwritten.restore(events);
                return Optional.of(problem);
            }
            if (event.exception() != null) {
                CellProblem problem = failures().of(event.exception(), thrown, line);
                engine.dropTemporary(snippet);
                overwritten.restore(events);
                return Optional.of(problem);
            }
            noteMissing(event);
            Value value = value(snippet, result);
            engine.dropTemporary(snippet);
            gave(value);
        }
        return Optional.empty();
    }

    /** A text too long for a class file never goes to the compiler: once it has failed on one, it fails on all that follows. */
    private Optional<CellProblem> tooLong(CellReader.Part part) {
        return JavaText.of(part.source()).tooLong().map(text -> {
            Problem problem =
                    Problem.of("session.text-too-long", "bytes", JavaText.bytes(text), "most", JavaText.MOST_BYTES);
            return Failures.problem(problem, language, map, part.start() + text.offset(), 1);
        });
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
