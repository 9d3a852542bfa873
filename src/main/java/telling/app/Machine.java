package telling.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.Language;

/**
 * What the program has around it.
 *
 * @param terminal whether a person sits at it: standard input and output are a terminal
 */
record Machine(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path directory,
        boolean terminal) {

    private static final int WIDTH = 80;

    /** The process as it was started. */
    static Machine here() {
        return new Machine(
                System.in, System.out, System.err, System.getenv(), Path.of("").toAbsolutePath(), Terminals.attached());
    }

    /** The value of an environment variable that is set and not empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Where the program keeps what outlives a session: $XDG_STATE_HOME or what the system has in its place. */
    Path state() {
        return variable("XDG_STATE_HOME")
                .or(() -> variable("LOCALAPPDATA"))
                .map(Path::of)
                .orElseGet(() -> home().resolve(".local").resolve("state"))
                .resolve("telling");
    }

    /** The file of settings that outlive a session, in $XDG_CONFIG_HOME or what the system has in its place. */
    Path settings() {
        return variable("XDG_CONFIG_HOME")
                .or(() -> variable("APPDATA"))
                .map(Path::of)
                .orElseGet(() -> home().resolve(".config"))
                .resolve("telling")
                .resolve("settings");
    }

    private Path home() {
        return Path.of(variable("HOME").orElseGet(() -> System.getProperty("user.home", ".")));
    }

    /** The same, speaking the language of this tag unless its environment names one. */
    Machine speaking(String tag) {
        if (Language.of(tag).isEmpty() || variable("TELLING_LANGUAGE").isPresent()) {
            return this;
        }
        Map<String, String> spoken = new HashMap<>(environment);
        spoken.put("TELLING_LANGUAGE", tag);
        return new Machine(in, out, err, spoken, directory, terminal);
    }

    /** The language to start in. */
    Language language() {
        return variable("TELLING_LANGUAGE").flatMap(Language::of).orElse(Language.EN);
    }

    /** The width of displays that go into a pipe or file: $COLUMNS, or 80. */
    int columns() {
        return variable("COLUMNS")
                .filter(text -> text.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(WIDTH);
    }

    /** The folders of data packages: the built-in ones, those of $TELLING_DATA, then these. */
    List<Path> dataFolders(List<String> more) {
        return DataFolders.of(this, more);
    }
}
