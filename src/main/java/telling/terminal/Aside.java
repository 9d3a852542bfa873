package telling.terminal;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What the engine is asked while a line is being read, on a thread of its own: JLine's Ctrl-C interrupts
 * the thread that reads, and would close files and channels under the engine's hands if it worked there.
 */
final class Aside {

    private Aside() {}

    /** What the task gives; empty after Ctrl-C, which lets the task end by itself and leaves the thread interrupted. */
    static <T> Optional<T> ask(Supplier<T> task) {
        FutureTask<T> asked = new FutureTask<>(task::get);
        Thread thread = new Thread(asked, "telling-aside");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(asked.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
