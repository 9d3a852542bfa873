package telling.terminal;

import java.io.IOException;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * JLine's reader of lines, which forgets the half of a key that Ctrl-C came into: it would change the next one. And it
 * draws the line once for all the keys that wait: a terminal that marks no pastes would have it drawn for each character.
 */
final class KeyReader extends LineReaderImpl {

    private final TypedAhead ahead;

    KeyReader(Terminal terminal, Map<String, Object> variables) {
        super(terminal, "telling", variables);
        this.ahead = new TypedAhead(terminal.reader());
    }

    @Override
    public boolean redisplay() {
        try {
            return ahead.waits() || super.redisplay();
        } catch (IOException e) {
            return super.redisplay();
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
        return super.readLine(prompt);
    }
}
