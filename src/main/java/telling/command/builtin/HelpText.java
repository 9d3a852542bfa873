package telling.command.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import telling.assist.Columns;
import telling.assist.JavaHelp;
import telling.assist.Wrap;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Texts;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Commands;
import telling.command.Shell;
import telling.command.Usage;

/** What {@code /help} shows. */
final class HelpText {

    private HelpText() {}

    /** Five lines to begin with, and a table of the commands. */
    static String overview(Commands commands, Language language, int columns) {
        List<List<String>> rows = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        blocks.add(Texts.get(language, "command.help.start"));
        for (Command.Group group : Command.Group.values()) {
            rows.add(List.of(Texts.get(language, "command.group." + group.name().toLowerCase(Locale.ROOT))));
            for (Command command : commands.all()) {
                if (command.group() == group) {
                    rows.add(List.of(
                            "  /" + command.name(), Texts.get(language, "command." + command.name() + ".summary")));
                }
            }
        }
        blocks.add(table(rows));
        blocks.add(Wrap.at(Texts.get(language, "command.help.end"), columns));
        return String.join("\n\n", blocks);
    }

    private static String table(List<List<String>> rows) {
        List<List<String>> entries = rows.stream().filter(row -> row.size() > 1).toList();
        List<String> lines = Columns.of(entries).lines().toList();
        StringBuilder text = new StringBuilder();
        int entry = 0;
        for (List<String> row : rows) {
            text.append(text.isEmpty() ? "" : "\n").append(row.size() > 1 ? lines.get(entry++) : row.get(0));
        }
        return text.toString();
    }

    /**
     * A command: its summary, usage and worked example; or what is known of a Java name.
     *
     * <p>Errors: command.no-help, with near names.
     */
    static String about(String name, CommandContext context, Shell shell) {
        Optional<Command> command = context.commands().find(name);
        if (command.isPresent()) {
            return about(command.get(), context.language(), shell);
        }
        return JavaHelp.of(name, context.session(), context.workspace().width())
                .orElseThrow(() -> unknown(name, context));
    }

    private static String about(Command command, Language language, Shell shell) {
        String words = Texts.get(language, "command." + command.name() + ".summary")
                + "\n"
                + Texts.get(language, "command." + command.name() + ".about");
        StringBuilder text = new StringBuilder(Usage.of(command, language))
                .append("\n\n")
                .append(Wrap.at(words, shell.session().workspace().width()));
        if (!command.example().isEmpty()) {
            text.append("\n\n")
                    .append(Texts.get(language, "command.help.example"))
                    .append('\n')
                    .append(shell.host().sample(command.example(), language));
        }
        return text.toString();
    }

    private static RuntimeException unknown(String name, CommandContext context) {
        List<String> names =
                context.commands().all().stream().map(Command::name).toList();
        return Problem.of("command.no-help", "name", name, "near", NearNames.to(name, names))
                .thrown();
    }
}
