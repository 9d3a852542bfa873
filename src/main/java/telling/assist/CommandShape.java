package telling.assist;

import java.util.List;
import java.util.Map;

/**
 * What completion has to know of a command.
 *
 * @param arguments what its arguments hold, in order; the last one repeats
 * @param options what the values of its options hold, by the option's name; a flag holds nothing
 */
public record CommandShape(String name, String summary, List<Slot> arguments, Map<String, List<Slot>> options) {

    public CommandShape {
        arguments = List.copyOf(arguments);
        options = Map.copyOf(options);
    }

    /** What the argument at this position holds, from 0. */
    public Slot argument(int position) {
        if (arguments.isEmpty()) {
            return Slot.FREE;
        }
        return arguments.get(Math.min(position, arguments.size() - 1));
    }
}
