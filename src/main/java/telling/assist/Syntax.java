package telling.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** What the parts of a text that is being typed are: words of Java, literals, names of tables, commands. */
public final class Syntax {

    private static final Set<String> CONTEXTUAL = Set.of("var", "record", "sealed", "permits", "yield");

    private final String text;
    private final Predicate<String> table;
    private final List<Span> spans = new ArrayList<>();

    private Syntax(String text, Predicate<String> table) {
        this.text = text;
        this.table = table;
    }

    /** What a part is. */
    public enum Kind {
        KEYWORD,
        TEXT,
        NUMBER,
        COMMENT,
        TABLE,
        VERB,
        COMMAND,
        OPTION
    }

    /** A part of the text that is more than plain: from its start to before its end. */
    public record Span(Kind kind, int start, int end) {}

    /**
     * The parts of a cell or of a line that calls a command, in order.
     *
     * @param table whether a name is that of a table
     */
    public static List<Span> of(String text, Predicate<String> table) {
        return new Syntax(text, table).read();
    }

    private List<Span> read() {
        int at = 0;
        boolean command = isCommand();
        if (command) {
            int slash = text.length() - text.stripLeading().length();
            at = wordEnd(slash + 1);
            add(Kind.COMMAND, slash, at);
        }
        while (at < text.length()) {
            char here = text.charAt(at);
            int end = literalEnd(text, at);
            if (end > at) {
                add(here == '/' ? Kind.COMMENT : Kind.TEXT, at, end);
            } else if (Character.isJavaIdentifierStart(here)) {
                end = nameEnd(at);
                name(at, end, command);
            } else if (Character.isDigit(here)) {
                end = numberEnd(at);
                add(Kind.NUMBER, at, end);
            } else if (command && text.startsWith("--", at)) {
                end = wordEnd(at);
                add(Kind.OPTION, at, end);
            } else {
                end = at + 1;
            }
            at = end;
        }
        return spans;
    }

    private boolean isCommand() {
        String line = text.stripLeading();
        return line.length() > 1
                && (line.charAt(0) == '/' || line.charAt(0) == '%')
                && Character.isLetter(line.charAt(1));
    }

    private void name(int start, int end, boolean command) {
        String name = text.substring(start, end);
        boolean member = start > 0 && text.charAt(start - 1) == '.';
        if (!command && !member && (SourceVersion.isKeyword(name) || CONTEXTUAL.contains(name))) {
            add(Kind.KEYWORD, start, end);
        } else if (!member && table.test(name)) {
            add(Kind.TABLE, start, end);
        } else if (command && end < text.length() && text.charAt(end) == '=') {
            add(Kind.OPTION, start, end);
        } else if (end < text.length() && text.charAt(end) == '(') {
            add(Kind.VERB, start, end);
        }
    }

    private void add(Kind kind, int start, int end) {
        spans.add(new Span(kind, start, end));
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '=') {
            end++;
        }
        return end;
    }

    private int numberEnd(int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '_'
                        || (text.charAt(end) == '.'
                                && end + 1 < text.length()
                                && Character.isDigit(text.charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    /** Where a literal or comment that starts here ends; here where none does. */
    static int literalEnd(String text, int at) {
        char here = text.charAt(at);
        if (text.startsWith("//", at)) {
            return lineEnd(text, at);
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (text.startsWith("\"\"\"", at)) {
            int end = text.indexOf("\"\"\"", at + 3);
            return end < 0 ? text.length() : end + 3;
        }
        return here == '"' || here == '\'' ? quoteEnd(text, at) : at;
    }

    private static int quoteEnd(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == text.charAt(at)) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
