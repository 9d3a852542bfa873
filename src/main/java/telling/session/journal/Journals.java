package telling.session.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of journals. A journal whose session is running, or ended without its person leaving,
 * ends in {@code .open}; one that was left or brought back ends in {@code .kept}, and goes after a
 * while.
 */
public final class Journals {

    private static final String OPEN = ".open";
    private static final String KEPT = ".kept";
    private static final int MOST_KEPT = 30;
    private static final Duration LONGEST = Duration.ofDays(60);

    private final Path folder;
    private Path own = Path.of("");

    private Journals(Path folder) {
        this.folder = folder;
    }

    /** The journals in this folder, which need not be there yet. */
    public static Journals in(Path folder) {
        return new Journals(folder);
    }

    /** A journal for this process, told to have read these folders of data. */
    public Journal start(Instant now, List<String> data) {
        own = folder.resolve(now.toEpochMilli() + "-" + ProcessHandle.current().pid() + OPEN);
        return new Journal(own, now.toEpochMilli(), data);
    }

    /** The sessions that ended without their person leaving, the newest first. */
    public List<RecordedSession> lost() {
        return files(OPEN).stream()
                .filter(file -> !alive(file))
                .flatMap(file -> RecordedSession.read(file).stream())
                .toList();
    }

    /** All sessions that have ended, the newest first. */
    public List<RecordedSession> ended() {
        Stream<RecordedSession> kept = files(KEPT).stream().flatMap(file -> RecordedSession.read(file).stream());
        return Stream.concat(lost().stream(), kept)
                .sorted(Comparator.comparing(RecordedSession::started).reversed())
                .toList();
    }

    /** Does away with what is old: after two months, or when thirty newer ones are there. */
    public void expire(Instant now) {
        List<Path> kept = files(KEPT);
        List<Path> open = files(OPEN);
        for (int i = 0; i < kept.size(); i++) {
            if (i >= MOST_KEPT || old(kept.get(i), now)) {
                delete(kept.get(i));
            }
        }
        for (Path file : open) {
            if (old(file, now) && !alive(file)) {
                delete(file);
            }
        }
    }

    /** A lost journal, held so that no other shell brings it back too; empty where another one holds it. */
    public Optional<Held> hold(RecordedSession lost) {
        try {
            FileChannel channel = FileChannel.open(lost.file(), StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(new Held(lost, channel));
                }
                channel.close();
                return Optional.empty();
            } catch (OverlappingFileLockException e) {
                channel.close();
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(new Held(lost, channel));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Held(lost, null));
        }
    }

    /** A journal that is being brought back. */
    public static final class Held implements AutoCloseable {

        private final RecordedSession session;
        private final @Nullable FileChannel channel;

        private Held(RecordedSession session, @Nullable FileChannel channel) {
            this.session = session;
            this.channel = channel;
        }

        /** Marks that nothing is lost of it any more. */
        public void done() {
            keep(session.file());
        }

        @Override
        public void close() {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException e) {
                return; // the lock goes with the process at the latest
            }
        }
    }

    /** Marks that nothing is lost of this journal, because it was left or its cells were looked after. */
    static void keep(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(OPEN)) {
            return;
        }
        try {
            Path kept = file.resolveSibling(name.substring(0, name.length() - OPEN.length()) + KEPT);
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return; // then it is offered once more, which loses nothing
        }
    }

    /** Makes the folder of a journal, which its owner alone may read. */
    static void folder(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            Files.createDirectories(parent);
            PosixFileAttributeView view = Files.getFileAttributeView(parent, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** What a person types is nobody else's; where the system knows no such rights, nothing changes. */
    static void ownersOnly(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private List<Path> files(String ending) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.<Path>naturalOrder().reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether the process of a journal still runs: it holds a lock, or where there are none, its number is in use. */
    private boolean alive(Path file) {
        if (file.equals(own)) {
            return true; // and opening it here would, on closing, let go of our own lock
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return true;
            }
            lock.release();
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            String name = String.valueOf(file.getFileName());
            String pid = name.substring(name.indexOf('-') + 1).replaceFirst("\\..*$", "");
            return pid.matches("[0-9]{1,10}")
                    && ProcessHandle.of(Long.parseLong(pid))
                            .map(ProcessHandle::isAlive)
                            .orElse(false);
        }
    }

    private static boolean old(Path file, Instant now) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LONGEST));
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // the next start tries again
        }
    }
}
