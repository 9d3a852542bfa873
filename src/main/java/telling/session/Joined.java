package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Calls of a notebook's cell that stand one after the other, and values computed of calls, compiled as one
 * snippet: the engine takes five compiler tasks for a call of its own, and three for all of these. The cell's
 * last is not among them where its static type is wanted. Each keeps its line, and tells its value before the
 * next one starts. What cannot be joined, since one gives nothing or does not compile, the compiler refuses
 * before anything has run.
 */
public final class Joined {

    /** Fewer than a call takes arguments. */
    static final int MOST = 100;

    private static final String CLASS = Joined.class.getName();
    private static final Map<Long, Joined> RUNNING = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();
    private static final List<String> TWO_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String ONE_SIGN = "+-*/%";

    private final long id = LAST.incrementAndGet();
    private final Handover handover;

    private Joined(Handover.Steps steps) {
        handover = new Handover(steps);
    }

    /**
     * The name of the method that a snippet calls last, if the snippet is a chain of names and calls; empty text if
     * it is several of these, or numbers, with operators between them. What looks like one and is none, the compiler
     * refuses.
     */
    static Optional<String> called(String source) {
        String code = JavaText.of(source).code().stripTrailing();
        int end = code.length() - 1;
        if (end < 0 || code.charAt(end) != ';') {
            return Optional.empty();
        }
        Operand operand = Operand.at(code, 0);
        boolean operators = false;
        while (operand.end() > 0 && operand.end() < end) {
            int operator = operator(code, operand.end());
            operand = operator == 0 ? Operand.NONE : Operand.at(code, operand.end() + operator);
            operators = true;
        }
        if (operand.end() != end || (!operators && operand.called().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(operators ? "" : operand.called());
    }

    /** How long the operator between two values is that stands here; 0 where there is none. */
    private static int operator(String code, int at) {
        if (TWO_SIGNS.stream().anyMatch(sign -> code.startsWith(sign, at))) {
            return 2;
        }
        boolean compares = code.startsWith("< ", at) || code.startsWith("> ", at); // without the space, a List<String>
        return compares || ONE_SIGN.indexOf(code.charAt(at)) >= 0 ? 1 : 0;
    }

    /**
     * A number, something in brackets, or a chain of names and calls, and where what follows it starts.
     *
     * @param called the method that the chain ends in a call of; empty for anything else
     * @param end negative where there is no operand
     */
    private record Operand(String called, int end) {

        static final Operand NONE = new Operand("", -1);

        static Operand at(String code, int from) {
            int at = blanks(code, from);
            if (code.charAt(at) == '-' || code.charAt(at) == '!') {
                at = blanks(code, at + 1);
            }
            char first = code.charAt(at);
            if (first == '(') {
                int closed = closed(code, at);
                return closed < 0 ? NONE : new Operand("", blanks(code, closed));
            }
            if (Character.isDigit(first)) {
                int end = at;
                while (Character.isLetterOrDigit(code.charAt(end)) || code.charAt(end) == '.') {
                    end++;
                }
                return new Operand("", blanks(code, end));
            }
            return chain(code, at);
        }

        private static Operand chain(String code, int from) {
            int at = from;
            while (true) {
                int start = at;
                while (Character.isJavaIdentifierPart(code.charAt(at))) {
                    at++;
                }
                String name = code.substring(start, at);
                if (!SourceVersion.isName(name)) {
                    return NONE;
                }
                at = blanks(code, at);
                boolean call = code.charAt(at) == '(';
                if (call) {
                    int closed = closed(code, at);
                    if (closed < 0) {
                        return NONE;
                    }
                    at = blanks(code, closed);
                }
                if (code.charAt(at) != '.') {
                    return new Operand(call ? name : "", at);
                }
                at = blanks(code, at + 1);
            }
        }
    }

    /** Behind the bracket that closes the one here; negative if none does. */
    private static int closed(String code, int open) {
        int depth = 0;
        for (int i = open; i < code.length() - 1; i++) {
            depth += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int blanks(String code, int from) {
        int at = from;
        while (Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Evaluates these parts as one, the first of them on this line of a cell, and returns what the engine says. */
    static List<jdk.jshell.SnippetEvent> evaluate(
            Engine engine, List<CellReader.Part> parts, CellMap map, Engine.Origin origin, Handover.Steps steps) {
        Joined joined = new Joined(steps);
        RUNNING.put(joined.id, joined);
        try {
            return engine.evaluate(joined.source(parts, map), origin);
        } finally {
            RUNNING.remove(joined.id);
        }
    }

    private String source(List<CellReader.Part> parts, CellMap map) {
        List<String> calls = new ArrayList<>();
        int line = map.line(parts.get(0).start());
        for (int i = 0; i < parts.size(); i++) {
            String source = parts.get(i).source();
            int starts = map.line(parts.get(i).start());
            calls.add("\n".repeat(starts - line) + CLASS + ".gave(" + id + "L, " + CLASS + ".begin(" + id + "L, " + i
                    + "), " + source.substring(0, source.lastIndexOf(';')) + ")");
            line = starts + (int) source.chars().filter(c -> c == '\n').count();
        }
        return "boolean " + Engine.temporaryName() + " = " + CLASS + ".all(" + String.join(", ", calls) + ");";
    }

    /** Called by a snippet: a part begins. */
    public static int begin(long joined, int part) {
        of(joined).ifPresent(running -> running.handover.begins(part));
        return part;
    }

    /** Called by a snippet: what a part gave. */
    public static boolean gave(long joined, int part, @Nullable Object value) {
        of(joined).ifPresent(running -> running.handover.gave(part, new Value(value, "Object", "")));
        return true;
    }

    /** Called by a snippet, so that parts stand one after the other. */
    public static boolean all(boolean... parts) {
        return parts.length > 0;
    }

    private static Optional<Joined> of(long joined) {
        return Optional.ofNullable(RUNNING.get(joined));
    }
}
