package telling.data.packages;

import java.util.List;
import tech.tablesaw.api.Table;
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

    /** The text of a cell. */
    String text(int row, String column) {
        int at = columns.indexOf(column);
        List<String> values = rows.get(row).values();
        return at >= 0 && at < values.size() ? values.get(at) : "";
    }
}
