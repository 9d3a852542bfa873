package telling.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telling.assist.CommandShape;
import telling.assist.Slot;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Texts;

/** All commands by name; the installed ones are looked up when the first is asked for, not before the first prompt. */
public final class Commands {

    private final Supplier<List<Command>> given;
    private @Nullable Map<String, Command> byName;
    private List<Command> all = List.of();

    /** These commands, which must not share a name. */
    public Commands(List<Command> commands) {
        this(() -> commands);
        byName();
    }

    private Commands(Supplier<List<Command>> given) {
        this.given = given;
    }

    /** Every command that is installed. */
    public static Commands installed() {
        return new Commands(() -> {
            List<Command> found = new ArrayList<>();
            ServiceLoader.load(Command.class, Commands.class.getClassLoader()).forEach(found::add);
            return found;
        });
    }

    private synchronized Map<String, Command> byName() {
        Map<String, Command> names = byName;
        if (names == null) {
            names = new LinkedHashMap<>();
            all = given.get().stream()
                    .sorted(Comparator.comparing(Command::group).thenComparing(Command::name))
                    .toList();
            for (Command command : all) {
                add(names, command.name(), command);
                for (String alias : command.aliases()) {
                    add(names, alias, command);
                }
            }
            byName = names;
        }
        return names;
    }

    private static void add(Map<String, Command> names, String name, Command command) {
        if (names.put(name, command) != null) {
            throw new IllegalStateException("two commands are called " + name);
        }
    }

    /** Whether a line calls a command rather than being Java: it starts with a slash or percent sign and a name. */
    public static boolean isCommand(String text) {
        String line = text.stripLeading();
        return line.length() > 1
                && (line.charAt(0) == '/' || line.charAt(0) == '%')
                && (Character.isLetter(line.charAt(1)) || line.charAt(1) == '?')
                && !line.startsWith("%%");
    }

    /** All commands, by group and name. */
    public List<Command> all() {
        byName();
        return all;
    }

    /** The command of this name or alias, a slash before it or not. */
    public Optional<Command> find(String name) {
        return Optional.ofNullable(
                byName().get(name.startsWith("/") || name.startsWith("%") ? name.substring(1) : name));
    }

    /**
     * What a line asks for.
     *
     * <p>Errors: command.unknown, command.one-line, and those of the command.
     */
    public Action parse(String text, CommandContext context) {
        String line = text.strip();
        if (line.indexOf('\n') >= 0) {
            throw Problem.of(
                            "command.one-line", "line", line.lines().findFirst().orElse(""))
                    .thrown();
        }
        Invocation invocation = Invocation.of(line);
        return find(invocation.name())
                .orElseThrow(() -> unknown(invocation.name()))
                .parse(invocation, context);
    }

    private RuntimeException unknown(String name) {
        List<String> near =
                NearNames.to(name, byName().keySet()).stream().map(n -> "/" + n).toList();
        return Problem.of("command.unknown", "command", name, "near", near).thrown();
    }

    /** What completion has to know of the commands. */
    public List<CommandShape> shapes(Language language) {
        return all().stream()
                .map(c -> new CommandShape(
                        c.name(),
                        Texts.get(language, "command." + c.name() + ".summary"),
                        c.arguments(),
                        c.options().stream()
                                .collect(Collectors.toMap(
                                        Option::name, o -> o.flag() ? List.<Slot>of() : List.of(o.slot())))))
                .toList();
    }
}
