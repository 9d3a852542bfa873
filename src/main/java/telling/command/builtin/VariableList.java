package telling.command.builtin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telling.assist.Columns;
import telling.base.Language;
import telling.base.Said;
import telling.base.Texts;
import telling.session.Session;

/** The variables of a session as a listing. */
final class VariableList {

    private static final int LONGEST = 50;

    private VariableList() {}

    /** One line a variable: name, type, shape or value. */
    static String of(List<Session.Variable> variables, Language language) {
        if (variables.isEmpty()) {
            return Texts.get(language, "command.no-variables");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Session.Variable variable : variables) {
            rows.add(List.of(
                    variable.name(),
                    simple(variable.type()),
                    shape(variable.value().object(), language)));
        }
        return Columns.of(rows);
    }

    private static String simple(String type) {
        return type.replaceAll("\\b[a-z][\\w]*\\.", "");
    }

    private static String shape(@Nullable Object value, Language language) {
        if (value instanceof tech.tablesaw.api.Table table) {
            return Texts.get(language, "command.shape", "rows", table.rowCount(), "columns", table.columnCount());
        }
        if (value instanceof Collection<?> several) {
            return Texts.get(language, "command.size", "count", several.size());
        }
        if (value instanceof Map<?, ?> several) {
            return Texts.get(language, "command.size", "count", several.size());
        }
        if (value == null || value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
            return shortened(Said.by(value));
        }
        return "";
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST || !line.equals(text)
                ? line.substring(0, Math.min(line.length(), LONGEST)) + "…"
                : line;
    }
}
