package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Collectors;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Option;
import telling.command.Subject;

/** {@code /join outcomes inventories year}: the rows of two tables that have the same key, side by side. */
@AutoService(Command.class)
public final class JoinCommand implements Command {

    @Override
    public String name() {
        return "join";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE TABLE KEY... [--left] [--full] [--many]");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.TABLE, Slot.COLUMN);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag("left"), Option.flag("full"), Option.flag("many"));
    }

    @Override
    public List<String> example() {
        return List.of("/join outcomes inventories year");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        arguments.required(2);
        String keys = arguments.positional().stream()
                .skip(2)
                .map(Invocation.Word::value)
                .collect(Collectors.joining(", "));
        StringBuilder call = new StringBuilder("join(")
                .append(Subject.expression(arguments.required(0), context))
                .append(", ")
                .append(Subject.expression(arguments.required(1), context))
                .append(", ")
                .append(JavaText.literal(keys));
        options().stream()
                .filter(option -> arguments.has(option.name()))
                .forEach(option -> call.append(", ").append(JavaText.literal(option.name())));
        return new Action.Java(call.append(')').toString());
    }
}
