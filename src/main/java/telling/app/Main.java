package telling.app;

/** The program's entry. */
public final class Main {

    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(telling.base.ExitCode.OK.code());
    }
}
