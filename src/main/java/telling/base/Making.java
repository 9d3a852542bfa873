package telling.base;

import java.util.List;
import java.util.Optional;

/** The cell that is running; a session attaches it to its workspace, for the trace of what the cell writes. */
public interface Making {

    /** The name of the notebook's file, without its folders; empty at the prompt. */
    Optional<String> notebook();

    /** Which cell of the notebook it is, from 1. */
    int cell();

    /** The cell's source, last; before it, at the prompt, those of the cells that it builds on. */
    List<String> sources();
}
