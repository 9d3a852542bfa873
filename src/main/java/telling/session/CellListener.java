package telling.session;

import telling.base.Workspace;
import telling.data.Check;

/** Hears what a cell does while it runs; every call comes on the thread that ran it, in order. */
public interface CellListener {

    /** Text that the cell printed on standard output. */
    default void output(String text) {}

    /** Text that the cell printed on standard error. */
    default void errorOutput(String text) {}

    /** A remark of a verb: what a filter dropped, what a reader decided. */
    default void note(Workspace.Note note) {}

    /** A figure, claim or expectation that was checked, on this line of the cell where that is known, else on its snippet's first. */
    default void check(Check check, int line) {}

    /** A snippet is done; its lines in the cell, from 1, and its value unless it is void. */
    default void snippet(int firstLine, int lastLine, @org.jspecify.annotations.Nullable Value value) {}

    /** The value of the whole cell, which is that of its last snippet. */
    default void result(Value value) {}

    /** The cell failed, and ends here. */
    default void problem(CellProblem problem) {}
}
