package telling.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The brackets of a text that is being typed; those in literals and comments do not count. */
public final class Brackets {

    private Brackets() {}

    /** Two brackets that belong together. */
    public record Pair(int open, int close) {}

    /** The pair of the bracket before the cursor or, failing that, at it. */
    public static Optional<Pair> at(String text, int cursor) {
        Deque<Integer> open = new ArrayDeque<>();
        Optional<Pair> under = Optional.empty();
        for (int i = 0; i < text.length(); ) {
            int end = Syntax.literalEnd(text, i);
            if (end > i) {
                i = end;
                continue;
            }
            char c = text.charAt(i);
            if (opens(c)) {
                open.push(i);
            } else if (closes(c) && !open.isEmpty()) {
                Pair pair = new Pair(open.pop(), i);
                if (pair.open == cursor - 1 || pair.close == cursor - 1) {
                    return Optional.of(pair);
                }
                if (pair.open == cursor || pair.close == cursor) {
                    under = Optional.of(pair);
                }
            }
            i++;
        }
        return under;
    }

    /** How many brackets are open at the end; none inside a text block or a comment. */
    public static int open(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); ) {
            int end = Syntax.literalEnd(text, i);
            if (end > i) {
                boolean block = text.startsWith("\"\"\"", i) || text.startsWith("/*", i);
                if (block && end == text.length()) {
                    return 0;
                }
                i = end;
                continue;
            }
            char c = text.charAt(i++);
            depth += opens(c) ? 1 : closes(c) && depth > 0 ? -1 : 0;
        }
        return depth;
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}';
    }
}
