package telling.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/** A terminal that nobody sits at: its device for another process, and this end of it. */
public final class PseudoTerminal implements AutoCloseable {

    private static final Size SIZE = Size.of(80, 24);

    private final JniNativePty pty;

    private PseudoTerminal(JniNativePty pty) {
        this.pty = pty;
    }

    /** One of 80 columns, set as the system sets new ones; empty where the system has none to give. */
    public static Optional<PseudoTerminal> open() {
        PersonTerminal.prepare();
        try {
            return new JniTerminalProvider().open(null, SIZE) instanceof JniNativePty pty
                    ? Optional.of(new PseudoTerminal(pty))
                    : Optional.empty();
        } catch (IOException | RuntimeException | LinkageError e) {
            return Optional.empty(); // a system without pseudo-terminals, or without JLine's native code
        }
    }

    /** The file that the other process takes for its input and output. */
    public Path device() {
        return Path.of(pty.getName());
    }

    /** What the other process shows. */
    public InputStream screen() {
        return pty.getMasterInput();
    }

    /** What is typed at it. */
    public OutputStream keys() {
        return pty.getMasterOutput();
    }

    @Override
    public void close() throws IOException {
        pty.close();
    }
}
