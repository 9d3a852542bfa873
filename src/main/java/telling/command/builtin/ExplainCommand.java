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
        boolean table = !words.isEmpty() && isTable(words.get(0), context);
        List<Invocation.Word> rest = words.subList(table ? 1 : 0, words.size());
        // waves come in pairs, so what is over is the category
        boolean category = rest.size() % 2 == 1;
        List<String> waves = rest.subList(category ? 1 : 0, rest.size()).stream()
                .map(Invocation.Word::value)
                .toList();
        String source = table ? Subject.expression(words.get(0), context) : Subject.primary(waves, context);
        String code = category ? JavaText.literal(rest.get(0).value()) : "";
        return new Action.Java(new Subject.TableAndWaves(source, waves).call("compare") + View.calls(arguments)
                + ".explain(" + code + ")");
    }

    private static boolean isTable(Invocation.Word word, CommandContext context) {
        return !word.quoted()
                && (context.variable(word.raw()).isPresent() || word.raw().indexOf('(') >= 0);
    }
}
