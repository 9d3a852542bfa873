package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;

/** {@code /set width 100}: a setting of this session. */
@AutoService(Command.class)
public final class SetCommand implements Command {

    @Override
    public String name() {
        return "set";
    }

    @Override
    public List<String> usage() {
        return List.of("", "width COLUMNS|auto", "language en|nl", "colour on|off", "suggestions on|off", "reset");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.SETTING, Slot.FREE);
    }

    @Override
    public List<String> example() {
        return List.of("/set language nl", "/distribution 2013");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(2);
        if (arguments.positional().isEmpty()) {
            return new Action.Do(shell -> shell.print(Setting.all(shell)));
        }
        if (arguments.positional().size() == 1 && arguments.required(0).raw().equals("reset")) {
            return new Action.Do(shell -> {
                shell.forgetSettings();
                shell.narrate(Texts.get(context.language(), "command.settings-forgotten"));
            });
        }
        Setting setting = Setting.named(arguments.required(0).value());
        String value = arguments.required(1).value();
        return new Action.Do(shell -> {
            setting.change(value, shell);
            shell.keep(setting.typed(), value);
            shell.narrate(setting.typed() + " " + setting.value(shell));
        });
    }
}
