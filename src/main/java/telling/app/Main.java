package telling.app;

import telling.base.ExitCode;

/** The program's entry. */
public final class Main {

    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.exit(ExitCode.USAGE.code());
        }
    }
}
