package telling.command;

import java.util.Optional;
import telling.base.ExitCode;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.Value;

/** What a command may do to the front end that it was typed in. */
public interface Shell {

    /** The session behind it. */
    Session session();

    /** Shows what a command gives. */
    void print(String text);

    /** Shows a remark beside it. */
    void narrate(String text);

    /** Runs a cell as if it was typed, and shows what comes of it. */
    CellRun run(String source);

    /** Whether the answer to this question is yes; no where nobody can answer. */
    boolean ask(String question);

    /** Ends the session after this cell. */
    void leave();

    /** Whether the front end uses colour. */
    boolean colour();

    /** Switches colour on or off. */
    void colour(boolean on);

    /** Fixes the width of displays; 0 follows the terminal again. */
    void width(int columns);

    /** Whether the rest of an earlier line is suggested while typing. */
    default boolean suggestions() {
        return false;
    }

    /** Switches suggestions on or off. */
    default void suggestions(boolean on) {}

    /** Keeps a setting for later sessions, where this one keeps any. */
    default void keep(String setting, String value) {}

    /** Forgets the settings of later sessions. */
    default void forgetSettings() {}

    /** The text as the person edited it; empty where there was none to edit it, or who gave up. */
    default Optional<String> edit(String text) {
        return Optional.empty();
    }

    /** Shows a value on the whole screen; false where there is no screen. */
    default boolean view(String title, Value value) {
        return false;
    }

    /** Hears how something came out that a command ran, for the code that a script exits with. */
    void ended(ExitCode code);

    /** What the program does for any front end. */
    Host host();
}
