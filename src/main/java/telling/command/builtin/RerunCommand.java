package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telling.assist.Slot;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Again;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Stale;
import telling.session.CellRun;

/** {@code /rerun}: the stale cells again; {@code /rerun 3 5-7}: these cells again. */
@AutoService(Command.class)
public final class RerunCommand implements Command {

    @Override
    public String name() {
        return "rerun";
    }

    @Override
    public List<String> usage() {
        return List.of("", "CELL...", "all");
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
        return List.of("int most = 70;", "filter(outcomes, \"persons > \" + most).rowCount()", "most = 60", "/rerun");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        List<Invocation.Word> words = arguments.positional();
        return new Action.Do(shell -> {
            List<CellRun> history = shell.session().history();
            List<CellRun> cells = words.isEmpty() ? stale(history) : all(words, history);
            if (cells.isEmpty()) {
                shell.narrate(Texts.get(context.language(), "command.nothing-stale"));
            }
            Again.run(cells, shell);
        });
    }

    private static List<CellRun> stale(List<CellRun> history) {
        Map<Integer, Set<String>> stale = new Stale().cells(history);
        return history.stream().filter(run -> stale.containsKey(run.number())).toList();
    }

    private static List<CellRun> all(List<Invocation.Word> words, List<CellRun> history) {
        return words.size() == 1 && words.get(0).raw().equals("all")
                ? history.stream().filter(CellRun::succeeded).toList()
                : Again.named(words, history);
    }
}
