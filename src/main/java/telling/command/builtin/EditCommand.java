package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import telling.assist.Slot;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Again;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Interpreter;
import telling.command.Invocation;
import telling.session.CellRun;

/** {@code /edit 3}: a cell in the editor; what comes out of it runs. */
@AutoService(Command.class)
public final class EditCommand implements Command {

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public List<String> usage() {
        return List.of("[CELL]");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.FREE);
    }

    @Override
    public List<String> example() {
        return List.of();
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(1);
        return new Action.Do(shell -> {
            String before = source(arguments.positional(), shell.session().history());
            Optional<String> edited = shell.edit(before);
            if (edited.isEmpty()
                    || edited.get().isBlank()
                    || edited.get().strip().equals(before.strip())) {
                shell.narrate(Texts.get(context.language(), "command.not-edited"));
                return;
            }
            String text = edited.get().strip();
            shell.narrate(text);
            new Interpreter(context.commands(), shell, shell::narrate)
                    .submit(text)
                    .refused()
                    .ifPresent(problem -> {
                        throw problem.thrown();
                    });
        });
    }

    private static String source(List<Invocation.Word> words, List<CellRun> history) {
        if (!words.isEmpty()) {
            return Again.named(words, history).get(0).cell().source();
        }
        return history.isEmpty() ? "" : history.get(history.size() - 1).cell().source();
    }
}
