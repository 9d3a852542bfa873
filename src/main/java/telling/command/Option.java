package telling.command;

import telling.assist.Slot;

/**
 * An option of a command: {@code --name value}, {@code --name=value} or {@code name=value}; a flag is
 * {@code --name} alone.
 *
 * @param slot what its value holds
 */
public record Option(String name, boolean flag, Slot slot) {

    /** An option with a value. */
    public static Option of(String name, Slot slot) {
        return new Option(name, false, slot);
    }

    /** An option that is there or not. */
    public static Option flag(String name) {
        return new Option(name, true, Slot.FREE);
    }

    /** With dashes, as every option can be written. */
    String dashed() {
        return "--" + name;
    }

    /** As it is written shortest: {@code name=} before a value. */
    String shortest() {
        return flag ? dashed() : name + "=";
    }
}
