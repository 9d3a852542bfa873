package telling.notebook;

import telling.session.Session;

/**
 * Opens sessions for a run. The program wires it: each call gives a fresh session with the data
 * preloaded and the verbs imported, as at the prompt. The runner attaches the run's outputs to its
 * workspace, and closes it.
 */
@FunctionalInterface
public interface SessionFactory {

    Session open();
}
