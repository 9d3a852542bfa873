package telling.terminal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import telling.assist.Brackets;
import telling.assist.Syntax;

/** Colours what is being typed, and shows the bracket that belongs to the one at the cursor. */
final class Paint implements Highlighter {

    /** Beyond this a text was pasted, and to colour it at each key would be slow. */
    private static final int LONGEST = 20_000;

    /** A blue of the 256 that can be read on black and on white. */
    private static final int BLUE = 33;

    private final Screen screen;
    private final Predicate<String> known;
    private boolean brackets = true;

    /** Colours for this screen; the names that the predicate knows stand out. */
    Paint(Screen screen, Predicate<String> known) {
        this.screen = screen;
        this.known = known;
    }

    /** Whether brackets are paired: while typing, not once the line is handed in. */
    void pairs(boolean on) {
        brackets = on;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        if (buffer.isEmpty()) {
            return AttributedString.EMPTY;
        }
        AttributedStringBuilder text = new AttributedStringBuilder();
        if (!screen.colour() || buffer.length() > LONGEST) {
            buffer.chars().forEach(c -> text.append(shown((char) c)));
            return text.toAttributedString();
        }
        AttributedStyle[] styles = new AttributedStyle[buffer.length()];
        for (Syntax.Span span : Syntax.of(buffer, known)) {
            Arrays.fill(styles, span.start(), span.end(), style(span.kind()));
        }
        Optional<Brackets.Pair> pair =
                brackets ? Brackets.at(buffer, reader.getBuffer().upToCursor().length()) : Optional.empty();
        pair.ifPresent(p -> {
            styles[p.open()] = AttributedStyle.BOLD.underline();
            styles[p.close()] = AttributedStyle.BOLD.underline();
        });
        for (int i = 0; i < buffer.length(); i++) {
            text.style(styles[i] == null ? AttributedStyle.DEFAULT : styles[i]).append(shown(buffer.charAt(i)));
        }
        return text.toAttributedString();
    }

    /** A control character as a caret and a letter, so that it never reaches the terminal; nor do others that steer it. */
    private static String shown(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        return control ? "^" + (char) (c + '@') : c == '\n' ? "\n" : Safe.text(String.valueOf(c), false);
    }

    private static AttributedStyle style(Syntax.Kind kind) {
        return switch (kind) {
            case KEYWORD -> AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
            case TEXT -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
            case NUMBER -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
            case COMMENT -> AttributedStyle.DEFAULT.faint();
            case TABLE -> AttributedStyle.BOLD;
            case VERB, COMMAND -> AttributedStyle.DEFAULT.foreground(BLUE);
            case OPTION -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
        };
    }
}
