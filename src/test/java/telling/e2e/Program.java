package telling.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, started through its launcher as a person or a script would: with a home of
 * its own, an environment of next to nothing, and no terminal.
 */
final class Program {

    private static final long TIMEOUT_SECONDS = 180;

    private final Path scratch;
    private final Map<String, String> environment = new TreeMap<>();
    private Path launcher = Installation.launcher();
    private Path directory;
    private String stdin = "";

    /** The program with {@code scratch/home} as its home and {@code scratch/work} as its working directory. */
    Program(Path scratch) {
        this.scratch = scratch;
        this.directory = folder("work");
        environment.put("HOME", folder("home").toString());
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.put("JAVA_HOME", Jdks.chosen().toString());
        environment.put("LANG", "C");
        environment.put("XDG_CACHE_HOME", "/dev/null"); // no class archive is trained beside the tests
    }

    Program with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Program without(String name) {
        environment.remove(name);
        return this;
    }

    Program launcher(Path script) {
        launcher = script;
        return this;
    }

    Program in(Path folder) {
        directory = folder;
        return this;
    }

    Program typing(String cells) {
        stdin = cells;
        return this;
    }

    Path launcher() {
        return launcher;
    }

    Path directory() {
        return directory;
    }

    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** What came of running the program with these arguments; a run that does not end is an error. */
    Outcome run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path in = scratch.resolve("stdin.txt");
        Path out = scratch.resolve("stdout.txt");
        Path err = scratch.resolve("stderr.txt");
        try {
            Files.writeString(in, stdin);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + TIMEOUT_SECONDS + " s: " + command + "\n"
                        + Files.readString(out) + "\n" + Files.readString(err));
            }
            return new Outcome(process.exitValue(), text(out), text(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(scratch.resolve(name)).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a finished run left: its exit code and the two streams as UTF-8. */
    record Outcome(int exit, String out, String err) {

        @Override
        public String toString() {
            return "exit " + exit + "\n--- stdout\n" + out + "--- stderr\n" + err + "---";
        }
    }
}
