package telling.notebook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import telling.session.Session;

/** Fresh sessions for so many notebooks, the next one opened while the one before it is in use. */
final class SessionsAhead implements AutoCloseable {

    private final SessionFactory sessions;
    private int left;
    private @Nullable CompletableFuture<Session> coming;

    SessionsAhead(SessionFactory sessions, int count) {
        this.sessions = sessions;
        this.left = count;
    }

    /** A session that nobody has used. */
    Session next() {
        CompletableFuture<Session> awaited = coming;
        left--;
        coming = null;
        Session session = awaited == null ? sessions.open() : opened(awaited);
        if (left > 0) {
            CompletableFuture<Session> next = new CompletableFuture<>();
            coming = next;
            Thread thread = new Thread(() -> open(next), "telling-next-session");
            thread.setDaemon(true);
            thread.start();
        }
        return session;
    }

    private void open(CompletableFuture<Session> next) {
        try {
            next.complete(sessions.open());
        } catch (RuntimeException | Error e) {
            next.completeExceptionally(e);
        }
    }

    private static Session opened(CompletableFuture<Session> coming) {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Closes the session that nobody came for. */
    @Override
    public void close() {
        CompletableFuture<Session> unused = coming;
        if (unused != null) {
            unused.thenAccept(Session::close).isDone();
        }
    }
}
