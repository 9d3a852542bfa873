package telling.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telling.base.Language;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Texts;
import telling.base.Workspace;
import telling.chart.Chart;
import telling.command.Host;
import telling.command.Shell;
import telling.display.DisplayContext;
import telling.notebook.LedgerText;
import telling.notebook.NotebookRunner;
import telling.notebook.RunReport;
import telling.notebook.RunRequest;
import telling.notebook.SessionNotebook;
import telling.session.CellRun;
import telling.session.Session;

/** What the program does for any shell: worked examples, notebooks, pages. */
final class ProgramHost implements Host {

    private static final int SAMPLE_COLUMNS = 80;

    private final Wiring wiring;
    private final Machine machine;
    private final PageOpener opener;
    private volatile @Nullable NotebookRunner running;

    ProgramHost(Wiring wiring, Machine machine) {
        this.wiring = wiring;
        this.machine = machine;
        this.opener = new PageOpener(machine);
    }

    @Override
    public String sample(List<String> lines, Language language) {
        Wiring builtIn =
                Wiring.of(DataFolders.builtIn(machine.directory()).stream().toList());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Path folder = temporaryFolder();
        Workspace workspace = Wiring.workspace(folder, language, SAMPLE_COLUMNS);
        try (PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);
                Session session = builtIn.open(workspace)) {
            ProgramHost host = new ProgramHost(builtIn, machine);
            ScriptShell shell = new ScriptShell(session, stream, stream, host, SAMPLE_COLUMNS, true);
            for (String line : lines) {
                stream.println("> " + line);
                shell.submit(line);
            }
        } finally {
            delete(folder);
        }
        return written.toString(StandardCharsets.UTF_8)
                .replace(folder + java.io.File.separator, "")
                .replace(System.lineSeparator(), "\n")
                .stripTrailing();
    }

    @Override
    public void save(Shell shell, String file, boolean overwrite) {
        Session session = shell.session();
        String name = String.valueOf(Path.of(file).getFileName());
        String title = name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
        String text = SessionNotebook.from(session, title).text();
        Outputs.current().write(file, overwrite, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        long cells = session.history().stream().filter(CellRun::succeeded).count();
        shell.narrate(Texts.get(session.workspace().language(), "app.saved", "count", (int) cells, "file", file));
    }

    @Override
    public void runNotebook(Shell shell, Path file) {
        Workspace own = shell.session().workspace();
        NotebookRunner runner = new NotebookRunner(
                wiring.forNotebooks(() -> Wiring.workspace(own.directory(), own.language(), own.width())));
        RunRequest request = RunRequest.of(
                List.of(file.toString()), own.directory(), wiring.catalogue().figures());
        running = runner;
        RunReport report;
        try {
            report = runner.run(request, new Narration(shell::narrate, own.language()));
        } finally {
            running = null;
        }
        shell.ended(report.exitCode());
        shell.print(LedgerText.of(report, DisplayContext.plain(own.width(), own.language())));
    }

    @Override
    public void restore(Shell shell, int number) {
        recovery(shell).restore(shell, number);
    }

    @Override
    public void listRestorable(Shell shell) {
        recovery(shell).list(shell);
    }

    private static Recovery recovery(Shell shell) {
        return shell.session()
                .workspace()
                .find(Recovery.class)
                .orElseThrow(() -> Problem.of("app.restore-at-prompt").thrown());
    }

    @Override
    public void interrupt() {
        NotebookRunner runner = running;
        if (runner != null) {
            runner.interrupt();
        }
    }

    @Override
    public String bug(Throwable bug, Language language) {
        return Bugs.text(bug, language);
    }

    @Override
    public void openPage(CellRun run) {
        Object object = run.value().isPresent() ? run.value().get().object() : null;
        if (!(object instanceof Chart chart) || !opener.usable()) {
            return;
        }
        try {
            Path page = Files.createTempFile("telling-", ".html");
            page.toFile().deleteOnExit();
            chart.overwrite().save(page.toString());
            opener.open(page);
        } catch (IOException e) {
            throw Problem.of("app.no-page", "reason", Outputs.reason(e)).thrown();
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("telling-help-").toRealPath();
        } catch (IOException e) {
            throw Problem.of("app.no-temporary-folder", "reason", Outputs.reason(e))
                    .thrown();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
