package telling.command;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telling.base.InWords;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Texts;

/** How a command is called, in one place for help and errors. */
public final class Usage {

    private Usage() {}

    private static final Pattern SLOT = Pattern.compile("\\b[A-Z]{2,}\\b");

    /** The forms of a command, one a line, slash included; what is to be filled in is named in this language. */
    public static String of(Command command, Language language) {
        return command.usage().stream()
                .map(form -> ("/" + command.name() + " " + slots(form, language)).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String slots(String form, Language language) {
        return SLOT.matcher(form).replaceAll(slot -> {
            String key = "command.slot." + slot.group();
            return Texts.has(language, key) ? Texts.get(language, key) : slot.group();
        });
    }

    /** The same for a message, its lines indented under the first. */
    static InWords inMessage(Command command) {
        return language -> of(command, language).replace("\n", "\n  ");
    }

    /** The problem that an argument lacks. */
    public static Problem tooFew(Command command) {
        return Problem.of("command.too-few", "command", command.name(), "usage", inMessage(command));
    }
}
