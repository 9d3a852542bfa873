import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times what a person waits for, through a pseudo-terminal that {@code script} opens (util-linux):
 * Telling beside the jshell tool of the same JDK, and beside R and IPython with pandas where they are
 * installed, all in one run, and prints one table.
 *
 * <p>{@code java src/bench/Speed.java target/telling/bin/telling [RUNS [JAVA_HOME...]]}, in the
 * project's folder
 */
public class Speed {

    private static final String COMPARE = "compare(outcomes, 2005, 2013)";
    private static final Path OUTCOMES = Path.of("datasets/noodopvang/outcomes.csv");
    private static final long PATIENCE_MILLIS = 60_000;

    /**
     * A shell to time.
     *
     * @param prompt what shows that it can be typed at
     * @param line the first line typed
     * @param result what shows that the result is there
     */
    record Shell(String name, List<String> command, String prompt, String line, String result, Path jdk, Path cache) {}

    record Times(double prompt, double result) {}

    record Row(String what, String telling, String peer, String ratio, String goal) {}

    private final List<Row> rows = new ArrayList<>();
    private final Path launcher;
    private final int runs;
    private final Path cache;

    private Speed(Path launcher, int runs) throws IOException {
        this.launcher = launcher;
        this.runs = runs;
        this.cache = Files.createTempDirectory("telling-bench-");
    }

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        Speed speed = new Speed(Path.of(arguments[0]).toAbsolutePath(), runs);
        List<Path> jdks = arguments.length > 2
                ? Arrays.stream(arguments).skip(2).map(Path::of).toList()
                : List.of(Path.of(System.getProperty("java.home")));
        for (int i = 0; i < jdks.size(); i++) {
            speed.measure(jdks.get(i), i == 0);
        }
        speed.print();
    }

    private void measure(Path jdk, boolean withOtherPeers) throws Exception {
        String version = version(jdk);
        String on = ", JDK " + version;
        Shell telling = telling(jdk);
        Shell bare = new Shell("bare", telling.command(), telling.prompt(), COMPARE, telling.result(), jdk, Path.of("/dev/null"));
        Shell jshell = new Shell("jshell", List.of(jdk.resolve("bin/jshell").toString()), "jshell> ", "1+1", "==> 2", jdk, cache);
        train(telling);
        List<Shell> shells = new ArrayList<>(List.of(telling, bare, jshell));
        if (withOtherPeers) {
            shells.addAll(others(jdk));
        }
        List<List<Times>> times = new ArrayList<>();
        shells.forEach(shell -> times.add(new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < shells.size(); i++) {
                times.get(i).add(time(shells.get(i)));
            }
        }
        double prompt = median(times.get(0).stream().map(Times::prompt).toList());
        double result = median(times.get(0).stream().map(Times::result).toList());
        for (int i = 1; i < shells.size(); i++) {
            String peer = shells.get(i).name().equals("bare") ? "itself without archive" : shells.get(i).name();
            boolean tool = shells.get(i) == jshell;
            double theirPrompt = median(times.get(i).stream().map(Times::prompt).toList());
            double theirResult = median(times.get(i).stream().map(Times::result).toList());
            compared("prompt" + on, prompt, peer, theirPrompt, tool ? "0.20" : "");
            compared("first result" + on, result, peer, theirResult, tool ? (Integer.parseInt(version) < 25 ? "0.40" : "0.33") : "");
        }
        inUse(telling, jshell, on);
        alone("run of all notebooks" + on, median(IntStream.range(0, 3).mapToObj(i -> notebooks(jdk)).toList()), "ms", "3000");
    }

    /** Warm cells, completion, a long table, memory. */
    private void inUse(Shell telling, Shell jshell, String on) throws Exception {
        try (Sitting sitting = new Sitting(telling)) {
            sitting.await("[1]> ");
            Thread.sleep(4000);
            alone("memory at the prompt" + on, sitting.megabytes(), "MB", "200");
            double tab = sitting.typed("filter(outcomes, \"\t", "persons");
            alone("first completion" + on, tab, "ms", "50");
            sitting.typed("\u0003", "[1]> ");
            List<Double> warm = cells(sitting, 1, 30);
            List<Double> early = warm.subList(10, 30);
            List<Double> late = cells(sitting, 31, 1000).subList(870, 970);
            try (Sitting tool = new Sitting(jshell)) {
                tool.await(jshell.prompt());
                List<Double> theirs = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    theirs.add(tool.typed("1+1\r", "==> 2"));
                    Thread.sleep(20);
                }
                compared("warm cell" + on, median(early), "jshell", median(theirs.subList(10, 40)), "");
            }
            alone("warm cell, cells 11 to 30" + on, median(early), "ms", "15");
            alone("warm cell, cells 901 to 1000" + on, median(late), "ms", "15");
            alone("the same, 95th percentile" + on, late.stream().sorted().toList().get(94), "ms", "25");
            sitting.typed(
                    "var big = Table.create(IntColumn.indexColumn(\"i\", 1000000, 0), DoubleColumn.create(\"x\", new double[1000000]))\r",
                    "[1002]> ");
            Thread.sleep(500);
            sitting.typed("big\r", "[1003]> ");
            alone("display of a million rows" + on, sitting.typed("big\r", "[1004]> "), "ms", "50");
        }
    }

    private static List<Double> cells(Sitting sitting, int from, int to) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int cell = from; cell <= to; cell++) {
            times.add(sitting.typed("1+1\r", "[" + (cell + 1) + "]> "));
        }
        return times;
    }

    private double notebooks(Path jdk) {
        try (Stream<Path> all = Files.list(Path.of("notebooks"))) {
            List<String> command = new ArrayList<>(List.of(launcher.toString(), "run"));
            all.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(command::add);
            command.addAll(List.of("--out", Files.createTempDirectory(cache, "out").toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            environment(builder, jdk, cache);
            long start = System.nanoTime();
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("telling run ended with " + code);
            }
            return millis(start);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Shell telling(Path jdk) {
        return new Shell("telling", List.of(launcher.toString()), "[1]> ", COMPARE, "[2]> ", jdk, cache);
    }

    private List<Shell> others(Path jdk) {
        List<Shell> others = new ArrayList<>();
        Path ipython = Path.of("/usr/bin/ipython3");
        if (Files.isExecutable(ipython)) {
            others.add(new Shell("IPython, pandas",
                    List.of(ipython.toString(), "--no-banner", "-i", "-c",
                            "'import pandas; t = pandas.read_csv(\"" + OUTCOMES + "\")'"),
                    "In [", "t.groupby(\"year\").persons.sum()", "Name: persons", jdk, cache));
        }
        Path r = Path.of("/usr/bin/R");
        if (Files.isExecutable(r)) {
            others.add(new Shell("R", List.of(r.toString(), "-q", "--no-save"), "> ",
                    "aggregate(persons ~ year, read.csv('" + OUTCOMES + "'), sum)", "2 2013", jdk, cache));
        }
        return others;
    }

    /** Starts once and waits until the archive that this start trains is there. */
    private void train(Shell shell) throws Exception {
        long before = archives();
        try (Sitting sitting = new Sitting(shell)) {
            sitting.await(shell.prompt());
            long deadline = System.nanoTime() + 2 * PATIENCE_MILLIS * 1_000_000;
            while (archives() == before && System.nanoTime() < deadline) {
                Thread.sleep(200);
            }
        }
        System.err.println(archives() == before ? "no archive came" : "archive trained");
        time(shell);
    }

    private long archives() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(f -> f.toString().endsWith(".stamp")).count();
        }
    }

    private static Times time(Shell shell) throws Exception {
        long start = System.nanoTime();
        try (Sitting sitting = new Sitting(shell)) {
            sitting.await(shell.prompt());
            double prompt = millis(start);
            sitting.typed(shell.line() + "\r", shell.result());
            return new Times(prompt, millis(start));
        }
    }

    private void compared(String what, double ours, String peer, double theirs, String goal) {
        rows.add(new Row(what, whole(ours), whole(theirs) + " " + peer, String.format(Locale.ROOT, "%.2f", ours / theirs), goal));
    }

    private void alone(String what, double ours, String unit, String goal) {
        String shown = ours < 100 ? String.format(Locale.ROOT, "%.1f", ours) : whole(ours);
        rows.add(new Row(what, shown + " " + unit, "", "", goal));
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private void print() {
        System.out.printf("%-40s %12s   %-30s %6s %6s   (medians of %d, ms)%n", "", "telling", "peer", "ratio", "goal", runs);
        rows.forEach(row -> System.out.printf(
                "%-40s %12s   %-30s %6s %6s%n", row.what(), row.telling(), row.peer(), row.ratio(), row.goal()));
    }

    private static String version(Path jdk) throws IOException {
        return Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
                .findFirst()
                .orElse("?");
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void environment(ProcessBuilder builder, Path jdk, Path cache) {
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("XDG_STATE_HOME", cache.toString());
        builder.environment().put("XDG_CONFIG_HOME", cache.toString());
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("SHELL", "/bin/sh");
    }

    /** A shell that somebody sits at. */
    private static final class Sitting implements AutoCloseable {

        private final Process process;
        private final InputStream screen;
        private final OutputStream keys;
        private final StringBuilder shown = new StringBuilder();

        Sitting(Shell shell) throws IOException {
            ProcessBuilder builder = new ProcessBuilder(
                            "script", "-qfc", "stty cols 100 rows 40; exec " + String.join(" ", shell.command()), "/dev/null")
                    .redirectErrorStream(true);
            environment(builder, shell.jdk(), shell.cache());
            process = builder.start();
            screen = process.getInputStream();
            keys = process.getOutputStream();
        }

        /** How long it takes, in ms, until these keys have brought this text. */
        double typed(String text, String awaited) throws IOException {
            shown.setLength(0);
            long start = System.nanoTime();
            keys.write(text.getBytes(StandardCharsets.UTF_8));
            keys.flush();
            await(awaited);
            return millis(start);
        }

        void await(String text) throws IOException {
            byte[] buffer = new byte[8192];
            while (shown.indexOf(text) < 0) {
                int length = screen.read(buffer);
                if (length < 0) {
                    throw new IOException("ended before \"" + text + "\":\n" + shown);
                }
                shown.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
            }
        }

        /** What the processes under it hold for themselves, shared pages divided among their users. */
        double megabytes() {
            return process.descendants()
                            .mapToLong(one -> {
                                try {
                                    return Files.readAllLines(Path.of("/proc/" + one.pid() + "/smaps_rollup")).stream()
                                            .filter(line -> line.startsWith("Pss:"))
                                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                                            .sum();
                                } catch (IOException e) {
                                    return 0;
                                }
                            })
                            .sum()
                    / 1024.0;
        }

        @Override
        public void close() throws IOException {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
