package telling.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import telling.base.Problem;

/** Reads one condition text from left to right; see {@link Conditions#parse} for the grammar. */
final class ConditionParser {

    private final String text;
    private int at;

    ConditionParser(String text) {
        this.text = text;
    }

    Condition parse() {
        List<Condition> conditions = new ArrayList<>();
        skipBlanks();
        if (atEnd()) {
            throw problem("data.not-a-condition.empty", 0);
        }
        while (!atEnd()) {
            if (!conditions.isEmpty() && word("and")) {
                skipBlanks();
            }
            conditions.add(condition());
            skipBlanks();
        }
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
    }

    private Condition condition() {
        int start = at;
        String column = column();
        skipBlanks();
        if (word("is")) {
            return presence(column);
        }
        if (word("not")) {
            skipBlanks();
            if (!word("in")) {
                throw problem("data.not-a-condition.in", at);
            }
            return new Condition.OneOf(column, true, values());
        }
        if (word("in")) {
            return new Condition.OneOf(column, false, values());
        }
        if (sign("~")) {
            skipBlanks();
            return new Condition.Contains(column, value(true));
        }
        Condition.Operator operator = operator(column, start);
        skipBlanks();
        return new Condition.Compare(column, operator, value(true));
    }

    private Condition presence(String column) {
        skipBlanks();
        int start = at;
        if (word("missing")) {
            return new Condition.Presence(column, false);
        }
        if (word("present")) {
            return new Condition.Presence(column, true);
        }
        if (word("null") || word("na") || word("none") || word("empty")) {
            throw problem("data.not-a-condition.is-missing", start, "column", column);
        }
        if (word("not")) {
            throw problem("data.not-a-condition.is-present", start, "column", column);
        }
        throw problem("data.not-a-condition.presence", at);
    }

    private String column() {
        if (!atEnd() && text.charAt(at) == '`') {
            String name = quoted('`');
            if (name.isEmpty()) {
                throw problem("data.not-a-condition.column", at - 2);
            }
            return name;
        }
        int start = at;
        while (!atEnd() && Conditions.nameMayHave(text.codePointAt(at), at == start)) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == start && !atEnd() && "&,;".indexOf(text.charAt(at)) >= 0) {
            throw problem("data.not-a-condition.joined", start);
        }
        if (at == start && !atEnd() && text.charAt(at) == '|') {
            throw problem("data.not-a-condition.or", start);
        }
        if (at == start || text.substring(start, at).equalsIgnoreCase("and")) {
            throw problem("data.not-a-condition.column", start);
        }
        return text.substring(start, at);
    }

    private Condition.Operator operator(String column, int columnStart) {
        if (text.startsWith("<>", at)) {
            throw problem("data.not-a-condition.unequal", at, "column", column);
        }
        for (Condition.Operator operator : List.of(
                Condition.Operator.NOT_EQUAL,
                Condition.Operator.AT_MOST,
                Condition.Operator.AT_LEAST,
                Condition.Operator.EQUAL,
                Condition.Operator.LESS,
                Condition.Operator.MORE)) {
            if (text.startsWith(operator.sign(), at)) {
                at += operator.sign().length();
                return operator;
            }
        }
        String lower = column.toLowerCase(Locale.ROOT);
        if (lower.equals("or") || lower.equals("of")) {
            throw problem("data.not-a-condition.or", columnStart);
        }
        if (lower.equals("not") || lower.equals("niet")) {
            throw problem("data.not-a-condition.not", columnStart);
        }
        int start = at;
        if (word("between") || word("tussen")) {
            throw problem("data.not-a-condition.between", start, "column", column);
        }
        if (word("like") || word("contains") || word("bevat")) {
            throw problem("data.not-a-condition.like", start, "column", column);
        }
        throw problem("data.not-a-condition.operator", at);
    }

    private List<String> values() {
        skipBlanks();
        if (!sign("(")) {
            throw problem("data.not-a-condition.list", at);
        }
        List<String> values = new ArrayList<>();
        do {
            skipBlanks();
            values.add(value(false));
            skipBlanks();
        } while (sign(","));
        if (!sign(")")) {
            throw problem("data.not-a-condition.comma", at);
        }
        return values;
    }

    private String value(boolean withCommas) {
        if (atEnd()) {
            throw problem("data.not-a-condition.value", at);
        }
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return quoted(first);
        }
        int start = at;
        while (!atEnd() && bare(text.charAt(at), withCommas)) {
            at++;
        }
        if (at == start) {
            throw problem("data.not-a-condition.value", at);
        }
        return text.substring(start, at);
    }

    private static boolean bare(char c, boolean withCommas) {
        return !Character.isWhitespace(c) && "()=<>!~`".indexOf(c) < 0 && (withCommas || c != ',');
    }

    private String quoted(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (c != quote) {
                value.append(c);
            } else if (!atEnd() && text.charAt(at) == quote) {
                value.append(quote);
                at++;
            } else {
                return value.toString();
            }
        }
        throw problem("data.not-a-condition.quote", start);
    }

    /** Whether this word stands here, whole; it is passed over if so. */
    private boolean word(String wanted) {
        int end = at + wanted.length();
        if (!text.regionMatches(true, at, wanted, 0, wanted.length())
                || (end < text.length() && Conditions.nameMayHave(text.codePointAt(end), false))) {
            return false;
        }
        at = end;
        return true;
    }

    private boolean sign(String wanted) {
        if (!text.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    private void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private telling.base.ProblemException problem(String code, int position) {
        return problem(code, position, "column", "");
    }

    private telling.base.ProblemException problem(String code, int position, String fact, String value) {
        String line = text.replaceAll("\\s", " ");
        String before = line.substring(0, Math.min(position, line.length()));
        int column = before.codePointCount(0, before.length());
        return Problem.of(code, "text", line, "caret", " ".repeat(column) + "^", "position", column + 1, fact, value)
                .thrown();
    }

    /** The name without quotes if it can be written so. */
    static Optional<String> bareName(String name) {
        int start = 0;
        while (start < name.length() && Conditions.nameMayHave(name.codePointAt(start), start == 0)) {
            start += Character.charCount(name.codePointAt(start));
        }
        return start == name.length() && start > 0 && !name.equalsIgnoreCase("and")
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Whether a value reads back as itself without quotes, in a list as well. */
    static boolean bareValue(String value) {
        return !value.isEmpty()
                && value.charAt(0) != '\''
                && value.charAt(0) != '"'
                && value.chars().allMatch(c -> bare((char) c, false));
    }
}
