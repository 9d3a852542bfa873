package telling.command;

import java.util.List;
import telling.assist.Slot;

/**
 * One slash command; found by ServiceLoader. Its words stand in the bundle of this package: {@code
 * command.NAME.summary} is one line, {@code command.NAME.about} what a person has to know.
 */
public interface Command {

    /** What is typed after the slash. */
    String name();

    /** Other names it answers to. */
    default List<String> aliases() {
        return List.of();
    }

    /** How it is called, one form a line, without the slash. */
    List<String> usage();

    /** Where the help lists it. */
    Group group();

    /** What its arguments hold, in order; the last one repeats. */
    default List<Slot> arguments() {
        return List.of();
    }

    /** The options it takes. */
    default List<Option> options() {
        return List.of();
    }

    /** Cells and commands that show it at work on the built-in data, run one after the other. */
    default List<String> example() {
        return List.of();
    }

    /**
     * What this line asks for.
     *
     * <p>Errors: command.too-few, command.too-many, command.unknown-option and what a command says of
     * its own.
     */
    Action parse(Invocation line, CommandContext context);

    /** What kind of command, in the order of the help. */
    enum Group {
        LOOK,
        ANALYSE,
        FILES,
        SESSION
    }
}
