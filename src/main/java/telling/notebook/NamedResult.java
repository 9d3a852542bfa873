package telling.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.session.CellRun;
import telling.session.Value;

/**
 * The variable that stands for a {@code $n} in a saved session.
 *
 * @param name its name
 * @param of the variable that cell n gave its value to; empty where it ended in a bare expression
 * @param declared whether cell n itself has to declare the name
 */
record NamedResult(String name, String of, boolean declared) {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{javaJavaIdentifierPart}])\\$(\\d{1,9})(?![\\p{javaJavaIdentifierPart}])");
    private static final Pattern IDENTIFIER =
            Pattern.compile("[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*");

    /** The variables for all {@code $n} that these cells use, by n; a name of the session is not taken again. */
    static Map<Integer, NamedResult> of(List<CellRun> cells, Set<String> taken) {
        Set<String> names = new TreeSet<>(taken);
        Set<Integer> used = new TreeSet<>();
        for (CellRun run : cells) {
            String code = JavaScan.of(run.cell().source()).codeOnly();
            IDENTIFIER.matcher(code).results().forEach(m -> names.add(m.group()));
            MENTION.matcher(code).results().forEach(m -> used.add(Integer.parseInt(m.group(1))));
        }
        Map<Integer, NamedResult> results = new LinkedHashMap<>();
        for (CellRun run : cells) {
            if (used.contains(run.number()) && run.value().isPresent()) {
                results.put(run.number(), of(run, run.value().get(), cells, names));
            }
        }
        return results;
    }

    private static NamedResult of(CellRun run, Value value, List<CellRun> cells, Set<String> names) {
        if (value.named() && !assignedElsewhere(value.name(), run, cells)) {
            return new NamedResult(value.name(), value.name(), false);
        }
        String name = "result" + run.number();
        for (int i = 2; !names.add(name); i++) {
            name = "result" + run.number() + "_" + i;
        }
        return new NamedResult(name, value.name(), true);
    }

    /** Whether another cell may give this variable another value; told from the text, so rather too often. */
    private static boolean assignedElsewhere(String name, CellRun run, List<CellRun> cells) {
        String quoted =
                "(?<![\\p{javaJavaIdentifierPart}.])" + Pattern.quote(name) + "(?![\\p{javaJavaIdentifierPart}])";
        Pattern assigned = Pattern.compile(quoted + "\\s*(?:=(?!=)|[-+*/%&|^]=|<<=|>>>?=|\\+\\+|--)|(?:\\+\\+|--)\\s*"
                + quoted + "|[\\p{javaJavaIdentifierPart}>\\]]\\s+" + quoted + "\\s*;");
        return cells.stream()
                .filter(other -> other.number() != run.number())
                .anyMatch(other -> assigned.matcher(
                                JavaScan.of(other.cell().source()).codeOnly())
                        .find());
    }

    /** The source with each {@code $n} of its code replaced by the variable that stands for it. */
    static String replaced(String source, Map<Integer, NamedResult> results) {
        Matcher mention = MENTION.matcher(JavaScan.of(source).codeOnly());
        StringBuilder written = new StringBuilder();
        int from = 0;
        while (mention.find()) {
            NamedResult result = results.get(Integer.parseInt(mention.group(1)));
            if (result != null) {
                written.append(source, from, mention.start()).append(result.name());
                from = mention.end();
            }
        }
        return written.append(source.substring(from)).toString();
    }

    /** The source of cell n with the declaration of this variable in it, where it needs one. */
    String declaredIn(String source) {
        if (!declared) {
            return source;
        }
        JavaScan scan = JavaScan.of(source);
        int end = scan.last() + 1;
        boolean closed = end > 0 && source.charAt(end - 1) == ';' && scan.isCode(end - 1);
        String semicolon = closed ? "" : ";";
        if (!of.isEmpty()) {
            return source.substring(0, end) + semicolon + source.substring(end) + "\nvar " + name + " = " + of + ";";
        }
        List<Statements.Range> statements = new ArrayList<>(Statements.of(scan));
        int start = statements.isEmpty()
                ? 0
                : scan.next(statements.get(statements.size() - 1).start());
        String expression = source.substring(start, end).strip();
        String type = expression.equals("null") || expression.equals("null;") ? "Object" : "var";
        return source.substring(0, start) + type + " " + name + " = " + source.substring(start, end) + semicolon
                + source.substring(end);
    }
}
