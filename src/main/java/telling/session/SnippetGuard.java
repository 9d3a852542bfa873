package telling.session;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import telling.base.Problem;

/** What the code of snippets calls in place of things that would end the host, and to be stoppable. */
public final class SnippetGuard {

    private static final Set<SnippetGroup> STOPPED = ConcurrentHashMap.newKeySet();
    private static volatile boolean anyStopped;

    private SnippetGuard() {}

    /** Stands at the start of every method of a snippet and before every jump back. */
    public static void check() {
        if (anyStopped) {
            checkThread();
        }
    }

    /** Stands for {@code System.exit}: refuses it. */
    @SuppressWarnings("DoNotCallSuggester")
    public static void exit(int status) {
        throw Problem.of("session.exit", "call", "System.exit(" + status + ")").thrown();
    }

    /** Stands for {@code Runtime.exit}: refuses it. */
    @SuppressWarnings("DoNotCallSuggester")
    public static void exit(Runtime runtime, int status) {
        throw Problem.of("session.exit", "call", "Runtime.exit(" + status + ")").thrown();
    }

    /** Stands for {@code Runtime.halt}: refuses it. */
    @SuppressWarnings("DoNotCallSuggester")
    public static void halt(Runtime runtime, int status) {
        throw Problem.of("session.exit", "call", "Runtime.halt(" + status + ")").thrown();
    }

    static void stop(SnippetGroup group) {
        STOPPED.add(group);
        anyStopped = true;
    }

    /** Forgets stopped groups whose threads have all ended. */
    static void forgetEnded() {
        if (anyStopped) {
            STOPPED.removeIf(group -> group.activeCount() == 0);
            anyStopped = !STOPPED.isEmpty();
        }
    }

    private static void checkThread() {
        if (isStopped()) {
            throw new CellStopped();
        }
    }

    /** Whether the current thread belongs to a snippet that was stopped. */
    static boolean isStopped() {
        if (!anyStopped) {
            return false;
        }
        for (ThreadGroup group = Thread.currentThread().getThreadGroup(); group != null; group = group.getParent()) {
            if (group instanceof SnippetGroup own && STOPPED.contains(own)) {
                return true;
            }
        }
        return false;
    }
}
