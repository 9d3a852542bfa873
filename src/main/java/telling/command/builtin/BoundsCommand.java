package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Option;
import telling.command.Subject;
import telling.command.View;

/** {@code /bounds 2005}: between which shares each category lies, whatever is not stated. */
@AutoService(Command.class)
public final class BoundsCommand implements Command {

    @Override
    public String name() {
        return "bounds";
    }

    @Override
    public List<String> usage() {
        return List.of("[TABLE] WAVE... [of=BASE] [by=CROSSWALK] [labels=LANGUAGE]");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.WAVE);
    }

    @Override
    public List<Option> options() {
        return View.OPTIONS;
    }

    @Override
    public List<String> example() {
        return List.of("/bounds 2005 2013");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        arguments.required(0);
        Subject.TableAndWaves subject = Subject.tableAndWaves(arguments.positional(), context);
        return new Action.Java(subject.tabulation() + View.calls(arguments) + ".bounds()");
    }
}
