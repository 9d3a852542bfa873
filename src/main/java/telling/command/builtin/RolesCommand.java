package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Subject;

/** {@code /roles t wave=year category=answer count=n}: says which column plays which part. */
@AutoService(Command.class)
public final class RolesCommand implements Command {

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE PART=COLUMN...");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.FREE);
    }

    @Override
    public List<String> example() {
        return List.of("/roles departures wave=year category=departure count=persons");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this);
        String call = Subject.call("roles", arguments, 2, context);
        String table = Subject.expression(arguments.required(0), context);
        boolean assigned = context.variable(table)
                .filter(v -> v.type().endsWith("DataTable"))
                .isPresent();
        return new Action.Java(assigned ? table + " = " + call : call);
    }
}
