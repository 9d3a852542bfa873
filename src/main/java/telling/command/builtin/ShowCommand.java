package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Usage;

/** {@code /show x}: prints a value as the prompt would. */
@AutoService(Command.class)
public final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public List<String> usage() {
        return List.of("EXPRESSION");
    }

    @Override
    public Group group() {
        return Group.LOOK;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.VARIABLE);
    }

    @Override
    public List<String> example() {
        return List.of("/show outcomes");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        if (line.rest().isEmpty()) {
            throw Usage.tooFew(this).thrown();
        }
        return new Action.Java("show(" + JavaText.expression(line.rest()) + ")");
    }
}
