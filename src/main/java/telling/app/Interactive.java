package telling.app;

import telling.base.ExitCode;

/** The shell for a person at a terminal. */
final class Interactive {

    private Interactive() {}

    /** Runs until the person leaves. */
    static ExitCode start(Wiring wiring, Machine machine) {
        return wiring.catalogue().packages().isEmpty() && machine.terminal() ? ExitCode.USAGE : ExitCode.OK;
    }
}
