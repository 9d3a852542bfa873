package telling.app;

import telling.base.ExitCode;

/** The program's entry. */
public final class Main {

    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) throws Exception {
        if (Training.isPart(arguments)) {
            System.exit(0);
        }
        Machine machine = Machine.here();
        ExitCode code;
        try {
            code = new Program(machine).run(arguments);
        } catch (RuntimeException | Error bug) {
            code = Bugs.report(bug, machine);
        }
        code = code.and(Output.flushed(machine));
        machine.err().flush();
        Runtime.getRuntime().halt(code.code());
    }
}
