package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import telling.assist.Slot;
import telling.base.Problem;
import telling.command.Action;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.JavaText;
import telling.command.Shell;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.Value;

/** {@code /view outcomes}: a table on the whole screen. */
@AutoService(Command.class)
public final class ViewCommand implements Command {

    @Override
    public String name() {
        return "view";
    }

    @Override
    public List<String> aliases() {
        return List.of("page");
    }

    @Override
    public List<String> usage() {
        return List.of("[EXPRESSION]");
    }

    @Override
    public Group group() {
        return Group.LOOK;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.VARIABLE);
    }

    @Override
    public List<String> example() {
        return List.of("/view outcomes");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        String asked = line.rest();
        Optional<Session.Variable> variable = context.variable(asked);
        if (variable.isPresent()) {
            Value value = variable.get().value();
            return new Action.Do(shell -> {
                if (!shell.view(asked, value)) {
                    shell.run(asked);
                }
            });
        }
        String java = asked.isEmpty() ? "" : JavaText.expression(asked);
        return new Action.Do(shell -> {
            CellRun run = asked.isEmpty() ? last(shell) : evaluated(java, shell);
            run.value().ifPresent(value -> shell.view(asked.isEmpty() ? "$" + run.number() : java, value));
        });
    }

    private static CellRun evaluated(String java, Shell shell) {
        shell.narrate(java);
        return shell.run(java);
    }

    private static CellRun last(Shell shell) {
        return shell.session()
                .lastValued()
                .orElseThrow(() -> Problem.of("command.nothing-to-view").thrown());
    }
}
