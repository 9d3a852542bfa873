package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.assist.Wrap;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Option;
import telling.command.Tour;

/** {@code /tour}: a walk through the inventory, one line to type at a time. */
@AutoService(Command.class)
public final class TourCommand implements Command {

    @Override
    public String name() {
        return "tour";
    }

    @Override
    public List<String> usage() {
        return List.of("[--end]");
    }

    @Override
    public Group group() {
        return Group.LOOK;
    }

    @Override
    public List<Slot> arguments() {
        return List.of();
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag("end"));
    }

    @Override
    public List<String> example() {
        return List.of("/tour", "/datasets");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(0);
        return new Action.Do(shell -> {
            if (arguments.has("end")) {
                Tour.end(context.workspace());
                shell.narrate(Texts.get(context.language(), "command.tour.end"));
            } else {
                shell.print(Wrap.at(
                        Tour.show(context.workspace()), context.workspace().width()));
            }
        });
    }
}
