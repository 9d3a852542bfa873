package telling.data.packages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;
import telling.data.MissingKinds;
import telling.data.csv.CsvRecords;

/**
 * A table as it came out of its file.
 *
 * @param columns the columns of the file, in order
 * @param rows the rows without the header, as text
 * @param whole whether nothing was wrong with it
 */
record TableRead(
        String name,
        SchemaSpec schema,
        Table table,
        List<String> columns,
        List<CsvRecords.Row> rows,
        String sha256,
        String file,
        boolean whole) {

    /** The same, known to be faulty. */
    TableRead broken() {
        return new TableRead(name, schema, table, columns, rows, sha256, file, false);
    }

    /** The code of each cell that holds one for missing. */
    MissingKinds missingKinds() {
        Map<String, Map<Integer, String>> codes = new HashMap<>();
        for (FieldSpec field : schema.fields()) {
            String column = field.field().name();
            if (!table.containsColumn(column)) {
                continue;
            }
            Map<Integer, String> ofColumn = codes.computeIfAbsent(column, c -> new HashMap<>());
            for (int row = 0; row < rows.size(); row++) {
                String text = text(row, column);
                if (!text.isEmpty() && field.missing(text)) {
                    ofColumn.put(row, text);
                }
            }
        }
        return new MissingKinds(codes);
    }

    /** The text of a cell. */
    String text(int row, String column) {
        int at = columns.indexOf(column);
        List<String> values = rows.get(row).values();
        return at >= 0 && at < values.size() ? values.get(at) : "";
    }
}
