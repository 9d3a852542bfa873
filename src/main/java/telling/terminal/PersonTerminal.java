package telling.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/**
 * Opens the terminal that a person sits at, without starting a program for it: what JLine carries is known before what the
 * system would be asked for.
 */
final class PersonTerminal {

    private static final String PROBE_MILLIS = "20";
    private static final String NATIVE = "library.jline.path";

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private PersonTerminal() {}

    /** The terminal of this process, a dumb one where it has none. */
    static Terminal open(Charset encoding) throws IOException {
        prepare();
        Optional.ofNullable(System.getenv("TERM")).ifPresent(PersonTerminal::knowCapabilities);
        try {
            return builder(encoding, "jni").exec(false).dumb(false).build();
        } catch (IOException | IllegalStateException | LinkageError withoutNativeCode) {
            return builder(encoding, "exec,dumb").dumb(true).build(); // an odd system: its stty, or lines alone
        }
    }

    /** What JLine is to know before it opens any terminal; its log would write over the line that is typed. */
    static void prepare() {
        JLINE.setLevel(Level.OFF);
        property(TerminalBuilder.PROP_PROBE_TIMEOUT, PROBE_MILLIS);
        Optional.ofNullable(System.getProperty("telling.home"))
                .map(home -> Path.of(home, "lib", "native"))
                .filter(Files::isDirectory)
                .ifPresent(folder -> property(NATIVE, folder.toString()));
    }

    private static TerminalBuilder builder(Charset encoding, String providers) {
        return TerminalBuilder.builder()
                .system(true)
                .providers(providers)
                .graphemeCluster(false)
                .encoding(encoding);
    }

    /** Has JLine use what it carries of this type, where it carries it, instead of asking {@code infocmp}. */
    private static void knowCapabilities(String type) {
        if (InfoCmp.getLoadedInfoCmp(type) == null) {
            Optional.ofNullable(InfoCmp.getDefaultInfoCmp(type))
                    .ifPresent(known -> InfoCmp.setLoadedInfoCmp(type, known));
        }
    }

    private static void property(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
