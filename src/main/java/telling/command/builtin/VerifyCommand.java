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

/** {@code /verify return-2013 78}: holds a computed value against the published one. */
@AutoService(Command.class)
public final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<String> usage() {
        return List.of("ID EXPRESSION");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.FIGURE, Slot.VARIABLE);
    }

    @Override
    public List<String> example() {
        return List.of(
                "/verify return-2013 filter(outcomes, \"year = 2013\", \"outcome = return\").intColumn(\"persons\").sum()");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        if (line.words().size() < 2) {
            throw Usage.tooFew(this).thrown();
        }
        String id = line.words().get(0).value();
        return new Action.Java("verify(" + JavaText.literal(id) + ", " + JavaText.expression(line.from(1)) + ")");
    }
}
