import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times what a person waits for: the prompt, and the first result of a line typed as soon as the
 * prompt is there; Telling beside the jshell tool of the same JDK, through a pseudo-terminal that
 * {@code script} opens (util-linux).
 *
 * <p>{@code java src/bench/StartUp.java target/telling/bin/telling [RUNS [JAVA_HOME...]]}
 */
public class StartUp {

    private static final String COMPARE = "compare(outcomes, 2005, 2013)";
    private static final long PATIENCE_MILLIS = 60_000;

    record Shell(String name, List<String> command, String prompt, String line, String result, Path jdk, Path cache) {}

    record Times(long prompt, long result) {}

    public static void main(String[] arguments) throws Exception {
        Path launcher = Path.of(arguments[0]).toAbsolutePath();
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        List<Path> jdks = arguments.length > 2
                ? Arrays.stream(arguments).skip(2).map(Path::of).toList()
                : List.of(Path.of(System.getProperty("java.home")));
        Path cache = Files.createTempDirectory("telling-bench-cache");
        List<Shell> shells = new ArrayList<>();
        for (Path jdk : jdks) {
            String name = "JDK " + version(jdk);
            Shell trained = telling("telling, " + name, launcher, jdk, cache);
            train(trained, cache);
            shells.add(trained);
            shells.add(telling("telling, " + name + ", no archive", launcher, jdk, Path.of("/dev/null")));
            shells.add(new Shell("jshell, " + name, List.of(jdk.resolve("bin/jshell").toString()), "jshell> ", "1+1",
                    "==> 2", jdk, cache));
        }
        List<List<Times>> times = new ArrayList<>();
        shells.forEach(shell -> times.add(new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < shells.size(); i++) {
                times.get(i).add(time(shells.get(i)));
            }
        }
        System.out.printf("%-36s %12s %12s   (medians of %d, ms)%n", "", "prompt", "first result", runs);
        for (int i = 0; i < shells.size(); i++) {
            System.out.printf(Locale.ROOT, "%-36s %12d %12d%n", shells.get(i).name(),
                    median(times.get(i).stream().map(Times::prompt).toList()),
                    median(times.get(i).stream().map(Times::result).toList()));
        }
    }

    private static Shell telling(String name, Path launcher, Path jdk, Path cache) {
        return new Shell(name, List.of(launcher.toString()), "[1]> ", COMPARE, "[2]> ", jdk, cache);
    }

    /** Starts once and waits until the archive that this start trains is there. */
    private static void train(Shell shell, Path cache) throws Exception {
        long before = archives(cache);
        time(shell);
        Process sitting = start(shell);
        long deadline = System.nanoTime() + 2 * PATIENCE_MILLIS * 1_000_000;
        while (archives(cache) == before && System.nanoTime() < deadline) {
            Thread.sleep(200);
        }
        sitting.descendants().filter(p -> !p.info().command().orElse("").isEmpty()).forEach(ProcessHandle::destroy);
        sitting.destroy();
        System.err.println(shell.name() + (archives(cache) == before ? ": no archive came" : ": archive trained"));
        time(shell);
    }

    private static long archives(Path cache) throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(f -> f.toString().endsWith(".stamp")).count();
        }
    }

    private static Process start(Shell shell) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("script", "-qfc", "stty cols 100 rows 40; exec " + String.join(" ", shell.command()), "/dev/null")
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", shell.jdk().toString());
        builder.environment().put("XDG_CACHE_HOME", shell.cache().toString());
        builder.environment().put("XDG_STATE_HOME", shell.cache().toString());
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("SHELL", "/bin/sh");
        return builder.start();
    }

    private static Times time(Shell shell) throws Exception {
        long start = System.nanoTime();
        Process process = start(shell);
        InputStream screen = process.getInputStream();
        StringBuilder shown = new StringBuilder();
        try {
            await(screen, shown, shell.prompt());
            long prompt = System.nanoTime();
            process.getOutputStream().write((shell.line() + "\r").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            await(screen, shown, shell.result());
            return new Times((prompt - start) / 1_000_000, (System.nanoTime() - start) / 1_000_000);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static void await(InputStream screen, StringBuilder shown, String text) throws IOException {
        byte[] buffer = new byte[8192];
        while (shown.indexOf(text) < 0) {
            int length = screen.read(buffer);
            if (length < 0) {
                throw new IOException("ended before \"" + text + "\":\n" + shown);
            }
            shown.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    private static String version(Path jdk) throws IOException {
        return Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
                .findFirst()
                .orElse("?");
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
