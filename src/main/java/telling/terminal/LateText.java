package telling.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What threads print after their cell has ended, on its way to the place above the prompt: gathered
 * for a moment, so that a thread that prints without end cannot take the prompt away.
 */
final class LateText implements AutoCloseable {

    private static final int MOST = 1 << 15;
    private static final long GATHER_MILLIS = 80;

    private final StringBuilder waiting = new StringBuilder();
    private final Consumer<String> shown;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private boolean closed;

    /** Takes the place of the standard streams; whole lines go to this consumer, on a thread of their own. */
    LateText(Consumer<String> shown) {
        this.shown = shown;
        PrintStream stream = new PrintStream(new Written(), true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        Thread thread = new Thread(this::pass, "telling-late");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes a text; waits while too much has not been shown. */
    synchronized void add(String text) {
        try {
            while (!closed && waiting.length() > MOST) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        waiting.append(text);
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        System.setOut(out);
        System.setErr(err);
    }

    private void pass() {
        try {
            for (String lines = next(); !lines.isEmpty(); lines = next()) {
                shown.accept(lines);
                Thread.sleep(GATHER_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The whole lines that wait, or a long line without its end; empty once this is closed. */
    private synchronized String next() throws InterruptedException {
        int end = end();
        while (!closed && end == 0) {
            wait();
            end = end();
        }
        String lines = closed ? "" : waiting.substring(0, end);
        waiting.delete(0, end);
        notifyAll();
        return lines;
    }

    private int end() {
        return waiting.length() > MOST ? waiting.length() : waiting.lastIndexOf("\n") + 1;
    }

    private final class Written extends OutputStream {

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            add(new String(bytes, from, length, StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            // A cell may close the stream that it finds; the next one prints all the same.
        }
    }
}
