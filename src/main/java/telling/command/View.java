package telling.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telling.assist.Slot;
import telling.base.Problem;

/** The options that say how a distribution or comparison is looked at: base, crosswalk, language. */
public final class View {

    /** What a command takes. */
    public static final List<Option> OPTIONS =
            List.of(Option.of("of", Slot.BASE), Option.of("by", Slot.CROSSWALK), Option.of("labels", Slot.LANGUAGE));

    /** What a command takes that shows intervals, and everything. */
    public static final List<Option> UNFOLDING = Stream.concat(
                    OPTIONS.stream(),
                    Stream.of(Option.flag("interval"), Option.of("level", Slot.FREE), Option.flag("full")))
            .toList();

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

    /**
     * The same, and {@code .interval().full()} where these are asked for.
     *
     * <p>Errors: command.not-a-level.
     */
    public static String unfolding(Arguments arguments) {
        StringBuilder calls = new StringBuilder(calls(arguments));
        Optional<String> level = arguments.option("level");
        if (level.isPresent()) {
            if (!level.get().matches("0?\\.\\d{1,15}")) {
                throw Problem.of("command.not-a-level", "level", level.get()).thrown();
            }
            calls.append(".interval(").append(level.get()).append(')');
        } else if (arguments.has("interval")) {
            calls.append(".interval()");
        }
        return calls.append(arguments.has("full") ? ".full()" : "").toString();
    }
}
