package telling.terminal;

import java.io.IOException;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * JLine's reader of lines, which forgets the half of a key that Ctrl-C came into: it would change the next one. And it
 * does not draw the line for each character of a paste that the terminal does not mark, but for the last few.
 */
final class KeyReader extends LineReaderImpl {

    private static final int LONGEST_KEY = 16;

    private final TypedAhead ahead;
    private boolean drawn;

    KeyReader(Terminal terminal, Map<String, Object> variables) {
        super(terminal, "telling", variables);
        this.ahead = new TypedAhead(terminal.reader());
    }

    /** Draws the line, unless so much waits that it is no key, nor keys that mean nothing: those would leave it undrawn. */
    @Override
    public boolean redisplay() {
        if (drawn && isPaste()) {
            return true;
        }
        drawn = true;
        return super.redisplay();
    }

    private boolean isPaste() {
        try {
            return ahead.length() > LONGEST_KEY;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String readLine(String prompt) {
        String half = bindingReader.getCurrentBuffer();
        if (!half.isEmpty()) {
            KeyMap<String> known = new KeyMap<>();
            known.bind(half, half);
            bindingReader.readBinding(known, null, false);
        }
        drawn = false;
        return super.readLine(prompt);
    }
}
