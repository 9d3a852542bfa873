package telling.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import telling.base.ExitCode;
import telling.base.ProblemException;
import telling.base.Texts;

/** The command line: reads it, runs what it asks for, and returns the code to exit with. */
final class Program {

    private final Machine machine;

    Program(Machine machine) {
        this.machine = machine;
    }

    /** Runs these arguments. */
    ExitCode run(String... arguments) {
        if (arguments.length == 0) {
            return guarded(() -> new RootCommand(machine).start());
        }
        CommandLine line = new CommandLine(new RootCommand(machine))
                .addSubcommand(new RunCommand(machine))
                .addSubcommand(new CheckCommand(machine))
                .addSubcommand(new DatasetsCommand(machine))
                .addSubcommand(new TraceCommand(machine));
        each(line);
        line.setParameterExceptionHandler(new UsageErrors(machine));
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> fail(failure).code());
        int code = line.execute(arguments);
        for (ExitCode exit : ExitCode.values()) {
            if (exit.code() == code) {
                return exit;
            }
        }
        return ExitCode.BUG;
    }

    private void each(CommandLine line) {
        line.setResourceBundle(new UsageTexts(machine.language()));
        line.setOut(writer(machine.out()));
        line.setErr(writer(machine.err()));
        line.setUsageHelpWidth(Math.max(55, Math.min(120, machine.columns())));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setExpandAtFiles(false);
        line.getSubcommands().values().forEach(this::each);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Something to run that returns an exit code. */
    interface Task {
        ExitCode run();
    }

    private ExitCode guarded(Task task) {
        try {
            return task.run();
        } catch (RuntimeException | Error e) {
            return fail(e);
        }
    }

    private ExitCode fail(Throwable failure) {
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
