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

/** {@code /claim helped-on-more}: what the tables say of a statement in words. */
@AutoService(Command.class)
public final class ClaimCommand implements Command {

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public List<String> aliases() {
        return List.of("claims");
    }

    @Override
    public List<String> usage() {
        return List.of("", "ID");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.CLAIM);
    }

    @Override
    public List<String> example() {
        return List.of("/claim return-fell");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(1);
        return new Action.Java(
                arguments.positional().isEmpty()
                        ? "verifyClaims()"
                        : "verifyClaim("
                                + JavaText.literal(arguments.required(0).value()) + ")");
    }
}
