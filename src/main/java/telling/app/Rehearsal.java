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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import telling.base.Language;
import telling.base.Workspace;
import telling.session.Session;
import telling.terminal.Front;
import telling.terminal.SettingsFile;
import telling.terminal.TerminalShell;

/** A session without a person, so that the classes that a session needs are loaded and can be archived. */
final class Rehearsal {

    private static final List<String> LINES = List.of(
            "compare(outcomes, 2005, 2013)", "/distribution 2013", "outcomes.\t\u0003", "1 + oops", "int x = 1;", "x");
    private static final long LINE_MILLIS = 1200;

    private Rehearsal() {}

    /** Runs it; the JVM writes what it loaded as it ends. */
    static void run() throws IOException {
        shell();
        notebooks();
    }

    /** The notebooks that lie beside the program, with every report, into a folder that is thrown away. */
    private static void notebooks() throws IOException {
        Path folder = Path.of(System.getProperty("telling.home"), "notebooks");
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of("run"));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        Path out = Files.createTempDirectory("telling-rehearsal-");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            for (String option : List.of("--out", "--json", "--junit", "--html")) {
                arguments.addAll(
                        List.of(option, out.resolve(option.substring(2)).toString()));
            }
            new Program(new Machine(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), out, false))
                    .run(arguments.toArray(String[]::new));
        } finally {
            try (Stream<Path> made = Files.walk(out)) {
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
        Thread typist = new Thread(() -> type(session, keys), "telling-typist");
        typist.setDaemon(true);
        typist.start();
        TerminalShell.rehearse(
                front, session, new ProgramHost(wiring, machine), typed, OutputStream.nullOutputStream());
    }

    private static void type(Session session, PipedOutputStream keys) {
        try {
            session.variables();
            for (String line : LINES) {
                keys.write((line + "\r").getBytes(StandardCharsets.UTF_8));
                keys.flush();
                Thread.sleep(LINE_MILLIS);
            }
            keys.write(4);
            keys.close();
        } catch (IOException e) {
            return; // the shell has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
