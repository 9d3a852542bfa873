package telling.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable that a cell declares at its top level with a value.
 *
 * @param start where the value starts in the cell
 * @param end where it ends
 */
record Declared(String name, String type, int start, int end) {

    private static final String NAME = "[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*";
    private static final Pattern DECLARATION = Pattern.compile("\\s*(?:(?:final|static|public|private|protected)\\s+)*"
            + "([\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}.]*(?:\\s*<[^;={}()]*>)?(?:\\s*\\[\\s*])*)"
            + "\\s+(" + NAME + ")\\s*=(?!=)");
    private static final Pattern NEXT = Pattern.compile("\\s*(" + NAME + ")\\s*(?:=(?!=)|,|$)");

    /** The variables of this cell, in order. */
    static List<Declared> in(String body) {
        JavaScan scan = JavaScan.of(body);
        List<Declared> found = new ArrayList<>();
        for (Statements.Range statement : Statements.of(scan)) {
            String code = scan.codeOnly().substring(0, statement.end());
            Matcher declaration = DECLARATION.matcher(code).region(statement.start(), statement.end());
            if (declaration.lookingAt()) {
                String type = declaration.group(1).replaceAll("\\s", "");
                String name = declaration.group(2);
                int start = declaration.end();
                while (start >= 0) {
                    int end = endOfValue(code, start);
                    found.add(trimmed(name, type, body, start, end));
                    Matcher next = NEXT.matcher(code).region(Math.min(end + 1, code.length()), code.length());
                    boolean more = end < code.length()
                            && next.lookingAt()
                            && next.group().endsWith("=");
                    start = more ? next.end() : -1;
                    name = more ? next.group(1) : name;
                }
            }
        }
        return found;
    }

    private static Declared trimmed(String name, String type, String body, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(body.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
            to--;
        }
        return new Declared(name, type, from, to);
    }

    /** Where a value ends: at the comma before the next variable, or with its statement. */
    private static int endOfValue(String code, int start) {
        int depth = 0;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ','
                    && depth == 0
                    && NEXT.matcher(code).region(i + 1, code.length()).lookingAt()) {
                return i;
            }
        }
        return code.length();
    }
}
