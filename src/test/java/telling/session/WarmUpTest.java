package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The cells that an engine runs for itself while nobody asks anything of its session. */
class WarmUpTest {

    private static final List<String> IMPORTS = SessionSetup.standard().imports();

    private final ReentrantLock lock = new ReentrantLock();

    @Test
    void steps_taken_leaveNothingInTheEngine() {
        try (Engine engine = Engine.with(IMPORTS, LateImports.none(), new SnippetControl(event -> {}))) {
            WarmUp.steps(engine).forEach(Runnable::run);
            assertThat(engine.active().map(Snippet::source)).containsExactlyElementsOf(IMPORTS);
            assertThat(engine.variables()).isEmpty();
        }
    }

    @Test
    void steps_taken_changeNoSuggestion() {
        try (Engine engine = Engine.with(IMPORTS, LateImports.none(), new SnippetControl(event -> {}))) {
            List<Session.Suggestion> before = suggestions(engine);
            WarmUp.steps(engine).forEach(Runnable::run);
            assertThat(suggestions(engine)).isEqualTo(before).isNotEmpty();
        }
    }

    private static List<Session.Suggestion> suggestions(Engine engine) {
        JavaAssist assist = new JavaAssist(engine.analysis());
        List<Session.Suggestion> all = new ArrayList<>(assist.complete("Table.cr", 8));
        all.addAll(assist.complete("\"text\".ind", 10));
        all.addAll(assist.complete("Lis", 3));
        return all;
    }

    @Test
    @Timeout(30)
    void run_whileSomebodyAsks_waits() throws InterruptedException {
        WarmUp warmUp = new WarmUp();
        AtomicInteger taken = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        Thread thread = started(warmUp, List.of(taken::incrementAndGet, done::countDown));
        for (int i = 0; i < 20; i++) {
            warmUp.asked();
            Thread.sleep(20);
        }
        int meanwhile = taken.get();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        thread.join();
        assertThat(meanwhile).isZero();
    }

    @Test
    @Timeout(30)
    void run_whileACellRuns_waitsForItsEnd() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        lock.lock();
        Thread thread = started(new WarmUp(), List.of(taken::incrementAndGet));
        Thread.sleep(400);
        int meanwhile = taken.get();
        lock.unlock();
        thread.join();
        assertThat(List.of(meanwhile, taken.get())).containsExactly(0, 1);
    }

    private Thread started(WarmUp warmUp, List<Runnable> steps) {
        Thread thread = new Thread(() -> {
            try {
                warmUp.run(steps, lock);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }
}
