package telling.analysis.plot;

import java.math.BigDecimal;
import java.util.List;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Panel;
import telling.data.DataTable;
import telling.data.Field;

/** A column of numbers against another column: the words around its chart, and the data behind it. */
final class TwoColumns {

    private static final int MOST_DECIMALS = 4;

    private final DataTable table;
    private final Field x;
    private final Field y;
    private final Caption caption;

    /** Errors: analysis.plot-not-numeric where the second column holds no numbers. */
    TwoColumns(Columns columns, Language language) {
        this.table = columns.table();
        this.x = columns.chosen().get(0);
        this.y = columns.chosen().get(1);
        this.caption = new Caption(table.provenance(), language);
        if (!y.type().numeric()) {
            throw Problem.of("analysis.plot-not-numeric", "column", y.name(), "type", y.type())
                    .thrown();
        }
    }

    DataTable table() {
        return table;
    }

    Field x() {
        return x;
    }

    Field y() {
        return y;
    }

    Caption caption() {
        return caption;
    }

    /** What stands in a row of the second column. */
    Object value(int row) {
        return table.value(row, y.name());
    }

    /** What stands in a row of the first column. */
    Object at(int row) {
        return table.value(row, x.name());
    }

    String title(Field field) {
        return caption.title(field);
    }

    /** A number with all its decimals, up to four. */
    String number(Number value) {
        return Numbers.typeset(Numbers.fixed(new BigDecimal(value.toString()), decimals(value), caption.language()));
    }

    /** How many decimals all numbers of the second column need. */
    int decimals() {
        int most = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            most = value(row) instanceof Number number ? Math.max(most, decimals(number)) : most;
        }
        return most;
    }

    /** A number with so many decimals. */
    String number(Number value, int decimals) {
        return Numbers.typeset(Numbers.fixed(new BigDecimal(value.toString()), decimals, caption.language()));
    }

    private static int decimals(Number value) {
        int scale = new BigDecimal(value.toString()).stripTrailingZeros().scale();
        return Math.min(MOST_DECIMALS, Math.max(0, scale));
    }

    /** Refuses more rows than can be drawn. */
    void within(int most, int rows) {
        if (rows > most) {
            throw Problem.of("analysis.plot-too-many", "most", most, "column", x.name())
                    .thrown();
        }
    }

    Problem nothing() {
        return Problem.of("analysis.plot-nothing", "x", x.name(), "y", y.name());
    }

    /**
     * The chart of a panel.
     *
     * @param rows of the first and the second column; an empty text where there is no number
     * @param finding what a reader would say who sees it
     */
    Chart chart(Panel panel, List<List<Object>> rows, String finding) {
        String subtitle = caption.measured(y);
        int decimals = rows.stream()
                .map(row -> row.get(1))
                .filter(Number.class::isInstance)
                .mapToInt(value -> decimals((Number) value))
                .max()
                .orElse(0);
        ChartData data = new ChartData(
                List.of(
                        ChartData.Column.text(x.name(), title(x)),
                        ChartData.Column.number(y.name(), title(y), decimals)),
                rows);
        return caption.chart(caption.table(), subtitle, finding, List.of(), List.of(panel), data);
    }
}
