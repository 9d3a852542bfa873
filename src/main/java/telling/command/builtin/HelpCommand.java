package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;

/** {@code /help}: how to begin, the commands, and one of them with a worked example. */
@AutoService(Command.class)
public final class HelpCommand implements Command {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<String> aliases() {
        return List.of("?", "lsmagic", "magic");
    }

    @Override
    public List<String> usage() {
        return List.of("", "NAME");
    }

    @Override
    public Group group() {
        return Group.LOOK;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.COMMAND);
    }

    @Override
    public List<String> example() {
        return List.of();
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(1);
        if (line.rest().isEmpty()) {
            return new Action.Do(shell -> shell.print(HelpText.overview(
                    context.commands(), context.language(), context.workspace().width())));
        }
        String name = arguments.required(0).value();
        return new Action.Do(shell -> shell.print(HelpText.about(name, context, shell)));
    }
}
