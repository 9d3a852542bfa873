package telling.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import telling.session.journal.Journals;

/** A session without a person, so that the classes that a session needs are loaded and can be archived. */
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

    private Rehearsal() {}

    /**
     * Runs it; the JVM writes what it loaded as it ends. At a terminal it is the program as a person starts it; where the
     * system had none to give, only a call of it.
     */
    static void run() throws IOException {
        Machine machine = Machine.here();
        if (machine.terminal()) {
            new Program(machine).run();
        }
        call();
    }

    /** One cell as a call of the program, with a journal's folder, in a folder that is thrown away. */
    private static void call() throws IOException {
        Path folder = Files.createTempDirectory("telling-rehearsal-");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Program(new Machine(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), folder, false))
                    .run("-e", "1");
            Journals journals = Journals.in(folder.resolve("sessions"));
            journals.start(Instant.EPOCH, List.of()).close();
            journals.lost();
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
