package telling.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telling.base.Making;
import telling.base.Workspace;
import telling.data.Check;

/** A session on JShell. */
final class JShellSession implements Session {

    private static final long PAUSE_MILLIS = 150;

    private final Workspace workspace;
    private final SessionSetup setup;
    private final Console console;
    private final DirectCalls direct;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ReentrantLock lock = new ReentrantLock();
    private final WarmUp warmUp = new WarmUp();
    private final CellValues values = new CellValues();
    private final List<CellRun> history = new ArrayList<>();
    private final Map<Integer, Fingerprint> prints = new HashMap<>();
    private final Check.Sink outerSink;
    private volatile Seat seat = new Seat(new SnippetControl(this::hear));
    private volatile @Nullable Execution running;
    private Optional<CompiledRun> compiled = Optional.empty();
    private boolean begun;
    private volatile boolean stopWanted;
    private volatile boolean expecting;
    private volatile boolean takenOver;
    private volatile boolean showing;
    private volatile int next = 1;

    JShellSession(Workspace workspace, SessionSetup setup) {
        this.workspace = workspace;
        this.setup = setup;
        this.outerSink = workspace.find(Check.Sink.class).orElse(check -> {});
        this.console = new Console((error, text) -> tell(new CellEvents.Text(error, text)));
        this.direct = new DirectCalls(setup, seat.control());
    }

    /**
     * Brings the engine up on a thread of its own: at once when a call needs it, else a moment after the
     * data is there, since both at once would keep a first cell waiting that needs the data only. The data
     * is asked for once a first cell is expected, since a prompt would come later for it.
     */
    private void startInBackground() {
        background(() -> {
            try {
                direct.preloaded();
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // What is wrong with the data, the call says that needs it.
            }
            want();
        });
    }

    private void want() {
        if (!wanted.getAndSet(true)) {
            background(() -> {
                start();
                warm();
            });
        }
    }

    private void warm() {
        Seat first = seat;
        try {
            if (!first.engine().isCompletedExceptionally()) {
                warmUp.run(WarmUp.steps(first.engine().join()), lock);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException closed) {
            // by a person who has left already
        }
    }

    private static void background(Runnable task) {
        Thread thread = new Thread(task, "telling-engine");
        thread.setDaemon(true);
        thread.start();
    }

    /** Brings the engine up; what goes wrong is thrown by the calls that need it. */
    void start() {
        wanted.set(true);
        Seat first = seat;
        try {
            Engine started = first.start(setup);
            first.fill(started, new Variables(started, values, direct.preloaded()));
        } catch (RuntimeException | Error e) {
            first.fail(e);
        }
    }

    @Override
    public CellRun run(Cell cell, CellListener listener) {
        warmUp.asked();
        if (!expecting) {
            stopWanted = false;
        }
        if (seat.control().runsHere()) {
            throw new IllegalStateException("a cell of this session is running on this thread");
        }
        if (takenOver) {
            ready(Seat::variables);
        }
        lock.lock();
        Workspace outer = workspace.enter();
        Console.Placed streams = console.place();
        try {
            workspace.put(Making.class, new RunningCell(cell, next, history));
            Optional<CompiledRun> whole = compiled(cell);
            Optional<CellRun> called =
                    whole.isPresent() ? Optional.empty() : direct.run(cell, next, workspace, listener);
            if (called.isPresent()) {
                return done(called.get());
            }
            workspace.notes(note -> tellCall(() -> listener.note(note)));
            workspace.put(Check.Sink.class, this::checked);
            Execution execution = whole.isPresent()
                    ? whole.get().execution(seat.control(), workspace.language(), cell, next, listener)
                    : new CellExecution(
                            ready(Seat::engine),
                            ready(Seat::variables),
                            values,
                            workspace.language(),
                            cell,
                            next,
                            listener);
            running = execution;
            if (stopWanted) {
                execution.stop();
            }
            CellRun run = done(execution.run());
            if (seat.control().left() && whole.isEmpty()) {
                takeOver();
            }
            return run;
        } finally {
            running = null;
            streams.restore();
            workspace.put(Check.Sink.class, outerSink);
            outer.enter();
            lock.unlock();
        }
    }

    /** The cells of this session where they were compiled beforehand, of which this is the first or the next. */
    private Optional<CompiledRun> compiled(Cell cell) {
        if (!begun && setup.known().isPresent()) {
            compiled = setup.known()
                    .flatMap(cells -> cells.of(cell))
                    .map(cells -> CompiledRun.of(cells, seat.control(), values, direct.preloaded()));
            if (compiled.isEmpty() && !wanted.get()) {
                start();
            }
        }
        begun = true;
        return compiled;
    }

    private CellRun done(CellRun run) {
        run.value().ifPresent(value -> values.put(run.number(), value));
        history.add(run);
        prints.put(run.number(), Fingerprint.of(run.value()));
        next = run.number() + 1;
        return run;
    }

    /** Leaves the engine to the snippet that would not stop, and fills a new one meanwhile. */
    private void takeOver() {
        Seat old = seat;
        Seat fresh = new Seat(new SnippetControl(this::hear));
        Takeover takeover = new Takeover(history, prints, direct.preloaded());
        Map<String, Object> tables = Takeover.tables(ready(Seat::engine));
        seat = fresh;
        takenOver = true;
        background(() -> {
            lock.lock();
            Workspace outer = workspace.enter();
            Console.Placed streams = console.place();
            try {
                Engine started = fresh.start(setup);
                Variables known = new Variables(started, values, direct.preloaded());
                workspace.notes(note -> {});
                takeover.fill(started, known, values, tables, workspace, (cell, number, listener) -> {
                    CellExecution execution =
                            new CellExecution(started, known, values, workspace.language(), cell, number, listener);
                    running = execution;
                    return execution.run();
                });
                fresh.fill(started, known);
                workspace
                        .find(LateOutput.class)
                        .ifPresent(shown -> shown.remark(takeover.report(workspace.language())));
            } catch (RuntimeException | Error e) {
                fresh.fail(e);
            } finally {
                running = null;
                streams.restore();
                outer.enter();
                lock.unlock();
            }
        });
        old.control().abandon();
    }

    @Override
    public void expectCell() {
        if (!expecting) {
            startInBackground();
        }
        expecting = true;
        stopWanted = false;
    }

    @Override
    public void interrupt() {
        stopWanted = true;
        direct.stop();
        Execution now = running;
        if (now != null) {
            now.stop();
        } else if (showing) {
            seat.control().stop();
        }
    }

    @Override
    public <T> Optional<T> stoppably(Supplier<T> task) {
        lock.lock();
        try {
            showing = true;
            return seat.stoppably(task, expecting && stopWanted);
        } finally {
            showing = false;
            lock.unlock();
        }
    }

    @Override
    public Completeness completeness(String text) {
        if (direct.takes(text)) {
            return Completeness.COMPLETE;
        }
        return locked(known -> CellReader.completeness(ready(Seat::engine).analysis(), text));
    }

    @Override
    public List<Suggestion> complete(String text, int cursor) {
        return locked(known -> {
            if (JavaAssist.afterDot(text, cursor)) {
                known.declareNamed(text);
            } else {
                known.declareAll();
            }
            return new JavaAssist(ready(Seat::engine).completion()).complete(text, cursor);
        });
    }

    @Override
    public Optional<Documentation> inspect(String text, int cursor) {
        return locked(known -> {
            known.declareNamed(text);
            return new JavaAssist(ready(Seat::engine).completion()).inspect(text, cursor);
        });
    }

    @Override
    public List<Variable> variables() {
        return seat.variables().isDone()
                ? locked(Variables::list)
                : direct.variables().orElseGet(() -> locked(Variables::list));
    }

    @Override
    public List<CellRun> history() {
        return locked(known -> List.copyOf(history));
    }

    @Override
    public int nextNumber() {
        return next;
    }

    @Override
    public void continueAt(int number) {
        next = number;
    }

    @Override
    public void forget(Set<String> names, int cell) {
        locked(known -> {
            known.forget(names);
            history.replaceAll(run -> run.number() == cell ? Failures.undone(run, workspace.language()) : run);
            return known;
        });
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() {
        interrupt();
        boolean idle = seat.isReady() && !takenOver && lock.tryLock();
        seat.leave(idle ? setup.spare() : Optional.empty(), setup.imports());
        if (idle) {
            lock.unlock();
        }
    }

    /** How many snippets the engine carries, for the test that they do not pile up. */
    long activeSnippets() {
        return locked(known -> ready(Seat::engine).active().count());
    }

    /** Runs a reading of the engine; from inside a running cell the engine stands still anyway. */
    private <T> T locked(Function<Variables, T> reading) {
        warmUp.asked();
        Variables known = ready(Seat::variables);
        if (seat.control().runsHere()) {
            return reading.apply(known);
        }
        lock.lock();
        try {
            return reading.apply(known);
        } finally {
            lock.unlock();
        }
    }

    private <T> T ready(Function<Seat, CompletableFuture<T>> part) {
        want();
        return Seat.awaited(part.apply(seat), () -> {
            Execution now = running;
            if (now != null) {
                now.stop();
            }
        });
    }

    private void hear(CellEvents.Event event) {
        Execution now = running;
        if (now != null) {
            now.hear(event);
        } else if (event instanceof CellEvents.Text late) { // of an earlier cell's thread, while something of ours ran
            late(late);
        }
    }

    private void late(CellEvents.Text text) {
        workspace.find(LateOutput.class).ifPresent(shown -> shown.print(text.text()));
    }

    private void checked(Check check) {
        outerSink.accept(check);
        Execution now = running;
        if (now != null) {
            int below = seat.control().linesIn();
            tellCall(() -> now.check(check, below));
        }
    }

    private void tellCall(Runnable call) {
        tell(new CellEvents.Call(call));
    }

    /** From the cell's own threads by way of its reader; from the thread that runs cells at once. */
    private void tell(CellEvents.Event event) {
        if (lock.isHeldByCurrentThread()) {
            hear(event);
        } else if (event instanceof CellEvents.Text text) {
            if (!SnippetGuard.isStopped() && !seat.control().tell(text)) {
                late(text);
            }
        } else {
            seat.control().tell(event);
        }
    }
}
