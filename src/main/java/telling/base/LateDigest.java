package telling.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Takes the hash of what is written, on a thread beside: a page of three megabytes would keep its cell waiting for a
 * fifth of a second.
 */
final class LateDigest extends FilterOutputStream {

    private static final int PART = 1 << 16;
    private static final int MOST_WAITING = 64;
    private static final Executor BESIDE =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "telling-digest");
                thread.setDaemon(true);
                return thread;
            });

    private final MessageDigest digest;
    private byte[] part = new byte[PART];
    private int filled;
    private int parts;
    private CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);

    LateDigest(OutputStream out, MessageDigest digest) {
        super(out);
        this.digest = digest;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        for (int at = from, left = length; left > 0; ) {
            int some = Math.min(left, PART - filled);
            System.arraycopy(bytes, at, part, filled, some);
            filled += some;
            at += some;
            left -= some;
            if (filled == PART) {
                take();
            }
        }
    }

    private void take() {
        byte[] full = part;
        int length = filled;
        taken = taken.thenRunAsync(() -> digest.update(full, 0, length), BESIDE);
        part = new byte[PART];
        filled = 0;
        parts++;
        if (parts % MOST_WAITING == 0) {
            taken.join();
        }
    }

    /** The hash of all that was written, in hexadecimal, once it is known; nothing is to be written any more. */
    CompletableFuture<String> sha256() {
        take();
        return taken.thenApplyAsync(done -> HexFormat.of().formatHex(digest.digest()), BESIDE);
    }
}
