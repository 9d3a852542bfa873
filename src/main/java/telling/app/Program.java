package telling.app;

import java.util.List;
import telling.base.ExitCode;
import telling.base.ProblemException;
import telling.base.Texts;

/**
 * Runs what was asked for, and returns the code to exit with. The prompt is started without a look at the command line's
 * library, whose classes no archive takes and which a person at the prompt would wait for.
 */
final class Program {

    private final Machine machine;

    Program(Machine machine) {
        this.machine = machine;
    }

    /** Runs these arguments. */
    ExitCode run(String... arguments) {
        return arguments.length == 0 ? prompt() : new Arguments(machine, this::failed).run(arguments);
    }

    private ExitCode prompt() {
        try {
            return new RootCommand(machine).start();
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    private ExitCode failed(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            machine.err().println(Texts.of(machine.language(), problem.problem()));
            return ExitCode.USAGE;
        }
        return Bugs.report(failure, machine);
    }

    /** The version, as {@code --version} prints it. */
    static List<String> version() {
        return List.of("telling " + versionNumber());
    }

    /** The version alone. */
    static String versionNumber() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
