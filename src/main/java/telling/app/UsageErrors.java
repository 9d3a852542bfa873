package telling.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import telling.base.ExitCode;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Texts;

/** Says what is wrong with a command line, and what may have been meant. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    private final Machine machine;

    UsageErrors(Machine machine) {
        this.machine = machine;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] arguments) {
        machine.err().println(Texts.of(machine.language(), problem(failure)));
        return ExitCode.USAGE.code();
    }

    private static Problem problem(CommandLine.ParameterException failure) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        String name = command.qualifiedName();
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (failure instanceof CommandLine.MissingParameterException missing) {
            if (missing.getMissing().size() == 1 && missing.getMissing().get(0) instanceof OptionSpec option) {
                return Problem.of(
                        "app.no-value", "command", name, "option", option.longestName(), "value", option.paramLabel());
            }
            List<String> lacking =
                    missing.getMissing().stream().map(UsageErrors::label).toList();
            return Problem.of("app.missing", "command", name, "missing", lacking);
        }
        String message = failure.getMessage();
        return Problem.of("app.usage-error", "command", name, "message", message == null ? "" : message);
    }

    private static Problem unmatched(String word, CommandSpec command) {
        List<String> names = names(command);
        String flag = word.startsWith("-") && word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
        String code = word.startsWith("-") ? "app.unknown-option" : "app.unknown-argument";
        if (command.parent() == null && word.endsWith(".java")) {
            return Problem.of("app.run-missing", "file", word);
        }
        return Problem.of(code, "word", word, "command", command.qualifiedName(), "near", NearNames.to(flag, names));
    }

    private static List<String> names(CommandSpec command) {
        List<String> names = new ArrayList<>();
        command.options().stream()
                .map(OptionSpec::names)
                .flatMap(Stream::of)
                .filter(n -> n.startsWith("--"))
                .forEach(names::add);
        names.addAll(command.subcommands().keySet());
        return names;
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
