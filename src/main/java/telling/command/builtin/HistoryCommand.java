package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Again;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.session.CellRun;

/** {@code /history}: the cells of this session. */
@AutoService(Command.class)
public final class HistoryCommand implements Command {

    private static final int MOST_LINES = 12;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<String> aliases() {
        return List.of("hist");
    }

    @Override
    public List<String> usage() {
        return List.of("[COUNT]", "CELL-CELL...");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.FREE);
    }

    @Override
    public List<String> example() {
        return List.of("1 + 1", "/history");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        List<Invocation.Word> words = Arguments.of(line, this).positional();
        boolean named =
                words.size() > 1 || (!words.isEmpty() && words.get(0).raw().matches("\\S+-\\S+"));
        int count = named || words.isEmpty()
                ? Integer.MAX_VALUE
                : count(words.get(0).value());
        return new Action.Do(shell -> {
            List<CellRun> history = shell.session().history();
            List<CellRun> runs = named
                    ? Again.named(words, history)
                    : history.subList(Math.max(0, history.size() - count), history.size());
            StringBuilder text = new StringBuilder();
            int width = String.valueOf(shell.session().nextNumber() - 1).length();
            for (CellRun run : runs) {
                String label = "[" + run.number() + "]" + (run.succeeded() ? "  " : " !") + " ";
                label = " "
                                .repeat(Math.max(
                                        0, width - String.valueOf(run.number()).length()))
                        + label;
                String indent = "\n" + " ".repeat(label.length());
                text.append(text.isEmpty() ? "" : "\n")
                        .append(label)
                        .append(excerpt(run, context.language()).replace("\n", indent));
            }
            shell.print(text.isEmpty() ? Texts.get(context.language(), "command.no-history") : text.toString());
        });
    }

    /** The source of a cell, a pasted script by its first lines. */
    private static String excerpt(CellRun run, Language language) {
        String source = run.cell().source().strip();
        List<String> lines = source.lines().toList();
        int more = lines.size() - MOST_LINES;
        return more <= 1
                ? source
                : String.join("\n", lines.subList(0, MOST_LINES))
                        + "\n"
                        + Texts.get(language, "command.history.more", "count", more, "cell", run.number());
    }

    private static int count(String text) {
        if (!JavaText.isWhole(text) || text.startsWith("-")) {
            throw Problem.of("command.not-a-number", "text", text).thrown();
        }
        return Integer.parseInt(text);
    }
}
