package telling.command;

import java.util.regex.Pattern;
import telling.base.Problem;
import telling.session.CellRun;
import telling.session.Session;

/** A cell that starts with a dot: a chain of calls that goes on from the value before it. */
public final class Continued {

    private static final Pattern DOT = Pattern.compile("\\s*\\.\\s*[\\p{L}_<]");

    private Continued() {}

    /** Whether a text goes on from what came before it. */
    public static boolean is(String text) {
        return DOT.matcher(text).lookingAt();
    }

    /** Whether the chain is whole, whatever it is called on. */
    public static Session.Completeness completeness(String text, Session session) {
        return session.completeness("\"\"" + text.stripLeading());
    }

    /**
     * The cell with the last value before its dot: that of a variable by name, else {@code $n}.
     *
     * <p>Errors: command.nothing-before, where no cell has given a value yet.
     */
    static String from(String text, Session session) {
        String value = session.lastValued()
                .flatMap(CellRun::valueName)
                .orElseThrow(() -> Problem.of(
                                "command.nothing-before",
                                "text",
                                text.strip().lines().findFirst().orElse(""))
                        .thrown());
        return value + text.strip();
    }
}
