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
import telling.command.Replacing;
import telling.command.Subject;

/** {@code /export outcomes file.csv}: writes a table as CSV. */
@AutoService(Command.class)
public final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE FILE [csv-nl] [--force]");
    }

    @Override
    public Group group() {
        return Group.FILES;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.FILE, Slot.FREE);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag("force"));
    }

    @Override
    public List<String> example() {
        return List.of("/export outcomes outcomes-copy.csv");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(3);
        String file = arguments.required(1).value();
        StringBuilder call = new StringBuilder("export(")
                .append(Subject.expression(arguments.required(0), context))
                .append(", ")
                .append(JavaText.literal(file));
        if (arguments.positional().size() > 2) {
            call.append(", ").append(JavaText.literal(arguments.required(2).value()));
        }
        return Replacing.file(file, arguments.has("force"), context, call + ")", call + ", \"overwrite\")");
    }
}
