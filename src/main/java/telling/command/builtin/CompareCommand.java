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
import telling.command.Usage;
import telling.command.View;

/** {@code /compare 2005 2013}: how waves compare. */
@AutoService(Command.class)
public final class CompareCommand implements Command {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public List<String> usage() {
        return List.of("[TABLE] WAVE WAVE... [of=BASE] [by=CROSSWALK] [labels=LANGUAGE]");
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
        return View.UNFOLDING;
    }

    @Override
    public List<String> example() {
        return List.of("/compare 2005 2013");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        Subject.TableAndWaves subject = Subject.tableAndWaves(arguments.positional(), context);
        if (subject.waves().size() < 2) {
            throw Usage.tooFew(this).thrown();
        }
        return new Action.Java(subject.call("compare") + View.unfolding(arguments));
    }
}
