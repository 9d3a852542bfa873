package telling.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.data.DataTable;
import telling.data.Missing;

/** What names and values a table offers. */
public final class TableNames {

    private TableNames() {}

    /** The waves of a table in order of appearance; none if it has no wave column. */
    public static List<String> waves(DataTable table) {
        return table.roles()
                .wave()
                .filter(column -> table.schema().find(column).isPresent())
                .map(column -> List.copyOf(values(table, column).keySet()))
                .orElse(List.of());
    }

    /** The values of a column as a condition writes them, each with the number of rows that have it. */
    public static Map<String, Integer> values(DataTable table, String column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Object value = table.value(row, column);
            if (!(value instanceof Missing)) {
                counts.merge(String.valueOf(value), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The categories of a table that has bases or waves to count them by; none if it has no such column. */
    public static List<String> categories(DataTable table) {
        return table.roles()
                .category()
                .filter(column -> table.schema().find(column).isPresent())
                .map(column -> List.copyOf(values(table, column).keySet()))
                .orElse(List.of());
    }

    /** The names of the bases of a table. */
    public static List<String> bases(DataTable table) {
        List<String> names = new ArrayList<>();
        table.roles().bases().forEach(base -> names.add(base.name()));
        return names;
    }

    /** The names of the crosswalks of a table. */
    public static List<String> crosswalks(DataTable table) {
        List<String> names = new ArrayList<>();
        table.roles().crosswalks().forEach(crosswalk -> names.add(crosswalk.name()));
        return names;
    }
}
