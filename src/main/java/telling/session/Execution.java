package telling.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telling.base.Language;
import telling.base.Progress;
import telling.base.Texts;
import telling.base.Workspace;
import telling.data.Check;

/** One run of one cell, whichever way its code is compiled. */
abstract class Execution {

    final Language language;
    final Cell cell;
    final int number;
    final CellListener listener;
    final CellMap map;
    private final SnippetControl control;
    private final CellValues values;
    private @Nullable Value last;
    int line = 1;
    int lastLine;
    volatile boolean stopped;

    Execution(
            SnippetControl control,
            CellValues values,
            Language language,
            Cell cell,
            int number,
            CellListener listener) {
        this.control = control;
        this.values = values;
        this.language = language;
        this.cell = cell;
        this.number = number;
        this.listener = listener;
        this.map = new CellMap(cell);
        control.beginCell();
    }

    /** Runs the parts of the cell, up to one that fails. */
    abstract Optional<CellProblem> runParts(Progress progress);

    /** What the words on a failure need. */
    abstract Failures.Scene scene();

    /** Runs the cell and returns how it went. */
    final CellRun run() {
        long start = System.nanoTime();
        Optional<CellProblem> problem;
        try (Progress progress = Workspace.current().progress("session.running", map.line(map.end()))) {
            problem = runParts(progress);
        } catch (OutOfMemoryError e) { // in the compiler, or in what shows the cell
            Headroom.release();
            problem = Optional.of(failures().outOfMemory(e, line));
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
    final void stop() {
        stopped = true;
        control.stop();
    }

    /** Passes on what a snippet told. */
    final void hear(CellEvents.Event event) {
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
    final void check(Check check, int below) {
        int at = belowFirst(below);
        listener.check(check, Math.min(at, Math.max(line, lastLine)));
    }

    /** The line of the cell that is so many lines below the first of the code that runs. */
    int belowFirst(int below) {
        return line + below;
    }

    final SnippetControl control() {
        return control;
    }

    final Failures failures() {
        return new Failures(scene(), language, map, number);
    }

    /** What the last part gave; null where it was void. */
    final @Nullable Value last() {
        return last;
    }

    /** A part from here to there in the cell is what runs now. */
    final void begins(int start, int end) {
        line = map.line(start);
        lastLine = map.line(Math.max(start, end - 1));
    }

    /** That part gave this; null where it is void. */
    final void gave(@Nullable Value value) {
        last = value;
        listener.snippet(line, lastLine, value);
    }

    /** Nothing is known of a value any more. */
    final void forgetLast() {
        last = null;
    }

    /** That the snippet that just ran was stopped, or would not stop. */
    final CellProblem halted() {
        return control.left()
                ? Failures.interrupted(Texts.get(language, "session.left-behind"), map, line)
                : interrupted();
    }

    /** That it was stopped, and where, if other snippets stand around the one that was. */
    final CellProblem interrupted() {
        int lines = map.line(map.end());
        boolean all = line <= 1 && (lastLine == 0 || lastLine >= lines);
        String text = all
                ? Texts.get(language, "session.interrupted")
                : Texts.get(language, "session.interrupted-at", "line", line, "lines", lines);
        return Failures.interrupted(text, map, line);
    }

    /** Hears of parts that run as one; what the listener throws at one of them ends them, and is thrown at the end. */
    final class Parts implements Handover.Steps {

        private final List<CellReader.Part> parts;
        private final Progress progress;
        private @Nullable RuntimeException failure;

        Parts(List<CellReader.Part> parts, Progress progress) {
            this.parts = List.copyOf(parts);
            this.progress = progress;
        }

        @Override
        public void tell(Runnable call) {
            control.tell(new CellEvents.Call(call));
        }

        @Override
        public void begins(int part) {
            CellReader.Part begun = parts.get(part);
            Execution.this.begins(begun.start(), begun.end());
            progress.done(line);
        }

        @Override
        public boolean gave(int part, @Nullable Value value) {
            try {
                Execution.this.gave(value);
                return true;
            } catch (RuntimeException e) {
                failure = e;
                return false;
            }
        }

        /** Throws what the listener threw. */
        void fail() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
