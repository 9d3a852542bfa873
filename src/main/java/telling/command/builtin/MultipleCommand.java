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

/** {@code /multiple t bike car}: how often each answer was given to a question that takes several. */
@AutoService(Command.class)
public final class MultipleCommand implements Command {

    @Override
    public String name() {
        return "multiple";
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
        return List.of(
                "var trips = Table.create(\"trips\", BooleanColumn.create(\"bike\", true, true, false),"
                        + " BooleanColumn.create(\"car\", false, true, true))",
                "/multiple trips bike car");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        return new Action.Java(Subject.call("multiple", Arguments.of(line, this), 2, context));
    }
}
