package telling.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import telling.base.Language;
import telling.base.Workspace;
import telling.session.Session;
import telling.session.journal.Journals;
import telling.terminal.Front;
import telling.terminal.SettingsFile;
import telling.terminal.TerminalShell;

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
     * system had none to give, its parts on streams.
     */
    static void run() throws IOException {
        Machine machine = Machine.here();
        if (machine.terminal()) {
            new Program(machine).run();
        } else {
            shell();
            Objects.requireNonNull(Recovery.class); // naming them loads them
            Objects.requireNonNull(Restart.class);
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

    private static void shell() throws IOException {
        Machine machine = new Machine(
                InputStream.nullInputStream(), System.out, System.err, Map.of(), Path.of("/"), Terminals.attached());
        List<Path> folders = machine.dataFolders(List.of());
        Wiring wiring = Wiring.of(folders);
        Workspace workspace = Wiring.workspace(machine.directory(), Language.EN, machine.columns());
        Session session = wiring.openInBackground(workspace);
        Front front = Interactive.front(
                wiring, machine, Optional.empty(), SettingsFile.none(), Interactive.greeting(folders, machine));
        PipedOutputStream keys = new PipedOutputStream();
        PipedInputStream typed = new PipedInputStream(keys);
        Thread typist = new Thread(
                () -> {
                    session.variables();
                    type(keys);
                },
                "telling-typist");
        typist.setDaemon(true);
        typist.start();
        TerminalShell.rehearse(
                front, session, new ProgramHost(wiring, machine), typed, OutputStream.nullOutputStream());
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
