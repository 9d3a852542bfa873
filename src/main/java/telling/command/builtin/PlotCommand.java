package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Option;
import telling.command.Replacing;
import telling.command.Subject;
import telling.command.View;

/** {@code /plot 2013}: bars at once, and a page where a name is given. */
@AutoService(Command.class)
public final class PlotCommand implements Command {

    @Override
    public String name() {
        return "plot";
    }

    @Override
    public List<String> usage() {
        return List.of(
                "[TABLE] WAVE... [of=BASE] [by=CROSSWALK] [labels=LANGUAGE] [--interval] [CHART]",
                "TABLE COLUMN [COLUMN] [CHART]",
                "[EXPRESSION] [CHART]",
                "CHART: [--as KIND] [--preset NAME] [--save FILE [--force]]");
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
        return Stream.concat(
                        View.OPTIONS.stream(),
                        Stream.of(
                                Option.flag("interval"),
                                Option.of("as", Slot.CHART_KIND),
                                Option.of("preset", Slot.CHART_PRESET),
                                Option.of("save", Slot.FILE),
                                Option.flag("force")))
                .toList();
    }

    @Override
    public List<String> example() {
        return List.of("/plot 2013");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        StringBuilder chart = new StringBuilder("plot(" + subject(arguments, context) + ")");
        for (String call : List.of("as", "preset")) {
            arguments.option(call).ifPresent(value -> chart.append("." + call + "(" + JavaText.literal(value) + ")"));
        }
        String plot = chart.toString();
        if (!arguments.has("save")) {
            return new Action.Java(plot, true);
        }
        String file = arguments.option("save").orElseThrow();
        String save = ".save(" + JavaText.literal(file) + ")";
        return Replacing.file(file, arguments.has("force"), context, plot + save, plot + ".overwrite()" + save);
    }

    private String subject(Arguments arguments, CommandContext context) {
        List<Invocation.Word> words = arguments.positional();
        String first = words.isEmpty() ? "" : words.get(0).raw();
        boolean verb = (first.equals("compare") || first.equals("distribution")) && words.size() > 1;
        if (Subject.columns(words, context)) {
            return Subject.expression(words.get(0), context)
                    + words.stream()
                            .skip(1)
                            .map(word -> ", " + JavaText.literal(word.value()))
                            .collect(Collectors.joining());
        }
        List<Invocation.Word> rest = verb ? words.subList(1, words.size()) : words;
        String views = View.unfolding(arguments);
        return verb
                ? Subject.tableAndWaves(rest, context).call(first) + views
                : Subject.resultOrLast(rest, views, this, context);
    }
}
