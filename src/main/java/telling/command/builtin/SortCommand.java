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

/** {@code /sort outcomes -persons}: the rows in another order. */
@AutoService(Command.class)
public final class SortCommand implements Command {

    @Override
    public String name() {
        return "sort";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE COLUMN...", "TABLE -COLUMN...");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.COLUMN);
    }

    @Override
    public List<String> example() {
        return List.of("/sort outcomes -persons");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        return new Action.Java(Subject.call("sort", Arguments.of(line, this), 2, context));
    }
}
