import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times what a person waits for, through a pseudo-terminal that {@code script} opens (util-linux):
 * Telling beside the jshell tool of the same JDK, and beside IPython with pandas and R where they are
 * installed, their runs taken in turn. Prints Markdown that the README quotes. Five minutes for two JDKs.
 *
 * <p>{@code java src/bench/Speed.java [--busy] [--runs N] [JAVA_HOME...]}, in the project's folder,
 * after {@code mvn package}. A machine with other work to do is refused, since its times say nothing;
 * {@code --busy} measures all the same.
 */
public class Speed {

    private static final Path LAUNCHER = Path.of("target/telling/bin/telling").toAbsolutePath();
    private static final String COMPARE = "compare(outcomes, 2005, 2013)";
    private static final Path OUTCOMES = Path.of("datasets/noodopvang/outcomes.csv");
    private static final long PATIENCE_MILLIS = 60_000;
    private static final double BUSY = 0.4;
    private static final double UNSTEADY = 1.25;
    private static final int BIG = 7;
    private static final int NOTEBOOK_RUNS = 5;

    /**
     * A shell to time.
     *
     * @param prompt what shows that it can be typed at
     * @param line the first line typed
     * @param result what shows that the result is there
     */
    record Shell(String name, List<String> command, String prompt, String line, String result, Path jdk, Path cache) {}

    record Times(double prompt, double result) {}

    private final List<String> rows = new ArrayList<>();
    private final List<Double> probes = new ArrayList<>();
    private final int runs;
    private final Path cache;

    private Speed(int runs) throws IOException {
        this.runs = runs;
        this.cache = Files.createTempDirectory("telling-bench-");
    }

    public static void main(String[] arguments) throws Exception {
        List<String> left = new ArrayList<>(Arrays.asList(arguments));
        boolean anyway = left.remove("--busy");
        int runs = 11;
        int option = left.indexOf("--runs");
        if (option >= 0) {
            runs = Integer.parseInt(left.get(option + 1));
            left.subList(option, option + 2).clear();
        }
        double before = load();
        int cores = Runtime.getRuntime().availableProcessors();
        if (before > BUSY * cores && !anyway) {
            System.err.printf(Locale.ROOT, "This machine is busy: load average %.2f on %d cores.%n"
                    + "  Wait until it is under %.1f, or measure all the same with --busy.%n", before, cores, BUSY * cores);
            System.exit(3);
        }
        Speed speed = new Speed(runs);
        List<Path> jdks = left.isEmpty()
                ? List.of(Path.of(System.getProperty("java.home")))
                : left.stream().map(Path::of).toList();
        long start = System.nanoTime();
        for (Path jdk : jdks) {
            speed.measure(jdk);
        }
        speed.print(before, cores, (System.nanoTime() - start) / 60e9);
    }

    private void measure(Path jdk) throws Exception {
        String version = version(jdk);
        Shell telling = new Shell("Telling", List.of(LAUNCHER.toString()), "[1]> ", COMPARE, "[2]> ", jdk, cache);
        Shell bare = new Shell("Telling without its archive", telling.command(), "[1]> ", COMPARE, "[2]> ", jdk, Path.of("/dev/null"));
        Shell jshell = new Shell("jshell", List.of(jdk.resolve("bin/jshell").toString()), "jshell> ", "1+1", "==> 2", jdk, cache);
        say("JDK " + version + ": training the archive");
        train(telling);
        Map<Shell, List<Times>> times = new LinkedHashMap<>();
        Stream.concat(Stream.of(telling, jshell, bare), others(jdk).stream()).forEach(shell -> times.put(shell, new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            say("JDK " + version + ": start " + (run + 1) + " of " + runs);
            for (Map.Entry<Shell, List<Times>> one : times.entrySet()) {
                probe();
                one.getValue().add(time(one.getKey()));
            }
        }
        rows.add("| **JDK " + version + "** | | | | | |");
        boolean newer = Integer.parseInt(version) >= 25;
        started("prompt", times, telling, times.keySet().stream().toList(), Times::prompt, "0.20 of jshell");
        started("first result", times, telling, times.keySet().stream().toList(), Times::result, newer ? "0.33 of jshell" : "0.40 of jshell");
        inUse(telling, jshell);
        List<Double> notebooks = new ArrayList<>();
        for (int run = 0; run < NOTEBOOK_RUNS; run++) {
            say("JDK " + version + ": all notebooks, " + (run + 1) + " of " + NOTEBOOK_RUNS);
            probe();
            notebooks.add(notebooks(jdk));
        }
        alone("`telling run notebooks/*.java`", notebooks, "3,000");
    }

    private void started(
            String what,
            Map<Shell, List<Times>> times,
            Shell telling,
            List<Shell> shells,
            java.util.function.ToDoubleFunction<Times> part,
            String goal) {
        List<Double> ours = times.get(telling).stream().map(part::applyAsDouble).toList();
        boolean first = true;
        for (Shell peer : shells) {
            if (peer != telling) {
                double theirs = median(times.get(peer).stream().map(part::applyAsDouble).toList());
                row(first ? what : "", first ? ours : List.of(), peer.name() + " " + whole(theirs),
                        String.format(Locale.ROOT, "%.2f", median(ours) / theirs), first ? goal : "");
                first = false;
            }
        }
    }

    /** Completion, warm cells, a long table, memory. */
    private void inUse(Shell telling, Shell jshell) throws Exception {
        say("completion");
        List<Double> tabs = new ArrayList<>();
        List<Double> members = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            try (Sitting sitting = new Sitting(telling)) {
                sitting.await("[1]> ");
                Thread.sleep(1500);
                tabs.add(sitting.typed("filter(outcomes, \"\t", "persons"));
                sitting.typed("\u0003", "[1]> ");
                members.add(sitting.typed("outcomes.rowC\t", "rowCount"));
            }
        }
        alone("first completion of a column", tabs, "50");
        alone("first completion of a method", members, "50");
        say("cells");
        try (Sitting sitting = new Sitting(telling)) {
            sitting.await("[1]> ");
            Thread.sleep(4000);
            double memory = sitting.megabytes();
            List<Double> early = cells(sitting, 1, 30).subList(10, 30);
            List<Double> late = cells(sitting, 31, 1000).subList(870, 970);
            try (Sitting tool = new Sitting(jshell)) {
                tool.await(jshell.prompt());
                List<Double> theirs = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    theirs.add(tool.typed("1+1\r", "==> 2"));
                    Thread.sleep(20);
                }
                double jshells = median(theirs.subList(10, 40));
                row("warm `1+1`, cells 11 to 30", early, "jshell " + whole(jshells),
                        String.format(Locale.ROOT, "%.2f", median(early) / jshells), "15, 95th 25");
            }
            alone("warm `1+1`, cells 901 to 1,000", late, "15, 95th 25");
            sitting.typed(
                    "var big = Table.create(IntColumn.indexColumn(\"i\", 1000000, 0), DoubleColumn.create(\"x\", new double[1000000]))\r",
                    "[1002]> ");
            Thread.sleep(500);
            sitting.typed("big\r", "[1003]> ");
            List<Double> shown = new ArrayList<>();
            for (int i = 0; i < BIG; i++) {
                shown.add(sitting.typed("big\r", "[" + (1004 + i) + "]> "));
            }
            alone("a table of a million rows", shown, "50");
            rows.add("| memory at the prompt | " + whole(memory) + " MB | | | | 200 MB |");
        }
    }

    private static List<Double> cells(Sitting sitting, int from, int to) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int cell = from; cell <= to; cell++) {
            times.add(sitting.typed("1+1\r", "[" + (cell + 1) + "]> "));
        }
        return times;
    }

    private double notebooks(Path jdk) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "run"));
        try (Stream<Path> all = Files.list(Path.of("notebooks"))) {
            all.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(command::add);
        }
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
    }

    private List<Shell> others(Path jdk) {
        List<Shell> others = new ArrayList<>();
        Path ipython = Path.of("/usr/bin/ipython3");
        if (Files.isExecutable(ipython)) {
            others.add(new Shell("IPython with pandas",
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

    /** Starts once and waits until the archives that this start trains are there: the prompt's, and that of calls. */
    private void train(Shell shell) throws Exception {
        long wanted = archives() + 2;
        try (Sitting sitting = new Sitting(shell)) {
            sitting.await(shell.prompt());
            long deadline = System.nanoTime() + 3 * PATIENCE_MILLIS * 1_000_000;
            while (archives() < wanted && System.nanoTime() < deadline) {
                Thread.sleep(200);
            }
        }
        if (archives() < wanted) {
            throw new IllegalStateException("no archives came");
        }
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
            Times times = new Times(prompt, millis(start));
            sitting.leave();
            return times;
        }
    }

    /** Times a piece of work that is always the same, which tells how steady the machine is. */
    private void probe() {
        long start = System.nanoTime();
        long mixed = start;
        for (int i = 0; i < 20_000_000; i++) {
            mixed = mixed * 6364136223846793005L + 1442695040888963407L;
        }
        probes.add(mixed == 0 ? 0 : millis(start));
    }

    private void alone(String what, List<Double> ours, String goal) {
        row(what, ours, "", "", goal);
    }

    private void row(String what, List<Double> ours, String peer, String ratio, String goal) {
        String shown = ours.isEmpty() ? " | " : whole(median(ours)) + " | " + whole(ninetyFifth(ours));
        rows.add("| " + what + " | " + shown + " | " + peer + " | " + ratio + " | " + goal + " |");
    }

    private void print(double before, int cores, double minutes) throws IOException {
        List<Double> steady = probes.subList(Math.min(5, probes.size() - 1), probes.size());
        double best = steady.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        System.out.println("| ms | Telling | 95th percentile | beside it | ratio | goal |");
        System.out.println("|---|--:|--:|---|--:|---|");
        rows.forEach(row -> System.out.println(row.replaceAll(" +\\|", " |")));
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "Medians of %d starts, the shells in turn, through a pseudo-terminal; %s, %s, %d cores, %s.%n"
                        + "Load average %.2f before, %.2f after, most of it this benchmark; a piece of work that is always the same took "
                        + "%.2f times its best at the median, %.2f at the 95th percentile. The whole took %.1f minutes.%n",
                runs, LocalDate.now(), System.getProperty("os.name"), cores, processor(), before, load(),
                median(steady) / best, ninetyFifth(steady) / best, minutes);
        if (median(steady) > UNSTEADY * best) {
            System.out.println("**The machine was not steady: do not quote these times.**");
        }
    }

    private static String processor() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpus)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(cpus).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: *", ""))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void say(String what) {
        System.err.println(what);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
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

    private static double ninetyFifth(List<Double> times) {
        return times.stream().sorted().toList().get((int) Math.ceil(times.size() * 0.95) - 1);
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
            Thread watch = new Thread(() -> {
                try {
                    Thread.sleep(PATIENCE_MILLIS);
                    close();
                } catch (InterruptedException | IOException e) {
                    return; // it came in time
                }
            });
            watch.setDaemon(true);
            watch.start();
            try {
                read(text);
            } finally {
                watch.interrupt();
            }
        }

        private void read(String text) throws IOException {
            byte[] buffer = new byte[8192];
            while (shown.indexOf(text) < 0) {
                int length = screen.read(buffer);
                if (length < 0) {
                    throw new IOException("ended before \"" + text + "\":\n" + shown);
                }
                shown.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
            }
        }

        /** Leaves as a person does: a session that was killed is offered by the next start, which takes a little longer. */
        void leave() throws IOException {
            try {
                keys.write(4);
                keys.flush();
                process.waitFor(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
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
