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

/** {@code /load survey.csv}: reads a plain CSV or JSON file into a variable. */
@AutoService(Command.class)
public final class LoadCommand implements Command {

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<String> usage() {
        return List.of("FILE [as NAME] [SETTING=VALUE...]");
    }

    @Override
    public Group group() {
        return Group.FILES;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.FILE, Slot.FREE);
    }

    @Override
    public List<String> example() {
        return List.of("/export outcomes outcomes-copy.csv", "/load outcomes-copy.csv");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        String file = arguments.required(0).value();
        List<Invocation.Word> more =
                arguments.positional().subList(1, arguments.positional().size());
        String name = LoadName.of(file, context.variables());
        if (!more.isEmpty() && more.get(0).raw().equals("as")) {
            name = LoadName.checked(arguments.required(2).value());
            more = more.subList(2, more.size());
        }
        StringBuilder call =
                new StringBuilder("var ").append(name).append(" = load(").append(JavaText.literal(file));
        more.forEach(setting -> call.append(", ").append(JavaText.literal(setting.value())));
        return new Action.Java(call.append(')').toString());
    }
}
