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
import telling.command.Subject;

/** {@code /top outcomes outcome 3}: the most common values of a column. */
@AutoService(Command.class)
public final class TopCommand implements Command {

    @Override
    public String name() {
        return "top";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE COLUMN [NUMBER]");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.COLUMN, Slot.FREE);
    }

    @Override
    public List<String> example() {
        return List.of("/top outcomes outcome 3");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(3);
        String call = "top(" + Subject.expression(arguments.required(0), context) + ", "
                + JavaText.literal(arguments.required(1).value());
        if (arguments.positional().size() == 2) {
            return new Action.Java(call + ")");
        }
        String most = arguments.required(2).value();
        if (!JavaText.isWhole(most)) {
            throw Problem.of("command.not-a-number", "text", most).thrown();
        }
        return new Action.Java(call + ", " + most + ")");
    }
}
