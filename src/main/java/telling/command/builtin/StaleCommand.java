package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telling.assist.Columns;
import telling.assist.Slot;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Shell;
import telling.command.Stale;
import telling.session.CellRun;

/** {@code /stale}: the cells whose results no longer hold, and why. */
@AutoService(Command.class)
public final class StaleCommand implements Command {

    @Override
    public String name() {
        return "stale";
    }

    @Override
    public List<String> usage() {
        return List.of("");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of();
    }

    @Override
    public List<String> example() {
        return List.of("int most = 70;", "filter(outcomes, \"persons > \" + most).rowCount()", "most = 60", "/stale");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments.of(line, this).atMost(0);
        return new Action.Do(shell -> shell.print(listing(shell, context)));
    }

    private static String listing(Shell shell, CommandContext context) {
        List<CellRun> history = shell.session().history();
        Map<Integer, Set<String>> stale = new Stale().cells(history);
        if (stale.isEmpty()) {
            return Texts.get(context.language(), "command.nothing-stale");
        }
        List<List<String>> rows = new ArrayList<>();
        for (CellRun run : history) {
            Set<String> names = stale.get(run.number());
            if (names != null) {
                String first = run.cell().source().strip().lines().findFirst().orElse("");
                rows.add(List.of(
                        "[" + run.number() + "]",
                        first,
                        Texts.get(context.language(), "command.stale-because", "names", List.copyOf(names))));
            }
        }
        return Columns.of(rows);
    }
}
