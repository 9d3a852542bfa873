package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Subject;

/** {@code /describe outcomes}: the codebook of a table or of one column. */
@AutoService(Command.class)
public final class DescribeCommand implements Command {

    @Override
    public String name() {
        return "describe";
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
        Arguments arguments = Arguments.of(line, this).atMost(2);
        StringBuilder call = new StringBuilder("describe(").append(Subject.expression(arguments.required(0), context));
        if (arguments.positional().size() > 1) {
            call.append(", ").append(JavaText.literal(arguments.required(1).value()));
        }
        return new Action.Java(call.append(')').toString());
    }
}
