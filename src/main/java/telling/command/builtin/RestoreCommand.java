package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.base.Problem;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Option;

/** {@code /restore}: the cells of a session that ended before its person left it. */
@AutoService(Command.class)
public final class RestoreCommand implements Command {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public List<String> usage() {
        return List.of("", "NUMBER", "--list");
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
    public List<Option> options() {
        return List.of(Option.flag("list"));
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(1);
        if (arguments.has("list")) {
            return new Action.Do(shell -> shell.host().listRestorable(shell));
        }
        if (arguments.positional().isEmpty()) {
            return new Action.Do(shell -> shell.host().restore(shell, 0));
        }
        String number = arguments.required(0).value();
        if (!JavaText.isWhole(number) || number.startsWith("-") || number.length() > 4) {
            throw Problem.of("command.restore-number", "number", number).thrown();
        }
        return new Action.Do(shell -> shell.host().restore(shell, Math.max(1, Integer.parseInt(number))));
    }
}
