package telling.terminal;

import java.util.Objects;
import java.util.function.Consumer;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;

/** What keys do here beside what JLine gives them. */
final class Keys {

    static final int INDENT = 4;
    private static final String SHIFT_TAB = "\u001b[Z";

    private final LineReader reader;

    private Keys(LineReader reader) {
        this.reader = reader;
    }

    /** Gives a reader these keys; Shift-Tab hands the text up to the cursor's word to the consumer. */
    static void bind(LineReader reader, Consumer<String> inspected) {
        Keys keys = new Keys(reader);
        keys.accepting(LineReader.FORWARD_CHAR);
        keys.accepting(LineReader.END_OF_LINE);
        keys.widget("telling-close", "}", keys::closeBlock);
        keys.widget("telling-inspect", SHIFT_TAB, () -> {
            inspected.accept(keys.upToWord());
            return true;
        });
    }

    /** At the end of the text this movement takes the suggestion over. */
    private void accepting(String name) {
        Widget usual = Objects.requireNonNull(reader.getBuiltinWidgets().get(name));
        reader.getWidgets().put(name, () -> {
            Buffer buffer = reader.getBuffer();
            String tip = reader.getTailTip();
            if (buffer.cursor() < buffer.length() || tip == null || tip.isEmpty() || !suggesting()) {
                return usual.apply();
            }
            buffer.write(tip);
            return true;
        });
    }

    private boolean suggesting() {
        return reader.getAutosuggestion() == LineReader.SuggestionType.HISTORY;
    }

    private void widget(String name, String key, Widget widget) {
        reader.getWidgets().put(name, widget);
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
        keys.bind(new Reference(name), key);
    }

    /** A brace that closes a block goes back as far as the block was indented. */
    private boolean closeBlock() {
        Buffer buffer = reader.getBuffer();
        String before = buffer.upToCursor();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        if (before.indexOf('\n') >= 0 && !line.isEmpty() && line.isBlank()) {
            buffer.backspace(Math.min(INDENT, line.length()));
        }
        buffer.write('}');
        return true;
    }

    private String upToWord() {
        Buffer buffer = reader.getBuffer();
        int end = buffer.cursor();
        while (end < buffer.length() && Character.isJavaIdentifierPart(buffer.atChar(end))) {
            end++;
        }
        return buffer.substring(0, end);
    }
}
