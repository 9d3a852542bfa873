package telling.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telling.base.ExitCode;
import telling.base.Recipe;
import telling.base.Workspace;
import telling.session.Session;

/**
 * Runs notebooks and says how they came out.
 *
 * <p>For {@code telling run}:
 *
 * <pre>{@code
 * RunReport report = new NotebookRunner(sessions).run(request, narration);   // narration on stderr
 * out.println(LedgerText.of(report, DisplayContext.plain(80, language)));    // the ledger on stdout
 * JsonReport.write(report, path);                                             // --json
 * JUnitReport.write(report, path);                                            // --junit
 * System.exit(report.exitCode().code());
 * }</pre>
 *
 * <p>A ProblemException out of {@link #run} means that nothing ran: a file that cannot be read, a
 * parameter that no notebook has. That is {@code ExitCode.USAGE}. {@link #interrupt} may be called
 * from any thread; the run then ends with {@code ExitCode.INTERRUPTED}.
 *
 * <p>{@code /run} at the prompt does the same with the prompt's own session factory: the notebook runs
 * in a fresh session, the ledger is shown, and the prompt's session keeps its variables as they were.
 */
public final class NotebookRunner {

    private final SessionFactory sessions;
    private volatile @Nullable Session session;
    private volatile boolean interrupted;

    public NotebookRunner(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * How the notebooks came out, each run in a fresh session, in order; a failed one ends there and
     * the next still runs.
     *
     * <p>Errors, before any cell runs: those of {@link Notebook#read}, and notebook.no-parameter,
     * notebook.parameter-type, notebook.parameter-value.
     */
    public RunReport run(RunRequest request, RunListener listener) {
        List<Notebook> notebooks = new ArrayList<>();
        for (String file : request.files()) {
            notebooks.add(Notebook.read(request.directory().resolve(file), file));
        }
        notebooks = Parameters.applied(notebooks, request.parameters());
        interrupted = false;
        sessions.expect(notebooks.stream().map(NotebookRun::codeOf).toList());
        List<NotebookReport> reports = new ArrayList<>();
        for (Notebook notebook : notebooks) {
            NotebookReport report = runOne(notebook, request, listener);
            noteRepeated(report, reports, listener);
            listener.finished(report);
            reports.add(report);
            if (report.exitCode() == ExitCode.INTERRUPTED) {
                break;
            }
        }
        return new RunReport(reports, request.figures(), request.claims(), request.complete());
    }

    private NotebookReport runOne(Notebook notebook, RunRequest request, RunListener listener) {
        Path file = request.directory().resolve(notebook.file()).toAbsolutePath();
        Path beside = file.getParent() == null ? file : file.getParent();
        try (Session fresh = sessions.open()) {
            session = fresh;
            Workspace workspace = fresh.workspace();
            workspace.put(
                    Recipe.class,
                    workspace.find(Recipe.class).orElse(Recipe.NONE).with(request.parameters()));
            return new NotebookRun(notebook, fresh, listener, () -> interrupted).run(beside, request.out());
        } finally {
            session = null;
        }
    }

    /** Says where a notebook replaced what another of the same run had written. */
    private static void noteRepeated(NotebookReport report, List<NotebookReport> earlier, RunListener listener) {
        for (NotebookReport.OutputFile output : report.outputs()) {
            for (NotebookReport other : earlier) {
                if (other.outputs().stream().anyMatch(o -> o.file().equals(output.file()))) {
                    listener.note(new Workspace.Note(
                            "notebook.output-twice",
                            Map.of("file", output.file(), "first", other.file(), "second", report.file())));
                }
            }
        }
    }

    /** Stops the cell that is running, and the run with it. */
    public void interrupt() {
        interrupted = true;
        Session running = session;
        if (running != null) {
            running.interrupt();
        }
    }
}
