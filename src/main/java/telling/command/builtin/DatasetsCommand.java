package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Listing;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;

/** {@code /datasets}: the packages of the session and the variables of their tables. */
@AutoService(Command.class)
public final class DatasetsCommand implements Command {

    @Override
    public String name() {
        return "datasets";
    }

    @Override
    public List<String> usage() {
        return List.of("");
    }

    @Override
    public Group group() {
        return Group.LOOK;
    }

    @Override
    public List<Slot> arguments() {
        return List.of();
    }

    @Override
    public List<String> example() {
        return List.of("/datasets");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments.of(line, this).atMost(0);
        return new Action.Do(shell -> shell.print(Listing.of(context.catalogue(), context.language())));
    }
}
