package telling.api;

import tech.tablesaw.api.Table;
import telling.analysis.Assign;
import telling.analysis.Codebook;
import telling.analysis.Comparison;
import telling.analysis.Describe;
import telling.analysis.Distribution;
import telling.analysis.Rows;
import telling.analysis.Tabulate;
import telling.data.DataTable;
import telling.data.Source;

/** The verbs of the prompt. They return values and print and plot nothing, but for {@code show}. */
public final class Telling {

    private Telling() {}

    /** The rows for which all conditions hold. */
    public static DataTable filter(Table table, String... conditions) {
        return Rows.filter(DataTable.of(table), conditions);
    }

    /** The rows in another order. */
    public static DataTable sort(Table table, String... columns) {
        return Rows.sort(DataTable.of(table), columns);
    }

    /** Some of the columns. */
    public static DataTable select(Table table, String... columns) {
        return Rows.select(DataTable.of(table), columns);
    }

    /** How one wave divides over the categories. */
    public static Distribution distribution(Table table, Object... wave) {
        return Tabulate.distribution(DataTable.of(table), wave);
    }

    /** How two or more waves compare. */
    public static Comparison compare(Table table, Object... waves) {
        return Tabulate.comparison(DataTable.of(table), waves);
    }

    /** The codebook of a table. */
    public static Codebook describe(Table table) {
        return Describe.of(DataTable.of(table));
    }

    /** The codebook of a column. */
    public static Codebook describe(Table table, String column) {
        return Describe.of(DataTable.of(table), column);
    }

    /** The same rows, with parts for their columns. */
    public static DataTable roles(Table table, String... parts) {
        return Assign.roles(DataTable.of(table), parts);
    }

    /** How one wave divides over the categories. */
    public static Distribution distribution(DataTable table, Object... wave) {
        return Tabulate.distribution(table, wave);
    }

    /** How two or more waves compare. */
    public static Comparison compare(DataTable table, Object... waves) {
        return Tabulate.comparison(table, waves);
    }

    /** How one wave of a source divides over the categories. */
    public static Distribution distribution(Source source, Object... wave) {
        return Tabulate.distribution(source, wave);
    }

    /** How two or more waves of a source compare. */
    public static Comparison compare(Source source, Object... waves) {
        return Tabulate.comparison(source, waves);
    }
}
