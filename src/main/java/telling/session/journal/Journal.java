package telling.session.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telling.base.Outputs;
import telling.session.Fingerprint;
import telling.session.journal.RecordedSession.Outcome;

/**
 * Writes down what a session does: a cell is on disk before it runs. One process, one file, which is
 * made with the first cell and locked as long as the process lives.
 */
public final class Journal implements AutoCloseable {

    private final Path file;
    private final List<String> head;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final StringBuilder held = new StringBuilder();
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;
    private long good;
    private boolean holding;
    private boolean failed;

    Journal(Path file, long startedMillis, List<String> data) {
        this.file = file;
        this.head = new ArrayList<>(List.of(RecordedSession.HEAD, String.valueOf(startedMillis)));
        head.addAll(data);
    }

    Path file() {
        return file;
    }

    /** The name of its file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** Writes a cell down before it runs; the reason if it could not be, told once. */
    synchronized Optional<String> begin(int number, Path directory, String source) {
        return append(List.of(RecordedSession.CELL, String.valueOf(number), directory.toString(), source), true);
    }

    /** Writes down how a cell ended and what it gave. */
    synchronized Optional<String> end(int number, Outcome outcome, Fingerprint value) {
        return append(
                List.of(RecordedSession.END, String.valueOf(number), outcome.name(), value.hash(), value.excerpt()),
                false);
    }

    /** Writes down that the next cell has another number than the one after the last. */
    synchronized void next(int number) {
        if (channel != null || holding) {
            append(List.of(RecordedSession.NEXT, String.valueOf(number)), false);
        }
    }

    /** Writes a setting down if it has changed; before the first cell it only is remembered. */
    public synchronized void setting(String name, String value) {
        if (!value.equals(settings.put(name, value)) && channel != null) {
            append(List.of(RecordedSession.SET, name, value), false);
        }
    }

    /** Says nothing of it when the journal cannot be written, since that is known. */
    public synchronized void knownUnwritable() {
        failed = true;
    }

    /** From now on keeps lines back, until they are released at once. */
    public synchronized void hold() {
        holding = true;
    }

    /** Writes the lines that were kept back. */
    public synchronized void release() {
        holding = false;
        if (held.length() > 0) {
            String lines = held.toString();
            held.setLength(0);
            write(lines, true);
        }
    }

    /** Marks that the person left, and says whether there was anything to mark. */
    public synchronized boolean leave() {
        boolean written = channel != null;
        close();
        if (written) {
            Journals.keep(file);
        }
        return written;
    }

    @Override
    public synchronized void close() {
        try {
            if (lock != null) {
                lock.release();
            }
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            failed = true;
        }
        channel = null;
        lock = null;
    }

    private Optional<String> append(List<String> fields, boolean force) {
        String line = JournalLine.of(fields);
        if (holding) {
            held.append(line);
            return Optional.empty();
        }
        return write(line, force);
    }

    private Optional<String> write(String lines, boolean force) {
        try {
            FileChannel open = opened();
            try {
                put(open, lines);
                if (force) {
                    open.force(false);
                }
                good = open.position();
            } catch (IOException e) {
                open.truncate(good);
                open.position(good);
                throw e;
            }
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            boolean known = failed;
            failed = true;
            String reason = e instanceof IOException io ? Outputs.reason(io) : String.valueOf(e.getMessage());
            return known ? Optional.empty() : Optional.of(reason);
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open != null) {
            return open;
        }
        Journals.folder(file);
        open = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Journals.ownersOnly(file);
        lock = lock(open);
        StringBuilder first = new StringBuilder(JournalLine.of(head));
        settings.forEach((name, value) -> first.append(JournalLine.of(List.of(RecordedSession.SET, name, value))));
        try {
            put(open, first.toString());
        } catch (IOException e) {
            open.close();
            Files.deleteIfExists(file);
            throw e;
        }
        good = open.position();
        channel = open;
        return open;
    }

    private static void put(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A lock where the file system has any; the process id in the name serves where it has none. */
    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            return null;
        }
    }
}
