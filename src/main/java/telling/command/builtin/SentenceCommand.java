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
import telling.command.Option;
import telling.command.Subject;
import telling.command.Usage;
import telling.command.View;

/** {@code /sentence return 2005 2013}: a figure in words for running text. */
@AutoService(Command.class)
public final class SentenceCommand implements Command {

    @Override
    public String name() {
        return "sentence";
    }

    @Override
    public List<String> usage() {
        return List.of("[TABLE] CATEGORY WAVE... [of=BASE] [by=CROSSWALK] [labels=LANGUAGE]");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.FREE, Slot.WAVE);
    }

    @Override
    public List<Option> options() {
        return View.OPTIONS;
    }

    @Override
    public List<String> example() {
        return List.of("/sentence return 2005 2013");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        arguments.required(0);
        Subject.CategoryAndWaves asked = Subject.categoryAndWaves(arguments.positional(), true, context);
        String category = asked.category().orElseThrow(() -> Usage.tooFew(this).thrown());
        return new Action.Java("sentence(" + asked.subject().tabulation() + View.calls(arguments) + ", "
                + JavaText.literal(category) + ")");
    }
}
