package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;

/** {@code /run brief.java}: runs a notebook in a fresh session and shows its ledger. */
@AutoService(Command.class)
public final class RunCommand implements Command {

    @Override
    public String name() {
        return "run";
    }

    @Override
    public List<String> usage() {
        return List.of("FILE");
    }

    @Override
    public Group group() {
        return Group.FILES;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.NOTEBOOK);
    }

    @Override
    public List<String> example() {
        return List.of(
                "filter(outcomes, \"year = 2013\").intColumn(\"persons\").sum()",
                "/save brief.java",
                "/run brief.java");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(1);
        String file = arguments.required(0).value();
        return new Action.Do(
                shell -> shell.host().runNotebook(shell, context.workspace().resolve(file)));
    }
}
