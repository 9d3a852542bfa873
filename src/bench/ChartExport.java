import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/**
 * Times one chart as svg, png, pdf and html: in a JVM that has just come up, in one that is warm, and beside it a
 * Chromium that prints the very figure of Plotly as png and pdf.
 *
 * <p>{@code java src/bench/ChartExport.java target/telling [RUNS]}
 */
public class ChartExport {

    private static final String[] FORMATS = {"svg", "png", "pdf", "html"};
    private static final int WARM = 40;

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("--measure")) {
            measure(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
            return;
        }
        Path home = Path.of(arguments[0]).toAbsolutePath();
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Files.createTempDirectory("telling-bench-charts");
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), Path.of("src/bench/ChartExport.java").toString());
        List<double[]> times = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            String out = said(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    home.resolve("lib") + "/*" + java.io.File.pathSeparator + folder,
                    "ChartExport",
                    "--measure",
                    "" + WARM,
                    folder.toString()));
            times.add(Arrays.stream(out.strip().split(" ")).mapToDouble(Double::parseDouble).toArray());
        }
        System.out.printf("%-34s %10s %10s   (medians of %d, ms)%n", "", "cold", "warm", runs);
        for (int i = 0; i <= FORMATS.length; i++) {
            int at = i;
            String name = i < FORMATS.length ? FORMATS[i] : "all four";
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %10.0f %10.1f%n",
                    name,
                    median(times.stream().map(t -> t[2 * at]).toList()),
                    median(times.stream().map(t -> t[2 * at + 1]).toList()));
        }
        System.out.printf("%-34s %10d%n", "the page, bytes", Files.size(folder.resolve("chart.html")));
        browser(folder, runs);
    }

    /** The same page by Chromium, which has to start and to run plotly.js each time. */
    private static void browser(Path folder, int runs) throws Exception {
        String page = folder.resolve("chart.html").toUri().toString();
        for (String what : new String[] {"--screenshot=" + folder.resolve("c.png"), "--print-to-pdf=" + folder.resolve("c.pdf")}) {
            List<Double> times = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                long start = System.nanoTime();
                try {
                    said(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                            "--virtual-time-budget=5000", "--user-data-dir=" + Files.createTempDirectory("telling-bench-profile"), what, page));
                } catch (IOException e) {
                    System.out.println("no Chromium here: " + e.getMessage());
                    return;
                }
                times.add((System.nanoTime() - start) / 1e6);
            }
            System.out.printf(Locale.ROOT, "%-34s %10.0f%n", "Chromium, " + what.replaceAll("=.*", ""), median(times));
        }
    }

    /** Prints, of each format and of all together, the first time and the median of the later ones. */
    private static void measure(int warm, Path folder) throws Exception {
        Class<?> telling = Class.forName("telling.api.Telling");
        List<double[]> rounds = new ArrayList<>();
        Object chart = chart(telling);
        for (int round = 0; round <= warm; round++) {
            double[] times = new double[FORMATS.length + 1];
            for (int i = 0; i < FORMATS.length; i++) {
                long start = System.nanoTime();
                Object replacing = chart.getClass().getMethod("overwrite").invoke(chart);
                replacing.getClass().getMethod("save", String.class).invoke(replacing, folder.resolve("chart." + FORMATS[i]).toString());
                times[i] = (System.nanoTime() - start) / 1e6;
                times[FORMATS.length] += times[i];
            }
            rounds.add(times);
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= FORMATS.length; i++) {
            int at = i;
            line.append(rounds.get(0)[i]).append(' ');
            line.append(median(rounds.subList(1, rounds.size()).stream().map(t -> t[at]).toList())).append(' ');
        }
        System.out.println(line);
    }

    /** A comparison of two waves in six categories. */
    private static Object chart(Class<?> telling) throws Exception {
        Path csv = Files.createTempFile("telling-bench", ".csv");
        Files.writeString(csv, """
                year,outcome,persons
                2005,return,75
                2005,asylum,34
                2005,medical deferral of departure,14
                2005,other permit,23
                2005,reception in a state centre,61
                2013,return,78
                2013,asylum,102
                2013,medical deferral of departure,49
                2013,other permit,106
                2013,reception in a state centre,74
                """);
        Object table = telling.getMethod("load", String.class, String[].class).invoke(null, csv.toString(), new String[0]);
        Class<?> type = Class.forName("tech.tablesaw.api.Table");
        Object roles = telling.getMethod("roles", type, String[].class)
                .invoke(null, table, new String[] {"wave=year", "category=outcome", "count=persons"});
        Object compared = telling.getMethod("compare", type, Object[].class).invoke(null, roles, new Object[] {2005, 2013});
        return telling.getMethod("plot", Object.class).invoke(null, compared);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " ended with " + process.exitValue());
        }
        return out;
    }
}
