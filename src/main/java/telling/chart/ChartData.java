package telling.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The figures behind a chart, for the table beside it and the csv.
 *
 * <p>Shape: one row per thing that is drawn or said not to be known; a cell is text, a Number or a
 * java.time value, and empty text where there is none.
 */
public record ChartData(List<Column> columns, List<List<Object>> rows) {

    /** Nothing behind it. */
    public static final ChartData EMPTY = new ChartData(List.of(), List.of());

    public ChartData {
        columns = List.copyOf(columns);
        List<List<Object>> copies = new ArrayList<>();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has one cell per column");
            }
            copies.add(List.copyOf(row));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /**
     * A column.
     *
     * @param decimals how many decimals its numbers are shown with
     * @param grouped whether thousands stand apart; not so in years and codes
     */
    public record Column(String name, String label, int decimals, boolean grouped) {

        /** A column of words. */
        public static Column text(String name, String label) {
            return new Column(name, label, 0, false);
        }

        /** A column of numbers. */
        public static Column number(String name, String label, int decimals) {
            return new Column(name, label, decimals, true);
        }
    }
}
