package telling.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import telling.base.Language;
import telling.base.Outputs;
import telling.base.Place;
import telling.base.Problem;
import telling.base.Texts;
import telling.session.Cell;
import telling.session.CellProblem;
import telling.session.CellRun;
import telling.session.CellValues;
import telling.session.Session;

/** One notebook on its way through one session. */
final class NotebookRun {

    private final Notebook notebook;
    private final Session session;
    private final RunListener listener;
    private final BooleanSupplier interrupted;
    private final Language language;
    private final List<PlacedCheck> checks = new ArrayList<>();
    private int cellsRun;

    NotebookRun(Notebook notebook, Session session, RunListener listener, BooleanSupplier interrupted) {
        this.notebook = notebook;
        this.session = session;
        this.listener = listener;
        this.interrupted = interrupted;
        this.language = session.workspace().language();
    }

    /** The cells of a notebook that run, as a session is given them. */
    static List<Cell> codeOf(Notebook notebook) {
        boolean named = notebook.cells().stream()
                .anyMatch(cell -> !CellValues.mentions(cell.source()).isEmpty());
        return notebook.cells().stream()
                .filter(NotebookCell::runs)
                .map(cell -> Cell.of(cell.source(), notebook.file(), cell.line()))
                .map(code -> named ? code : code.unnamed())
                .toList();
    }

    /** How it came out, with everything it wrote gathered under this folder. */
    NotebookReport run(Path beside, Path out) {
        long start = System.nanoTime();
        Outputs outputs = Outputs.under(out);
        session.workspace().put(Outputs.class, outputs);
        session.workspace().readFirst(List.of(beside));
        Optional<CellFailure> failure = cells();
        failure.ifPresent(listener::failed);
        double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
        return new NotebookReport(notebook.file(), seconds, cellsRun, checks, outputs(outputs, out), failure);
    }

    private Optional<CellFailure> cells() {
        List<NotebookCell> cells =
                notebook.cells().stream().filter(NotebookCell::runs).toList();
        List<Cell> code = codeOf(notebook);
        listener.opened(notebook, session.workspace());
        listener.started(notebook.file(), cells.size());
        for (NotebookCell cell : cells) {
            if (interrupted.getAsBoolean()) {
                return Optional.of(failure(
                        CellProblem.Kind.INTERRUPTED, cell.line(), Texts.get(language, "notebook.interrupted")));
            }
            cellsRun++;
            listener.cell(notebook.file(), cellsRun, cells.size(), cell.line());
            Optional<CellFailure> failure = cell(cell, code.get(cellsRun - 1));
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private Optional<CellFailure> cell(NotebookCell cell, Cell code) {
        CellHearing hearing = new CellHearing(notebook.file(), cell, listener);
        CellRun run = session.run(code, hearing);
        hearing.settle();
        checks.addAll(hearing.checks());
        if (run.problem().isPresent()) {
            return run.problem().map(this::failure);
        }
        return hearing.unattached().map(expectation -> {
            int line = cell.line() + expectation.line() - 1;
            Problem problem = Problem.of(
                            hearing.onVoid(expectation) ? "notebook.expectation-void" : "notebook.expectation-alone",
                            "text",
                            expectation.text())
                    .at(Place.of(notebook.file(), line));
            return failure(CellProblem.Kind.PROBLEM, line, Texts.of(language, problem));
        });
    }

    private CellFailure failure(CellProblem.Kind kind, int line, String message) {
        return new CellFailure(notebook.file(), line, kind, message, "", 0, 0, List.of());
    }

    private CellFailure failure(CellProblem problem) {
        String message = problem.message();
        List<String> named =
                notebook.dependencies().stream().map(Dependency::coordinates).toList();
        if (problem.kind() == CellProblem.Kind.COMPILE && !named.isEmpty()) {
            message += "\n  " + Texts.get(language, "notebook.not-fetched", "names", named);
        }
        return new CellFailure(
                notebook.file(),
                problem.line(),
                problem.kind(),
                message,
                problem.sourceLine(),
                problem.column(),
                problem.length(),
                problem.frames());
    }

    private static List<NotebookReport.OutputFile> outputs(Outputs outputs, Path out) {
        Path folder = out.toAbsolutePath().normalize();
        return outputs.files().stream()
                .map(file -> new NotebookReport.OutputFile(
                        folder.relativize(file.file()).toString().replace('\\', '/'), file.sha256(), file.change()))
                .toList();
    }
}
