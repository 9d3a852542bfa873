package telling.terminal;

import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** JLine's reader of lines, which forgets the half of a key that Ctrl-C came into: it would change the next one. */
final class KeyReader extends LineReaderImpl {

    KeyReader(Terminal terminal, Map<String, Object> variables) {
        super(terminal, "telling", variables);
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
