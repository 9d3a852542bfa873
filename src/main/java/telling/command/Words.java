package telling.command;

import java.util.ArrayList;
import java.util.List;
import telling.base.Problem;

/**
 * Splits a line into words at blanks outside quotes and brackets. A quote doubled inside quotes
 * stands for itself; inside brackets, where Java stands, a backslash escapes.
 */
final class Words {

    private final String text;
    private final List<Invocation.Word> words = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /** The words of this text. */
    static List<Invocation.Word> of(String text) {
        Words reader = new Words(text);
        while (reader.next()) {
            reader.word();
        }
        return reader.words;
    }

    private boolean next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void word() {
        int start = at;
        int depth = 0;
        value.setLength(0);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth == 0 && Character.isWhitespace(c)) {
                break;
            } else if (c == '"' || (c == '\'' && (depth > 0 || at == start || text.charAt(at - 1) == '='))) {
                quoted(c, depth > 0);
                continue;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
                depth--;
            }
            value.append(c);
            at++;
        }
        String raw = text.substring(start, at);
        words.add(new Invocation.Word(raw, value.toString(), raw.startsWith("\"") || raw.startsWith("'"), start));
    }

    private void quoted(char quote, boolean java) {
        int start = at;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (java && c == '\\' && at + 1 < text.length()) {
                at += 2;
                continue;
            }
            if (c == quote) {
                if (!java && at + 1 < text.length() && text.charAt(at + 1) == quote) {
                    value.append(quote);
                    at += 2;
                    continue;
                }
                at++;
                if (java) {
                    value.append(text, start, at);
                }
                return;
            }
            if (!java) {
                value.append(c);
            }
            at++;
        }
        throw Problem.of("command.open-quote", "text", text.substring(start)).thrown();
    }
}
