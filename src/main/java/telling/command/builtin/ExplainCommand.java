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
import telling.command.View;

/** {@code /explain return 2005 2013}: how the change of a count splits into level, rate and mix. */
@AutoService(Command.class)
public final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public List<String> usage() {
        return List.of("[TABLE] [CATEGORY] WAVE WAVE [of=BASE] [by=CROSSWALK] [labels=LANGUAGE]");
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
        return List.of("/explain return 2005 2013");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(4);
        List<Invocation.Word> words = arguments.positional();
        // waves come in pairs, so what is over is the table, the category, or both
        boolean table = !words.isEmpty() && context.variable(words.get(0).raw()).isPresent();
        boolean category = (words.size() - (table || isCall(words) ? 1 : 0)) % 2 == 1;
        Subject.CategoryAndWaves asked = Subject.categoryAndWaves(words, category, context);
        return new Action.Java(asked.subject().call("compare") + View.calls(arguments) + ".explain("
                + asked.category().map(JavaText::literal).orElse("") + ")");
    }

    private static boolean isCall(List<Invocation.Word> words) {
        return !words.isEmpty() && words.get(0).raw().indexOf('(') >= 0;
    }
}
