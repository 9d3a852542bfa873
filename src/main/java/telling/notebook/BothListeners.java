package telling.notebook;

import telling.base.Workspace;
import telling.session.Value;

/** Passes on what it hears to two. */
record BothListeners(RunListener first, RunListener second) implements RunListener {

    @Override
    public void opened(Notebook notebook, Workspace workspace) {
        first.opened(notebook, workspace);
        second.opened(notebook, workspace);
    }

    @Override
    public void started(String file, int cells) {
        first.started(file, cells);
        second.started(file, cells);
    }

    @Override
    public void cell(String file, int number, int of, int line) {
        first.cell(file, number, of, line);
        second.cell(file, number, of, line);
    }

    @Override
    public void output(String text) {
        first.output(text);
        second.output(text);
    }

    @Override
    public void errorOutput(String text) {
        first.errorOutput(text);
        second.errorOutput(text);
    }

    @Override
    public void result(Value value) {
        first.result(value);
        second.result(value);
    }

    @Override
    public void note(Workspace.Note note) {
        first.note(note);
        second.note(note);
    }

    @Override
    public void check(PlacedCheck check) {
        first.check(check);
        second.check(check);
    }

    @Override
    public void failed(CellFailure failure) {
        first.failed(failure);
        second.failed(failure);
    }

    @Override
    public void finished(NotebookReport report) {
        first.finished(report);
        second.finished(report);
    }
}
