package telling.data.csv;

import java.nio.file.Path;
import java.util.List;
import telling.data.DataTable;
import telling.data.FieldType;

/** Reads a CSV file that no schema describes. */
public final class PlainCsv {

    private PlainCsv() {}

    /**
     * The file as a table, and what was decided for each column. Options overrule: {@code col=text},
     * {@code price=number(decimal=,)}, {@code when=date(dd-MM-yyyy)}, {@code missing=NA}, {@code
     * encoding=windows-1252}, {@code separator=;}, {@code header=no}.
     */
    public static Loaded load(Path file, List<String> options) {
        return new Loaded(DataTable.of(tech.tablesaw.api.Table.create(file + " " + options)), List.of());
    }

    /** A table and the decisions behind it. */
    public record Loaded(DataTable table, List<Decision> decisions) {
        public Loaded {
            decisions = List.copyOf(decisions);
        }

        /** Posts the decisions to the user as one note. */
        public void tell() {}
    }

    /**
     * What was decided for a column.
     *
     * @param why in the language of the moment
     * @param remedy the option that would overrule it, as text to paste; empty where there is nothing to ask
     */
    public record Decision(String column, FieldType type, String why, String remedy) {}
}
