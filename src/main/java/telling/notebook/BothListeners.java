package telling.notebook;

import java.util.function.Consumer;
import telling.base.Workspace;
import telling.session.Value;

/** Passes on what it hears to two. */
record BothListeners(RunListener first, RunListener second) implements RunListener {

    @Override
    public void opened(Notebook notebook, Workspace workspace) {
        both(listener -> listener.opened(notebook, workspace));
    }

    @Override
    public void started(String file, int cells) {
        both(listener -> listener.started(file, cells));
    }

    @Override
    public void cell(String file, int number, int of, int line) {
        both(listener -> listener.cell(file, number, of, line));
    }

    @Override
    public void output(String text) {
        both(listener -> listener.output(text));
    }

    @Override
    public void errorOutput(String text) {
        both(listener -> listener.errorOutput(text));
    }

    @Override
    public void result(Value value) {
        both(listener -> listener.result(value));
    }

    @Override
    public void note(Workspace.Note note) {
        both(listener -> listener.note(note));
    }

    @Override
    public void check(PlacedCheck check) {
        both(listener -> listener.check(check));
    }

    @Override
    public void failed(CellFailure failure) {
        both(listener -> listener.failed(failure));
    }

    @Override
    public void finished(NotebookReport report) {
        both(listener -> listener.finished(report));
    }

    private void both(Consumer<RunListener> told) {
        told.accept(first);
        told.accept(second);
    }
}
