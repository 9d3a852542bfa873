package telling.data;

import java.util.HashMap;
import java.util.Map;

/**
 * Which kind of missing the missing cells of a table are. Tablesaw's columns know one kind only, so the codes stand
 * beside them.
 *
 * @param codes by column and row, the code that stood in the cell
 */
public record MissingKinds(Map<String, Map<Integer, String>> codes) {

    /** Of no cell is more known than that it is missing. */
    public static final MissingKinds NONE = new MissingKinds(Map.of());

    public MissingKinds {
        Map<String, Map<Integer, String>> copy = new HashMap<>();
        codes.forEach((column, byRow) -> {
            if (!byRow.isEmpty()) {
                copy.put(column, Map.copyOf(byRow));
            }
        });
        codes = Map.copyOf(copy);
    }

    /** Whether no kind is known of any cell. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The kind of a missing cell. */
    public Missing of(String column, int row) {
        String code = codes.getOrDefault(column, Map.of()).get(row);
        return code == null ? Missing.BLANK : new Missing(code);
    }

    /** The kinds of these rows, in their new order; a row number below 0 stands for no row. */
    public MissingKinds ofRows(int... rows) {
        if (isEmpty()) {
            return this;
        }
        Map<String, Map<Integer, String>> moved = new HashMap<>();
        codes.forEach((column, byRow) -> {
            Map<Integer, String> ofColumn = new HashMap<>();
            for (int row = 0; row < rows.length; row++) {
                String code = byRow.get(rows[row]);
                if (code != null) {
                    ofColumn.put(row, code);
                }
            }
            moved.put(column, ofColumn);
        });
        return new MissingKinds(moved);
    }

    /** These and those of other columns; a column in both is taken from the other. */
    public MissingKinds and(MissingKinds other) {
        Map<String, Map<Integer, String>> all = new HashMap<>(codes);
        all.putAll(other.codes);
        return new MissingKinds(all);
    }
}
