package telling.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import telling.base.Problem;

/** Writes what a user typed as Java, so that nothing typed can leave the place it is put in. */
public final class JavaText {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private JavaText() {}

    /** A string literal that holds this text. */
    public static String literal(String text) {
        StringBuilder written = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> {
                    if (hidden(c)) {
                        written.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        written.append(c);
                    }
                }
            }
        }
        return written.append('"').toString();
    }

    /** What a reader would not see, and what changes how the rest reads. */
    private static boolean hidden(char c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A wave: a whole number bare, anything else as text. */
    public static String wave(String text) {
        return isWhole(text) ? text : literal(text);
    }

    /** Whether this is an int as Java writes it. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether this can name a variable. */
    public static boolean isName(String text) {
        return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text) && !text.equals("_");
    }

    /**
     * This expression, which stays one expression wherever it is put.
     *
     * <p>Errors: command.not-an-expression where brackets or quotes are open, or where it holds a
     * comma, a semicolon or a comment outside of them.
     */
    public static String expression(String text) {
        String expression = text.strip();
        if (expression.isEmpty() || !closed(expression)) {
            throw Problem.of("command.not-an-expression", "text", text).thrown();
        }
        return expression;
    }

    private static boolean closed(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            switch (c) {
                case '(' -> open.push(')');
                case '[' -> open.push(']');
                case '{' -> open.push('}');
                case ')', ']', '}' -> {
                    if (open.isEmpty() || open.pop() != c) {
                        return false;
                    }
                }
                case '"', '\'' -> {
                    i = endOfLiteral(text, i);
                    if (i < 0) {
                        return false;
                    }
                }
                case ',', ';' -> {
                    if (open.isEmpty()) {
                        return false;
                    }
                }
                case '/' -> {
                    if (next == '/' || next == '*') {
                        return false;
                    }
                }
                case '\n', '\r', '\\' -> {
                    return false;
                }
                default -> {}
            }
        }
        return open.isEmpty();
    }

    private static int endOfLiteral(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                if (i + 1 < text.length() && text.charAt(i + 1) == 'u') {
                    return -1;
                }
                i++;
            } else if (c == '\n' || c == '\r') {
                return -1;
            } else if (c == text.charAt(start)) {
                return i;
            }
        }
        return -1;
    }
}
