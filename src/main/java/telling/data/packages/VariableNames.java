package telling.data.packages;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for tables. */
final class VariableNames {

    /** Names that would read as one of the verbs, or that Java keeps for itself in places. */
    private static final Set<String> KEPT = Set.of(
            "filter",
            "sort",
            "select",
            "distribution",
            "compare",
            "plot",
            "describe",
            "verify",
            "load",
            "export",
            "roles",
            "show",
            "var",
            "record",
            "yield",
            "sealed",
            "permits",
            "when");

    private VariableNames() {}

    /** The name in camelCase; one that Java or a verb has taken gets {@code Table} behind it. */
    static String of(String name) {
        StringBuilder camel = new StringBuilder();
        boolean up = false;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                up = camel.length() > 0;
                continue;
            }
            if (camel.length() == 0 && Character.isDigit(c)) {
                camel.append('t');
            }
            camel.appendCodePoint(up ? Character.toUpperCase(c) : camel.length() == 0 ? Character.toLowerCase(c) : c);
            up = false;
        }
        String variable = camel.length() == 0 ? "table" : camel.toString();
        if (variable.equals(variable.toUpperCase(Locale.ROOT)) && variable.length() > 1) {
            variable = variable.toLowerCase(Locale.ROOT);
        }
        return SourceVersion.isKeyword(variable) || KEPT.contains(variable) ? variable + "Table" : variable;
    }
}
