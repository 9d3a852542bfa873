package telling.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import telling.base.NearNames;
import telling.base.Problem;

/** The words of a line, options taken out. */
public final class Arguments {

    private final Command command;
    private final List<Invocation.Word> positional = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Arguments(Command command) {
        this.command = command;
    }

    /**
     * The arguments and options of a line.
     *
     * <p>Errors: command.unknown-option, command.option-value.
     */
    public static Arguments of(Invocation line, Command command) {
        Arguments arguments = new Arguments(command);
        List<Invocation.Word> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Invocation.Word word = words.get(i);
            boolean dashed = word.raw().startsWith("--") && word.raw().length() > 2;
            int equals = word.value().indexOf('=');
            String name = word.value()
                    .substring(dashed ? 2 : 0, equals < 0 ? word.value().length() : equals);
            Optional<Option> option = command.options().stream()
                    .filter(o -> o.name().equals(name))
                    .findFirst();
            if (dashed) {
                Option known = option.orElseThrow(() -> arguments.unknown("--" + name, Option::dashed));
                if (known.flag()) {
                    arguments.options.put(name, "");
                } else if (equals >= 0) {
                    arguments.options.put(name, word.value().substring(equals + 1));
                } else if (i + 1 < words.size()) {
                    arguments.options.put(name, words.get(++i).value());
                } else {
                    throw Problem.of("command.option-value", "option", "--" + name, "command", command.name())
                            .thrown();
                }
            } else if (equals > 0
                    && !word.quoted()
                    && option.isPresent()
                    && !option.get().flag()) {
                arguments.options.put(name, word.value().substring(equals + 1));
            } else if (equals > 0 && !word.quoted() && arguments.isLikeAnOption(name)) {
                throw arguments.unknown(name + "=", Option::shortest);
            } else {
                arguments.positional.add(word);
            }
        }
        return arguments;
    }

    /** Whether nothing but an option can be meant by this name before an equals sign; a value with one is quoted. */
    private boolean isLikeAnOption(String name) {
        return name.chars().allMatch(Character::isLetter)
                && command.options().stream().anyMatch(option -> !option.flag());
    }

    private RuntimeException unknown(String typed, Function<Option, String> form) {
        List<String> names = command.options().stream().map(form).toList();
        return Problem.of(
                        names.isEmpty() ? "command.no-options" : "command.unknown-option",
                        "option",
                        typed,
                        "command",
                        command.name(),
                        "options",
                        names,
                        "near",
                        NearNames.to(typed, names))
                .thrown();
    }

    /** The words that are no option. */
    public List<Invocation.Word> positional() {
        return positional;
    }

    /** The value of an option. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Whether a flag is there. */
    public boolean has(String name) {
        return options.containsKey(name);
    }

    /** This argument, which has to be there. */
    public Invocation.Word required(int position) {
        if (position >= positional.size()) {
            throw Usage.tooFew(command).thrown();
        }
        return positional.get(position);
    }

    /** The same arguments, of which there may be no more than this many. */
    public Arguments atMost(int count) {
        if (positional.size() > count) {
            throw Problem.of(
                            "command.too-many",
                            "command",
                            command.name(),
                            "word",
                            positional.get(count).raw(),
                            "usage",
                            Usage.inMessage(command))
                    .thrown();
        }
        return this;
    }
}
