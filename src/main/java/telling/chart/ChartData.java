package telling.chart;

import java.math.BigDecimal;
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

    /**
     * The same as CSV of RFC 4180, numbers with a decimal point. A text that a spreadsheet would take for a formula
     * gets an apostrophe before it.
     */
    public String csv() {
        StringBuilder csv = new StringBuilder();
        row(csv, columns.stream().map(Column::name).toList());
        rows.forEach(row -> row(csv, row));
        return csv.toString();
    }

    private static void row(StringBuilder csv, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(written(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String written(Object cell) {
        if (cell instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        String text = String.valueOf(cell);
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
