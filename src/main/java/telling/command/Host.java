package telling.command;

import java.nio.file.Path;
import java.util.List;
import telling.base.Language;
import telling.session.CellRun;

/** What commands need of the program around them, whatever the front end. */
public interface Host {

    /** What these lines would show in a session of their own on the built-in data. */
    String sample(List<String> lines, Language language);

    /** Writes the session as a notebook. */
    void save(Shell shell, String file, boolean overwrite);

    /** Runs a notebook as {@code telling run} does, and shows its ledger. */
    void runNotebook(Shell shell, Path file);

    /**
     * Brings back the cells of an earlier session.
     *
     * @param number its number in the list of them; 0 for the newest that its person did not leave
     */
    void restore(Shell shell, int number);

    /** Shows which sessions can be brought back. */
    void listRestorable(Shell shell);

    /** Stops the notebook that is running; without one nothing happens. */
    void interrupt();

    /** What is to be said of a bug of ours, which is no reason to end the session. */
    String bug(Throwable bug, Language language);

    /** Opens a chart in the browser, where there is a desktop; elsewhere nothing happens. */
    void openPage(CellRun run);
}
