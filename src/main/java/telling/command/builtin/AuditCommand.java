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
import telling.command.Subject;

/** {@code /audit}: what does not add up in the register and the tables, or in one of them. */
@AutoService(Command.class)
public final class AuditCommand implements Command {

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<String> usage() {
        return List.of("", "PACKAGE", "TABLE [total=CATEGORY] [percent=COLUMN] [count=COLUMN]...");
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
        return List.of("/audit");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        List<Invocation.Word> words = line.words();
        if (words.isEmpty()) {
            return new Action.Java("audit()");
        }
        boolean dataset = context.catalogue().packages().stream()
                .anyMatch(p -> p.name().equals(words.get(0).value()));
        if (dataset && context.variable(words.get(0).raw()).isEmpty()) {
            Arguments.of(line, this).atMost(1);
            return new Action.Java("audit(" + JavaText.literal(words.get(0).value()) + ")");
        }
        String options = words.subList(1, words.size()).stream()
                .map(word -> ", " + JavaText.literal(word.value()))
                .collect(Collectors.joining());
        return new Action.Java("audit(" + Subject.expression(words.get(0), context) + options + ")");
    }
}
