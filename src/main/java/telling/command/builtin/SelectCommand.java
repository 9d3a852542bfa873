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

/** {@code /select outcomes outcome persons}: some of the columns. */
@AutoService(Command.class)
public final class SelectCommand implements Command {

    @Override
    public String name() {
        return "select";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE COLUMN...");
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
        return List.of("/select outcomes outcome persons");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        return new Action.Java(Subject.call("select", Arguments.of(line, this), 2, context));
    }
}
