package telling.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.utils.NonBlockingReader;

/**
 * Reads what a terminal pastes between its marks. JLine's own reading cannot be interrupted, and Ctrl-C makes the
 * kernel forget what it has not handed over yet: with the end mark lost, all keys would go into the paste for ever.
 */
final class Paste {

    private static final String END = "\u001b[201~";
    private static final long LOOK_MILLIS = 100;
    private static final long STEP_MILLIS = 2;

    /** After Ctrl-C, the rest of a paste is thrown away until so long nothing has come. */
    private static final long SILENCE_MILLIS = 300;

    private final LineReader reader;
    private final NonBlockingReader keys;
    private final TypedAhead ahead;

    private Paste(LineReader reader, NonBlockingReader keys) {
        this.reader = reader;
        this.keys = keys;
        this.ahead = new TypedAhead(keys);
    }

    /** Has a reader take pastes this way, from the terminal's keys. */
    static void bind(LineReader reader, NonBlockingReader keys) {
        Paste paste = new Paste(reader, keys);
        reader.getWidgets().put(LineReader.BEGIN_PASTE, paste::insert);
    }

    private boolean insert() {
        StringBuilder text = new StringBuilder();
        try {
            while (!ended(text)) {
                append(text, next());
            }
        } catch (InterruptedIOException e) {
            drop();
            throw new IOError(e); // which the reader takes for Ctrl-C
        } catch (IOException e) {
            throw new IOError(e);
        }
        String pasted = text.substring(0, text.length() - END.length());
        reader.getBuffer().write(pasted.replace("\r\n", "\n").replace('\r', '\n'));
        return true;
    }

    private static boolean ended(StringBuilder text) {
        int start = text.length() - END.length();
        return start >= 0 && text.charAt(text.length() - 1) == '~' && text.indexOf(END, start) == start;
    }

    private static void append(StringBuilder text, int c) {
        if (c == NonBlockingReader.EOF) {
            throw new EndOfFileException();
        }
        if (c >= 0) {
            text.append((char) c);
        }
    }

    /**
     * The next character. It is waited for by looking and not by JLine's reading with a limit: where that limit is reached
     * just as a byte comes, its helper thread and the next reader take bytes at once, and one is lost.
     */
    private int next() throws IOException {
        while (!comes(LOOK_MILLIS)) {
            if (Thread.interrupted()) {
                throw new InterruptedIOException();
            }
        }
        return keys.read(0);
    }

    /** Whether a byte is there, or comes within this time. */
    private boolean comes(long millis) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (ahead.length() == 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
        if (Thread.interrupted()) {
            throw new InterruptedIOException();
        }
        return true;
    }

    private static InterruptedIOException interrupted(InterruptedException e) {
        InterruptedIOException stopped = new InterruptedIOException();
        stopped.initCause(e);
        return stopped;
    }

    private void drop() {
        StringBuilder rest = new StringBuilder();
        try {
            while (!ended(rest) && comes(SILENCE_MILLIS)) {
                append(rest, keys.read(0));
            }
        } catch (InterruptedIOException e) {
            drop(); // Ctrl-C once more
        } catch (IOException e) {
            throw new IOError(e);
        }
    }
}
