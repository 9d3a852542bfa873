package telling.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A session or calls without a person, so that the classes that they need are loaded and can be archived. */
final class Rehearsal {

    private static final List<String> LINES = List.of(
            "compare(outcomes, 2005, 2013)\r",
            "/distribution 2013\r",
            "outcomes.\t",
            "\u0015", // forgets the line
            "1 + oops\r",
            "int x = 1;\r",
            "x\r",
            "\u0004");
    private static final long LINE_MILLIS = 1200;
    private static final String NOTEBOOK = "rehearsal.java";
    static final List<String> CELLS = List.of(
            "// %%",
            "var both = compare(outcomes, 2005, 2013);",
            "verify(\"return-share-2005\", both.sharePercent(\"return\", 2005));",
            "both.baseName() //==> solutions",
            "// %%",
            "var grouped = both.by(\"group\");",
            "show(grouped);",
            "show(filter(outcomes, \"year = 2013\"));",
            "verifyClaims();",
            "audit();",
            "// %%",
            "plot(grouped).saveAll(\"grouped\");",
            "export(grouped, \"grouped.csv\")");

    private Rehearsal() {}

    /**
     * Runs it; the JVM writes what it loaded as it ends. At a terminal it is the program as a person starts it; where the
     * system had none to give, calls of it.
     */
    static void run() throws IOException {
        Machine machine = Machine.here();
        if (machine.terminal()) {
            new Program(machine).run();
        } else {
            calls();
        }
    }

    /** Calls of the program that end by themselves, in a folder that is thrown away. */
    static void calls() throws IOException {
        Path folder = Files.createTempDirectory("telling-rehearsal-");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Machine machine = new Machine(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), folder, false);
            new Program(machine).run("-e", "1");
            Files.writeString(folder.resolve(NOTEBOOK), String.join("\n", CELLS), StandardCharsets.UTF_8);
            new Program(machine).run("run", NOTEBOOK, "--html", "report.html");
        } finally {
            try (Stream<Path> made = Files.walk(folder)) {
                made.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Types a session, to its end. */
    static void type(OutputStream keys) {
        try {
            for (String line : LINES) {
                keys.write(line.getBytes(StandardCharsets.UTF_8));
                keys.flush();
                Thread.sleep(LINE_MILLIS);
            }
        } catch (IOException e) {
            return; // the shell has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
