package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import telling.assist.Slot;
import telling.base.Problem;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Option;
import telling.command.Subject;
import telling.command.View;

/** {@code /suppress departures 2005 under=5}: a result without its small counts. */
@AutoService(Command.class)
public final class SuppressCommand implements Command {

    @Override
    public String name() {
        return "suppress";
    }

    @Override
    public List<String> usage() {
        return List.of(
                "[TABLE] WAVE... [under=NUMBER] [of=BASE] [by=CROSSWALK] [labels=LANGUAGE]",
                "[EXPRESSION] [under=NUMBER]");
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
        return Stream.concat(Stream.of(Option.of("under", Slot.FREE)), View.OPTIONS.stream())
                .toList();
    }

    @Override
    public List<String> example() {
        return List.of("/suppress departures 2005 under=5");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        String threshold = arguments.option("under").orElse("5");
        if (!JavaText.isWhole(threshold)) {
            throw Problem.of("command.not-a-number", "text", threshold).thrown();
        }
        String result = Subject.resultOrLast(arguments.positional(), View.calls(arguments), this, context);
        return new Action.Java("suppress(" + result + ", " + threshold + ")");
    }
}
