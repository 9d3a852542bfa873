package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.assist.Slot;
import telling.assist.Wrap;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.NoteLog;

/** {@code /log}: what was decided in this session. */
@AutoService(Command.class)
public final class LogCommand implements Command {

    @Override
    public String name() {
        return "log";
    }

    @Override
    public List<String> usage() {
        return List.of("");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of();
    }

    @Override
    public List<String> example() {
        return List.of("filter(outcomes, \"persons > 70\");", "/log");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments.of(line, this).atMost(0);
        return new Action.Do(shell -> {
            List<String> lines = new ArrayList<>();
            for (NoteLog.Entry entry : NoteLog.of(context.workspace()).entries()) {
                String label = "[" + entry.cell() + "] ";
                String words = Wrap.at(
                        entry.note().in(context.language()), context.workspace().width() - label.length());
                lines.add(label + words.replace("\n", "\n" + " ".repeat(label.length())));
            }
            shell.print(
                    lines.isEmpty()
                            ? Texts.get(context.language(), "command.nothing-decided")
                            : String.join("\n", lines));
        });
    }
}
