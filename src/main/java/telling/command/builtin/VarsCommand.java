package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;

/** {@code /vars}: the variables with their types and shapes. */
@AutoService(Command.class)
public final class VarsCommand implements Command {

    @Override
    public String name() {
        return "vars";
    }

    @Override
    public List<String> aliases() {
        return List.of("who", "whos");
    }

    @Override
    public List<String> usage() {
        return List.of("");
    }

    @Override
    public Group group() {
        return Group.LOOK;
    }

    @Override
    public List<Slot> arguments() {
        return List.of();
    }

    @Override
    public List<String> example() {
        return List.of("var big = filter(outcomes, \"persons > 70\")", "/vars");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments.of(line, this).atMost(0);
        return new Action.Do(
                shell -> shell.print(VariableList.of(shell.session().variables(), context.language())));
    }
}
