package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.command.Action;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Subject;
import telling.command.Usage;
import telling.data.Condition;
import telling.data.Conditions;

/** {@code /filter outcomes year=2013 persons>50}: the rows for which all conditions hold. */
@AutoService(Command.class)
public final class FilterCommand implements Command {

    @Override
    public String name() {
        return "filter";
    }

    @Override
    public List<String> usage() {
        return List.of("TABLE CONDITION...");
    }

    @Override
    public Group group() {
        return Group.ANALYSE;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.TABLE, Slot.CONDITION);
    }

    @Override
    public List<String> example() {
        return List.of("/filter outcomes year=2013 persons>50");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        if (line.words().size() < 2) {
            throw Usage.tooFew(this).thrown();
        }
        StringBuilder call = new StringBuilder("filter(")
                .append(Subject.expression(line.words().get(0), context));
        Condition condition = Conditions.parse(line.from(1));
        List<Condition> all = condition instanceof Condition.All several ? several.conditions() : List.of(condition);
        all.forEach(one -> call.append(", ").append(JavaText.literal(Conditions.write(one))));
        return new Action.Java(call.append(')').toString());
    }
}
