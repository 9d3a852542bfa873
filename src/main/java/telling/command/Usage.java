package telling.command;

import java.util.stream.Collectors;
import telling.base.Problem;

/** How a command is called, in one place for help and errors. */
public final class Usage {

    private Usage() {}

    /** The forms of a command, one a line, slash included. */
    public static String of(Command command) {
        return command.usage().stream()
                .map(form -> ("/" + command.name() + " " + form).strip())
                .collect(Collectors.joining("\n"));
    }

    /** The same for a message, its lines indented under the first. */
    static String inMessage(Command command) {
        return of(command).replace("\n", "\n  ");
    }

    /** The problem that an argument lacks. */
    public static Problem tooFew(Command command) {
        return Problem.of("command.too-few", "command", command.name(), "usage", inMessage(command));
    }
}
