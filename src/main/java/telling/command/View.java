package telling.command;

import java.util.List;
import telling.assist.Slot;

/** The options that say how a distribution or comparison is looked at: base, crosswalk, language. */
public final class View {

    /** What a command takes. */
    public static final List<Option> OPTIONS =
            List.of(Option.of("of", Slot.BASE), Option.of("by", Slot.CROSSWALK), Option.of("labels", Slot.LANGUAGE));

    private View() {}

    /** The calls to hang behind a verb's: {@code .of("persons").by("group")}. */
    public static String calls(Arguments arguments) {
        StringBuilder calls = new StringBuilder();
        for (Option option : OPTIONS) {
            arguments
                    .option(option.name())
                    .ifPresent(value -> calls.append('.')
                            .append(option.name())
                            .append('(')
                            .append(JavaText.literal(value))
                            .append(')'));
        }
        return calls.toString();
    }
}
