package telling.terminal;

import java.io.File;
import java.io.IOException;
import java.util.Objects;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Ctrl-Z while a line is read: gives the terminal back to the shell that started us, until its {@code fg}. */
final class Suspend {

    private static final String NAME = "telling-suspend";
    private static final String PASTES_UNMARKED = "\u001b[?2004l";
    private static final String PASTES_MARKED = "\u001b[?2004h";

    private final LineReader reader;
    private final Terminal terminal;
    private final Attributes usual;

    private Suspend(LineReader reader, Terminal terminal) {
        this.reader = reader;
        this.terminal = terminal;
        this.usual = terminal.getAttributes();
    }

    /** Gives a reader this key, where the system knows jobs; called before any line is read. */
    static void bind(LineReader reader, Terminal terminal) {
        if (File.separatorChar == '\\') {
            return;
        }
        Suspend suspend = new Suspend(reader, terminal);
        reader.getWidgets().put(NAME, suspend::stop);
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
        keys.bind(new Reference(NAME), KeyMap.ctrl('Z'));
    }

    /** Stops all processes of our job, this one and the launcher too; without a shell that keeps jobs nothing happens. */
    private boolean stop() {
        Attributes reading = terminal.getAttributes();
        terminal.writer().print(PASTES_UNMARKED);
        terminal.puts(Capability.keypad_local);
        terminal.writer().println();
        terminal.flush();
        terminal.setAttributes(usual);
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -TSTP 0").start().waitFor();
        } catch (IOException e) {
            return false; // no such shell: the line goes on
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.setAttributes(reading);
            terminal.writer().print(PASTES_MARKED);
            terminal.puts(Capability.keypad_xmit);
            reader.callWidget(LineReader.REDRAW_LINE);
            reader.callWidget(LineReader.REDISPLAY);
        }
        return true;
    }
}
