package telling.app;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telling.terminal.PseudoTerminal;

/**
 * Trains the class archives in processes that outlive the shell: one holds the lock, runs for each archive a
 * {@link Rehearsal} that writes it under a temporary name when it ends, and renames it.
 */
final class Training {

    private static final long PAUSE_MILLIS = 1500;
    private static final long LONGEST_SECONDS = 180;
    private static final int AOT_FROM = 25;
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private static final String TRAINING = "training";
    private static final String REHEARSAL = "rehearsal";
    private static final String REHEARSAL_OF_CALLS = "rehearsal-of-calls";

    private Training() {}

    /** Does its part if this process was started for one; true when it is done. */
    static boolean isPart(String[] arguments) throws Exception {
        String part = System.getProperty("telling.part", "");
        if (part.equals(TRAINING)) {
            train(new Archive(Path.of(arguments[0])));
        } else if (part.equals(REHEARSAL)) {
            Rehearsal.run();
        } else if (part.equals(REHEARSAL_OF_CALLS)) {
            Rehearsal.calls();
        } else {
            return false;
        }
        return true;
    }

    /** Starts the training if an archive is missing or stale; a little later, and never with a word. */
    static void startLater() {
        Archive.here().ifPresent(archive -> {
            Thread thread = new Thread(() -> startIfStale(archive), "telling-training");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static void startIfStale(Archive archive) {
        try {
            Thread.sleep(PAUSE_MILLIS);
            Path folder = archive.file().getParent();
            if (folder == null || (archive.fresh() && archive.ofCalls().fresh())) {
                return;
            }
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                quiet(java(List.of(), TRAINING, archive.file())).start();
            }
        } catch (IOException e) {
            return; // without a cache every start takes a little longer, which is all there is to it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void train(Archive archive) throws IOException, InterruptedException {
        try (FileChannel channel =
                        FileChannel.open(archive.beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock != null) {
                train(archive, REHEARSAL, true);
                train(archive.ofCalls(), REHEARSAL_OF_CALLS, false);
            }
        }
    }

    private static void train(Archive archive, String part, boolean atTerminal)
            throws IOException, InterruptedException {
        if (archive.fresh()) {
            return;
        }
        String fingerprint = Archive.fingerprint();
        Path trained = archive.beside(".new");
        Files.deleteIfExists(trained);
        Optional<PseudoTerminal> terminal = atTerminal ? PseudoTerminal.open() : Optional.empty();
        try (Stage stage = Stage.set(quiet(java(List.of(option(trained)), part, trained)), terminal)) {
            if (stage.played(LONGEST_SECONDS) && Files.exists(trained)) {
                archive.replace(trained, fingerprint);
            }
        }
        Files.deleteIfExists(trained);
    }

    private static String option(Path trained) {
        return (Runtime.version().feature() >= AOT_FROM ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=")
                + trained;
    }

    /** The command line of one of our processes, with the options that the launcher gives. */
    private static List<String> java(List<String> options, String part, Path file) {
        Path home = Path.of(System.getProperty("telling.home"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "java.exe" : "java")
                .toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
        command.addAll(List.of("-Xlog:all=off", "-Dfile.encoding=UTF-8", "-Dtelling.home=" + home));
        command.addAll(options);
        command.add("-Dtelling.part=" + part);
        command.addAll(
                List.of("-jar", home.resolve("lib").resolve("telling.jar").toString(), file.toString()));
        return command;
    }

    /** A process that no key of this terminal reaches, that gives way to others, and says nothing. */
    private static ProcessBuilder quiet(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (!WINDOWS
                && Optional.of(new File("/bin/sh")).filter(File::canExecute).isPresent()) {
            whole.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP QUIT; exec nice -n 19 \"$@\"", "sh"));
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File(WINDOWS ? "NUL" : "/dev/null")));
        return builder;
    }
}
