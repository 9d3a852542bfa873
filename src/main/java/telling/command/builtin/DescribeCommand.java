package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Subject;

/** {@code /describe outcomes}: the codebook of a table or of one column. */
@AutoService(Command.class)
public final class DescribeCommand implements Command {

    @Override
    public String name() {
        return "describe";
    }

    @Override
    public List<String> aliases() {
        return List.of("codebook");
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE", "TABLE COLUMN");
    }

    @Override
    public Group group() {
        return Group.LOOK;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.COLUMN);
    }

    @Override
    public List<String> example() {
        return List.of("/describe outcomes");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        return new Action.Java(Subject.call("describe", Arguments.of(line, this).atMost(2), 1, context));
    }
}
