package telling.base;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How far long work has come. Work that ends within half a second is never shown; where nobody
 * watches, nothing is.
 */
public final class Progress implements AutoCloseable {

    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Optional<Sink> sink;
    private final String key;
    private final long total;
    private final long start = System.nanoTime();
    private long shownAt;
    private boolean shown;

    Progress(Optional<Sink> sink, String key, long total) {
        this.sink = sink;
        this.key = key;
        this.total = total;
    }

    /** Where progress is shown. */
    public interface Sink {

        /** Shows that so many of so many are done, and that it takes about this long yet. */
        void show(String key, long done, long total, long secondsLeft);

        /** Takes the last of it away. */
        void clear();
    }

    /** Tells how many are done; cheap enough for every thousandth row. */
    public void done(long count) {
        if (sink.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        if (now - start < QUIET_NANOS || (shown && now - shownAt < STEP_NANOS)) {
            return;
        }
        shown = true;
        shownAt = now;
        double each = (now - start) / (double) Math.max(1, count);
        long left = Math.round(each * Math.max(0, total - count) / TimeUnit.SECONDS.toNanos(1));
        sink.get().show(key, count, total, left);
    }

    @Override
    public void close() {
        if (shown) {
            sink.ifPresent(Sink::clear);
        }
    }
}
