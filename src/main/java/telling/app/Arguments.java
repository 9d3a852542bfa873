package telling.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;
import telling.base.ExitCode;
import telling.base.Texts;

/** The command line: reads it and runs what it asks for. */
final class Arguments {

    private static final int NARROWEST = 55;
    private static final int WIDEST = 120;
    private static final int OPTIONS_WIDTH = 28;

    private final Machine machine;
    private final Function<Throwable, ExitCode> failed;

    Arguments(Machine machine, Function<Throwable, ExitCode> failed) {
        this.machine = machine;
        this.failed = failed;
    }

    /** Runs these arguments. */
    ExitCode run(String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(machine))
                .addSubcommand(new RunCommand(machine))
                .addSubcommand(new CheckCommand(machine))
                .addSubcommand(new DatasetsCommand(machine))
                .addSubcommand(new TraceCommand(machine));
        each(line);
        line.setParameterExceptionHandler(new UsageErrors(machine));
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> failed.apply(failure).code());
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
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(Texts.get(machine.language(), "app.usage.telling.label.COMMAND"));
        line.setOut(writer(machine.out()));
        line.setErr(writer(machine.err()));
        line.setUsageHelpWidth(Math.max(NARROWEST, Math.min(WIDEST, machine.columns())));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpLongOptionsMaxWidth(OPTIONS_WIDTH);
        line.setExpandAtFiles(false);
        line.getSubcommands().values().forEach(this::each);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
