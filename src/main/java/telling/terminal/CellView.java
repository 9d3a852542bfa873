package telling.terminal;

import telling.assist.Wrap;
import telling.base.Language;
import telling.base.Workspace;
import telling.command.NoteLog;
import telling.command.ProblemText;
import telling.session.CellListener;
import telling.session.CellProblem;

/** Shows what a cell does while it runs. */
final class CellView implements CellListener {

    private final Screen screen;
    private final Workspace workspace;
    private final int cell;

    CellView(Screen screen, Workspace workspace, int cell) {
        this.cell = cell;
        this.screen = screen;
        this.workspace = workspace;
    }

    private Language language() {
        return workspace.language();
    }

    @Override
    public void output(String text) {
        screen.output(text);
    }

    @Override
    public void errorOutput(String text) {
        screen.output(text);
    }

    @Override
    public void note(Workspace.Note note) {
        screen.remark(note.in(language()));
        NoteLog.of(workspace).add(cell, note);
    }

    @Override
    public void problem(CellProblem problem) {
        String text = ProblemText.of(problem, language());
        boolean caret = problem.kind() == CellProblem.Kind.COMPILE;
        screen.problem(caret ? text : Wrap.at(text, screen.columns()));
    }
}
