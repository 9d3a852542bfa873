package telling.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import telling.base.ExitCode;
import telling.base.Language;
import telling.base.Texts;

/** What the program says when it is itself at fault. */
final class Bugs {

    private Bugs() {}

    /** Tells of the bug, its stack trace after it, and returns the code to exit with. */
    static ExitCode report(Throwable bug, Machine machine) {
        machine.err().println(text(bug, machine.language()));
        return ExitCode.BUG;
    }

    /** What is said of the bug, and its stack trace; of want of memory no trace, since that is no bug. */
    static String text(Throwable bug, Language language) {
        if (bug instanceof OutOfMemoryError) {
            return Texts.get(language, "app.no-memory", "what", String.valueOf(bug.getMessage()));
        }
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return Texts.get(language, "app.bug", "what", String.valueOf(bug)) + "\n"
                + trace.toString().stripTrailing();
    }
}
