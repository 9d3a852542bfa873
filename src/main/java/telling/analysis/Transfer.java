package telling.analysis;

import java.nio.file.Path;
import java.util.List;
import tech.tablesaw.api.Table;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.csv.CsvExport;
import telling.data.csv.PlainFile;

/** Reads plain files and writes tables. */
public final class Transfer {

    private static final List<String> OPTIONS = List.of("csv", "csv-nl", "overwrite");

    private Transfer() {}

    /** A plain file as a table; what was decided per column is told as a note. */
    public static DataTable load(String file, String... options) {
        PlainFile.Loaded loaded = PlainFile.load(Workspace.current().locate(file), List.of(options));
        loaded.tell();
        return loaded.table();
    }

    /** Writes the table as CSV and returns where it is. Errors: analysis.unknown-option, base.file-exists. */
    public static Path export(Table table, String file, String... options) {
        List<String> asked = Asked.options(OPTIONS, options);
        String format = asked.contains("csv-nl") ? "csv-nl" : "csv";
        return CsvExport.write(table, file, format, asked.contains("overwrite"));
    }
}
