package telling.terminal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import telling.command.Shell;

/**
 * What the terminal front end is started with.
 *
 * @param greeting what stands above the first prompt, given whether more than ASCII can be shown
 * @param news what is known only once the data is read; waited for on a thread of its own
 * @param history the file that keeps what was typed; empty where none can be kept
 * @param settings what was set in earlier sessions
 * @param colour whether the environment allows colour
 * @param columns the width where the terminal does not tell its own
 * @param interrupts takes what to do on Ctrl-C where the terminal does not hear it itself
 * @param heard takes what was typed: before it is carried out (false), and after (true)
 * @param first what to do before the first prompt
 */
public record Front(
        Function<Boolean, String> greeting,
        Supplier<Optional<String>> news,
        Optional<Path> history,
        SettingsFile settings,
        boolean colour,
        Charset encoding,
        int columns,
        Consumer<Runnable> interrupts,
        BiConsumer<String, Boolean> heard,
        Consumer<Shell> first) {

    /** The same with a listener to what is typed. */
    public Front heard(BiConsumer<String, Boolean> listener) {
        return new Front(greeting, news, history, settings, colour, encoding, columns, interrupts, listener, first);
    }

    /** The same with something to do before the first prompt. */
    public Front first(Consumer<Shell> task) {
        return new Front(greeting, news, history, settings, colour, encoding, columns, interrupts, heard, task);
    }
}
