package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.base.NearNames;
import telling.base.Problem;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Option;
import telling.command.Subject;

/** {@code /crosstab outcomes outcome year}: how two columns go together. */
@AutoService(Command.class)
public final class CrosstabCommand implements Command {

    /** What a share can be a share of. */
    private static final List<String> SHARES = List.of("row", "column", "total");

    @Override
    public String name() {
        return "crosstab";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE ROW COLUMN [shares=row|column|total] [--missing]");
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
        return List.of(Option.of("shares", Slot.SHARES), Option.flag("missing"));
    }

    @Override
    public List<String> example() {
        return List.of("/crosstab outcomes outcome year shares=column");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(3);
        String shares = arguments.option("shares").orElse("");
        if (!shares.isEmpty() && !SHARES.contains(shares)) {
            throw Problem.of(
                            "command.not-a-share",
                            "text",
                            shares,
                            "shares",
                            SHARES,
                            "near",
                            NearNames.to(shares, SHARES))
                    .thrown();
        }
        return new Action.Java(Subject.call("crosstab", arguments, 3, context)
                + (arguments.has("missing") ? ".withMissing()" : "")
                + (shares.isEmpty() ? "" : "." + shares + "Shares()"));
    }
}
