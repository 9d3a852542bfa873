package telling.notebook;

import java.util.List;
import telling.session.Cell;
import telling.session.Session;

/**
 * Opens sessions for a run. The program wires it: each call gives a fresh session with the data
 * preloaded and the verbs imported, as at the prompt. The runner attaches the run's outputs to its
 * workspace, and closes it.
 */
@FunctionalInterface
public interface SessionFactory {

    Session open();

    /** Tells which cells the sessions that are opened next will run, one list for each of them, before they do. */
    default void expect(List<List<Cell>> notebooks) {}
}
