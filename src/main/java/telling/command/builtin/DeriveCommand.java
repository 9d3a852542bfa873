package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Subject;
import telling.command.Usage;

/** {@code /derive inventories share = 100 * solutions / persons}: the table with one column more. */
@AutoService(Command.class)
public final class DeriveCommand implements Command {

    private static final Pattern NAMED = Pattern.compile("(?:\"([^\"]+)\"|([^\\s=\"]+))\\s*=\\s*(\\S.*)");
    private static final Pattern LAMBDA = Pattern.compile("^[A-Za-z_][A-Za-z0-9_]*\\s*->");

    @Override
    public String name() {
        return "derive";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE NAME = ARITHMETIC", "TABLE NAME = row -> JAVA");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.FREE, Slot.FREE, Slot.COLUMN);
    }

    @Override
    public List<String> example() {
        return List.of("/derive inventories share = 100 * solutions / persons");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Matcher rest = NAMED.matcher(line.from(1));
        if (line.words().isEmpty() || !rest.matches()) {
            throw Usage.tooFew(this).thrown();
        }
        String name = rest.group(1) == null ? rest.group(2) : rest.group(1);
        String what = rest.group(3).strip();
        return new Action.Java(
                "derive(" + Subject.expression(line.words().get(0), context) + ", " + JavaText.literal(name) + ", "
                        + (LAMBDA.matcher(what).find() ? JavaText.expression(what) : JavaText.literal(what)) + ")");
    }
}
