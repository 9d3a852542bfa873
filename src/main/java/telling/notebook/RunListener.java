package telling.notebook;

import telling.base.Workspace;
import telling.session.Value;

/** Hears how a run goes on, for the front end to show as narration. */
public interface RunListener {

    /** A notebook is about to run in this workspace. */
    default void opened(Notebook notebook, Workspace workspace) {}

    /** A notebook starts in a fresh session; so many of its cells run. */
    default void started(String file, int cells) {}

    /** A cell starts: its number of so many, and the line of the file it starts on. */
    default void cell(String file, int number, int of, int line) {}

    /** Text that a cell printed. */
    default void output(String text) {}

    /** Text that a cell printed on standard error. */
    default void errorOutput(String text) {}

    /** The value of the whole cell. */
    default void result(Value value) {}

    /** A remark of a verb, or of the runner. */
    default void note(Workspace.Note note) {}

    /** A figure, claim or expectation was checked. */
    default void check(PlacedCheck check) {}

    /** A cell failed; the notebook ends there. */
    default void failed(CellFailure failure) {}

    /** A notebook is done. */
    default void finished(NotebookReport report) {}

    /** One that passes on what it hears to both, the first first. */
    static RunListener both(RunListener first, RunListener second) {
        return new BothListeners(first, second);
    }
}
