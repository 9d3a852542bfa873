package telling.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import telling.command.Shell;

/**
 * What the launcher that stands by and this process tell each other: the mark by which the launcher
 * tells a leave from a death, and the journal of the process that died before this one.
 */
final class Restart {

    private static final long PAUSE_MILLIS = 1000;
    private static final int LAUNCHER_GONE = 129;

    private final Mark mark;
    private final Optional<String> lost;
    private final int status;
    private boolean used;

    private Restart(Mark mark, Optional<String> lost, int status) {
        this.mark = mark;
        this.lost = lost;
        this.status = status;
    }

    /** What the launcher said as it started this process. */
    static Restart here() {
        return new Restart(
                new Mark(Optional.ofNullable(System.getProperty("telling.mark")).map(Path::of)),
                Optional.ofNullable(System.getProperty("telling.lost")),
                Integer.getInteger("telling.status", 1));
    }

    /** Before the first prompt: brings back the session of the process that died. */
    void carryOut(Recovery recovery, Shell shell) {
        if (lost.isPresent()) {
            mark.state("restoring", recovery.journal());
            recovery.restart(shell, lost.get(), status);
        }
        mark.state("ready", recovery.journal());
    }

    /** Whether this process takes the place of one that died. */
    boolean wanted() {
        return lost.isPresent();
    }

    /** Before each cell: from the first one on, an end is due to what was typed, and not to the start. */
    void used(Recovery recovery) {
        if (!used) {
            used = true;
            mark.state("used", recovery.journal());
        }
    }

    /** The person has left. */
    void left() {
        mark.clear();
    }

    /** Ends this process once the launcher has gone, since then nobody is at this terminal any more. */
    void followLauncher() {
        long launcher = Long.getLong("telling.launcher", 0L);
        if (launcher == 0) {
            return;
        }
        Thread thread = new Thread(
                () -> {
                    try {
                        Thread.sleep(PAUSE_MILLIS);
                        Optional<ProcessHandle> process = ProcessHandle.of(launcher);
                        if (process.isPresent()) {
                            process.get().onExit().get();
                        }
                    } catch (InterruptedException | ExecutionException e) {
                        return;
                    }
                    mark.clear();
                    Runtime.getRuntime().exit(LAUNCHER_GONE);
                },
                "telling-launcher");
        thread.setDaemon(true);
        thread.start();
    }

    /** The file by which the launcher tells how a session ended. */
    private record Mark(Optional<Path> file) {

        /** Writes how far the session is, and where its journal is. */
        void state(String state, String journal) {
            if (file.isPresent()) {
                try {
                    Files.writeString(file.get(), state + " " + journal + "\n");
                } catch (IOException e) {
                    clear(); // without a mark the launcher takes any end for a leave
                }
            }
        }

        /** Takes the mark away: the session was left. */
        void clear() {
            if (file.isPresent()) {
                try {
                    Files.deleteIfExists(file.get());
                } catch (IOException e) {
                    file.get().toFile().deleteOnExit();
                }
            }
        }
    }
}
