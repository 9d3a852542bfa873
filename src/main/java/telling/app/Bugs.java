package telling.app;

import telling.base.ExitCode;
import telling.base.Texts;

/** What the program says when it is itself at fault. */
final class Bugs {

    private Bugs() {}

    /** Tells of the bug, its stack trace after it, and returns the code to exit with. */
    static ExitCode report(Throwable bug, Machine machine) {
        machine.err().println(Texts.get(machine.language(), "app.bug", "what", String.valueOf(bug)));
        bug.printStackTrace(machine.err());
        return ExitCode.BUG;
    }
}
