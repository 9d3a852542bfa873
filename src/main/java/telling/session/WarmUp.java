package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.SnippetEvent;

/**
 * Has an engine compile and complete a little while nobody asks anything of its session, so that a
 * person's first cells and first Tab find the compiler loaded, its tables filled and its code compiled.
 * Nothing of it is left in the engine. A step takes a few hundredths of a second, and is all that a
 * person who comes back meanwhile has to wait for.
 */
final class WarmUp {

    private static final long IDLE_MILLIS = 150;
    private static final long BETWEEN_MILLIS = 10;
    private static final int ROUNDS = 8;
    private static final List<String> EXPRESSIONS =
            List.of("1 + 1", "java.util.List.of(\"a\", \"b\").stream().map(x -> x + 1).toList()");
    private static final String MEMBER = "((tech.tablesaw.api.Table) null).";

    private volatile long asked = System.nanoTime();

    /** Notes that somebody waits for the session. */
    void asked() {
        asked = System.nanoTime();
    }

    /** Takes steps, each under the session's lock once it has been left alone for a moment. */
    void run(List<Runnable> steps, ReentrantLock lock) throws InterruptedException {
        for (Runnable step : steps) {
            awaitIdle();
            while (!lock.tryLock()) {
                asked();
                awaitIdle();
            }
            try {
                step.run();
            } finally {
                lock.unlock();
            }
            Thread.sleep(BETWEEN_MILLIS);
        }
    }

    private void awaitIdle() throws InterruptedException {
        for (long left = idleIn(); left > 0; left = idleIn()) {
            Thread.sleep(left);
        }
    }

    private long idleIn() {
        return IDLE_MILLIS - (System.nanoTime() - asked) / 1_000_000;
    }

    /** What this engine is to do once, in steps. */
    static List<Runnable> steps(Engine engine) {
        List<Runnable> steps = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String expression : EXPRESSIONS) {
                steps.add(() -> evaluate(engine, expression));
            }
            if (round < 2) {
                JavaAssist assist = new JavaAssist(engine.completion());
                steps.add(() -> assist.inspect(MEMBER + "rowCount(", MEMBER.length() + 9));
                steps.add(() -> assist.complete(MEMBER + "rowC", MEMBER.length() + 4));
                steps.add(() -> assist.complete("comp", 4));
            }
        }
        return steps;
    }

    private static void evaluate(Engine engine, String expression) {
        CellReader.completeness(engine.analysis(), expression);
        engine.declare(expression).stream().map(SnippetEvent::snippet).forEach(engine::dropTemporary);
    }
}
