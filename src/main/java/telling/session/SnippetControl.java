package telling.session;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import jdk.jshell.execution.DirectExecutionControl;
import org.jspecify.annotations.Nullable;

/**
 * Runs snippets in this process, each on a thread of its own, and keeps the object that one gave and
 * the exception that it threw.
 *
 * <p>JShell's own LocalExecutionControl stops a snippet by Thread.stop on JDK 17 and by woven checks
 * on 25, and forgets the objects. Here the checks are woven on every JDK, so that both behave alike.
 */
final class SnippetControl extends DirectExecutionControl {

    /** How long a stopped snippet may take before harder means, then before it is left behind. */
    private static final long HARDER_MILLIS = 400;

    private static final long LEAVE_MILLIS = 1200;

    private static final String HEAP_SPACE = "Java heap space"; // as the JVM says it

    private final Consumer<CellEvents.Event> reader;
    private final SnippetClasses classes;
    private final List<SnippetGroup> ofCell = new ArrayList<>();
    private volatile @Nullable Running running;
    private @Nullable Object result;
    private @Nullable Throwable thrown;
    private volatile Lines placed = Lines.UNKNOWN;
    private volatile boolean stopRequested;
    private volatile boolean ours;
    private boolean stopped;
    private boolean left;
    private @Nullable Thread leftThread;

    /** A control that hands what snippets tell to this reader, on the thread that evaluates. */
    SnippetControl(Consumer<CellEvents.Event> reader) {
        this(reader, new SnippetClasses());
    }

    private SnippetControl(Consumer<CellEvents.Event> reader, SnippetClasses classes) {
        super(classes);
        this.reader = reader;
        this.classes = classes;
    }

    /** Follows another control on the same engine. */
    void follow(SnippetControl earlier) {
        classes.inherit(earlier.classes);
    }

    /** Forgets a wish to stop that came to an earlier cell. */
    void beginCell() {
        stopRequested = false;
        ofCell.clear();
    }

    /** Whether what runs now is a declaration of ours, which is not to be stopped. */
    void ours(boolean whether) {
        ours = whether;
    }

    /** Forgets the last snippet. */
    void clear() {
        result = null;
        thrown = null;
        stopped = false;
        left = false;
    }

    /** The object that the last snippet gave, or the last variable read. */
    @Nullable
    Object result() {
        return result;
    }

    /** What the last snippet threw. */
    @Nullable
    Throwable thrown() {
        return thrown;
    }

    /** Whether the last snippet was stopped. */
    boolean stopped() {
        return stopped;
    }

    /** Whether the last snippet would not stop and still runs. */
    boolean left() {
        return left;
    }

    /** Lets the snippet that would not stop have as little of the machine as can be. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it; it is a courtesy to what runs beside it
    void abandon() {
        Thread thread = leftThread;
        if (thread != null) {
            thread.setPriority(Thread.MIN_PRIORITY);
        }
    }

    /** Whether the current thread belongs to the running snippet. */
    boolean runsHere() {
        Running now = running;
        return now != null && now.group.holdsCurrentThread();
    }

    /** Tells something to the reader, from a thread of the running snippet; false for text that comes without one. */
    boolean tell(CellEvents.Event event) {
        Running now = running;
        if (now == null) {
            return false;
        }
        try {
            if (event instanceof CellEvents.Text text) {
                return now.events.text(text.error(), text.text());
            } else if (event instanceof CellEvents.Call call) {
                now.events.call(call.call());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    @Override
    public void redefine(ClassBytecodes[] changed) throws ClassInstallException, NotImplementedException {
        classes.redefine(changed);
    }

    @Override
    public String varValue(String className, String varName) throws InternalException {
        try {
            Field field = findClass(className).getDeclaredField(varName);
            field.setAccessible(true);
            result = field.get(null);
            return "";
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new InternalException(e.toString());
        }
    }

    /** A class that was loaded here. */
    Class<?> loaded(String className) throws ClassNotFoundException {
        return classes.findClass(className);
    }

    /** Lines of a class, as the compiler numbers them, from the first on; to the end if the last is 0. */
    private record Lines(String className, int first, int last) {
        static final Lines UNKNOWN = new Lines("", 0, 0);

        boolean hold(StackWalker.StackFrame frame) {
            boolean inside = frame.getClassName().equals(className)
                    || frame.getClassName().startsWith(className + "$");
            return inside && (last == 0 || (frame.getLineNumber() >= first && frame.getLineNumber() <= last));
        }
    }

    /** What runs from now on stands on these lines of that class. */
    void placed(String className, int first, int last) {
        placed = new Lines(className, first, last);
    }

    @Override
    protected String invoke(Method method) throws Exception {
        String snippet = method.getDeclaringClass().getName();
        placed(snippet, classes.firstLine(snippet), 0);
        run(() -> method.invoke(null));
        return "";
    }

    /** How many lines below its first the running snippet is, as its own thread asks; 0 where that is not known. */
    int linesIn() {
        Lines lines = placed;
        if (lines.first() == 0) {
            return 0;
        }
        int at = StackWalker.getInstance()
                .walk(frames -> frames.filter(lines::hold)
                        .mapToInt(StackWalker.StackFrame::getLineNumber)
                        .findFirst()
                        .orElse(lines.first()));
        return Math.max(0, at - lines.first());
    }

    /** Runs a call as a snippet is run: on a thread of its own, which can be stopped. */
    void run(Callable<@Nullable Object> call) throws Exception {
        SnippetGuard.forgetEnded();
        Running now = new Running(call, classes.loader());
        running = now;
        ofCell.add(now.group);
        try {
            now.thread.start();
            if (stopRequested && !ours) {
                now.stop();
            }
            follow(now);
        } finally {
            running = null;
            now.pass(now.events.close(), reader); // a thread that outlives the snippet may have printed just now
        }
        result = now.result.get();
        Throwable failure = now.spent ? now.outOfMemory() : now.thrown.get();
        if (failure instanceof OutOfMemoryError || now.stopAt != 0) { // a cell is stopped when it fills the heap, too
            Headroom.release();
        }
        if (Failures.isOfThreads(failure)) {
            ofCell.forEach(SnippetControl::endThreads);
        }
        if ((now.stopAt != 0 && !now.spent) || stopped || left) {
            stopped = true;
            throw new StoppedException();
        }
        if (failure != null) {
            thrown = failure;
            throw new InvocationTargetException(failure);
        }
    }

    @Override
    public void stop() {
        stopRequested = true;
        Running now = running;
        if (now != null && !ours) {
            now.stop();
        }
    }

    private void follow(Running now) {
        boolean harder = false;
        Headroom headroom = new Headroom();
        while (true) {
            boolean ended = now.ended;
            try {
                now.pass(now.events.take(ended ? 0 : 50), reader);
                if (now.stopAt == 0 && headroom.isSpent()) {
                    now.spend();
                }
            } catch (InterruptedException e) {
                stop();
            } catch (OutOfMemoryError e) {
                now.spend();
            }
            if (ended) {
                return;
            }
            long since = now.stopAt == 0 ? 0 : millis() - now.stopAt;
            if (since > HARDER_MILLIS && !harder) {
                harder = true;
                stopHard(now.thread);
            }
            if (since > LEAVE_MILLIS) {
                left = true;
                leftThread = now.thread;
                return;
            }
        }
    }

    /** Thread.stop where the JDK still has it: 17 does, 20 and later refuse. */
    private static void stopHard(Thread thread) {
        try {
            Thread.class.getMethod("stop").invoke(thread);
        } catch (ReflectiveOperationException e) {
            thread.interrupt();
        }
    }

    private static void endThreads(SnippetGroup group) {
        SnippetGuard.stop(group);
        group.interrupt();
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000 + 1;
    }

    private static final class Running implements Runnable {

        private final Callable<@Nullable Object> call;
        private final SnippetGroup group = new SnippetGroup();
        private final Thread thread;
        private final CellEvents events = new CellEvents();
        private final AtomicReference<@Nullable Object> result = new AtomicReference<>();
        private final AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        private volatile boolean ended;
        private volatile long stopAt;
        private volatile boolean spent;

        Running(Callable<@Nullable Object> call, ClassLoader loader) {
            this.call = call;
            thread = new Thread(group, this, "cell");
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            try {
                result.set(call.call());
            } catch (InvocationTargetException e) {
                thrown.set(e.getCause());
            } catch (Throwable e) {
                thrown.set(e);
            } finally {
                ended = true;
                events.wake();
            }
        }

        /** Hands on what was told, unless it was stopped. */
        void pass(Iterable<CellEvents.Event> told, Consumer<CellEvents.Event> reader) {
            told.forEach(event -> {
                if (stopAt == 0) {
                    reader.accept(event);
                }
            });
        }

        /** Ends it because there is no memory left for it. */
        void spend() {
            Headroom.release();
            if (ended) {
                return; // with the error that this would have been, and not as stopped
            }
            if (stopAt == 0) {
                spent = true;
            }
            stop();
        }

        /** What it would have thrown a moment later. */
        OutOfMemoryError outOfMemory() {
            return thrown.get() instanceof OutOfMemoryError own ? own : new OutOfMemoryError(HEAP_SPACE);
        }

        void stop() {
            if (stopAt == 0) {
                stopAt = millis();
            }
            endThreads(group);
            events.wake();
        }
    }
}
