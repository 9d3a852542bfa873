package telling.notebook;

import java.util.List;
import telling.session.CellRun;

/**
 * Turns a session into a notebook that {@code telling run} accepts and that gives the same results.
 *
 * <p>For {@code /save}: {@code SessionNotebook.from(session.history(), "Title").text()} is the text to
 * write with {@code Outputs.current().write(name, force, ...)}.
 */
public final class SessionNotebook {

    private SessionNotebook() {}

    /**
     * A notebook of the cells that succeeded, in order. A used {@code $n} becomes a named variable, and
     * a bare expression whose value is a number, a text or a boolean is followed by an expectation of it.
     */
    public static Notebook from(List<CellRun> history, String title) {
        return new SessionWriter(history, title).notebook();
    }
}
