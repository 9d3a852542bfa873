package telling.terminal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jline.reader.UserInterruptException;

/**
 * What the engine is asked while a line is being read, on a thread of its own: JLine's Ctrl-C interrupts
 * the thread that reads, and would close files and channels under the engine's hands if it worked there.
 */
final class Aside {

    private Aside() {}

    /** What the task gives; Ctrl-C leaves the line and lets the task end by itself. */
    static <T> T ask(String line, Supplier<T> task) {
        FutureTask<T> asked = new FutureTask<>(task::get);
        Thread thread = new Thread(asked, "telling-aside");
        thread.setDaemon(true);
        thread.start();
        try {
            return asked.get();
        } catch (InterruptedException e) {
            throw new UserInterruptException(line);
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
