package telling.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import telling.base.Texts;

/** What a command does about a file that is there already: ask, or be told with {@code --force}. */
public final class Replacing {

    private Replacing() {}

    /** The Java that writes the file, or the Java that replaces it once that is wanted. */
    public static Action file(String name, boolean force, CommandContext context, String write, String replace) {
        return file(name, force, context, new Action.Java(write), new Action.Java(replace));
    }

    /** The action that writes the file, or the one that replaces it once that is wanted. */
    public static Action file(String name, boolean force, CommandContext context, Action write, Action replace) {
        if (force) {
            return replace;
        }
        return exists(name, context)
                ? new Action.Ask(Texts.get(context.language(), "command.replace", "file", name), replace, write)
                : write;
    }

    private static boolean exists(String name, CommandContext context) {
        try {
            return Files.exists(context.workspace().resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
