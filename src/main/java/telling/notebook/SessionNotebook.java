package telling.notebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import telling.session.CellRun;
import telling.session.Session;

/**
 * Turns a session into a notebook that {@code telling run} accepts and that gives the same results.
 *
 * <p>For {@code /save}: {@code SessionNotebook.from(session, "Title").text()} is the text to write with
 * {@code Outputs.current().write(name, force, ...)}, in UTF-8. What a command changed about the shell
 * itself (its folder, its language) is not in it: only Java is.
 */
public final class SessionNotebook {

    private static final Pattern LOADED = Pattern.compile("\\bload\\(\\s*\"([^\"\\\\]+)\"");

    private SessionNotebook() {}

    /**
     * A notebook of the cells that succeeded, in order. Of a failed cell only the snippets before the
     * failure are kept, and these only where a later cell uses a name of theirs. A used {@code $n} becomes a named variable, and
     * a bare expression whose value is a number, a text or a boolean is followed by an expectation of
     * it, up to the first cell that looks at a clock, at chance or at the machine.
     */
    public static Notebook from(Session session, String title) {
        Set<String> taken = new TreeSet<>();
        session.variables().forEach(variable -> taken.add(variable.name()));
        return new SessionWriter(session.history(), taken, title).notebook();
    }

    /** The numbers of the cells that look at a clock, at chance or at the machine, so that a run gives another value. */
    public static List<Integer> changing(List<CellRun> history) {
        return history.stream()
                .filter(CellRun::succeeded)
                .filter(run -> SessionWriter.isChanging(run.cell().source()))
                .map(CellRun::number)
                .toList();
    }

    /** The plain files that cells load by a name which, seen from this folder, is not there. */
    public static List<String> absent(List<CellRun> history, Path folder) {
        return history.stream()
                .filter(CellRun::succeeded)
                .flatMap(run -> LOADED.matcher(run.cell().source()).results())
                .map(found -> found.group(1))
                .filter(name -> !Files.exists(folder.resolve(name)))
                .distinct()
                .toList();
    }

    /** The same of these cells alone; no variable is known but theirs. */
    public static Notebook from(List<CellRun> history, String title) {
        return new SessionWriter(history, Set.of(), title).notebook();
    }
}
