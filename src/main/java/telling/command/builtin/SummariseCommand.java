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

/** {@code /summarise outcomes persons by=year}: a column of numbers in brief. */
@AutoService(Command.class)
public final class SummariseCommand implements Command {

    @Override
    public String name() {
        return "summarise";
    }

    @Override
    public List<String> aliases() {
        return List.of("summarize");
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE COLUMN [by=COLUMN]");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.COLUMN);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.of("by", Slot.COLUMN));
    }

    @Override
    public List<String> example() {
        return List.of("/summarise outcomes persons by=year");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(2);
        String call = Subject.call("summarise", arguments, 2, context);
        return new Action.Java(arguments
                .option("by")
                .map(by -> call.substring(0, call.length() - 1) + ", " + JavaText.literal(by) + ")")
                .orElse(call));
    }
}
