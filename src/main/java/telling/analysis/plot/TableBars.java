package telling.analysis.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Workspace;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.Missing;

/** Numbers of a table as lying bars over words; a row without a number keeps its place and says why. */
final class TableBars {

    private static final int MOST = 60;
    private static final double HALF = 0.36;

    private final TwoColumns columns;
    private final int decimals;
    private final Set<Object> seen = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private String most = "";
    private String least = "";

    private TableBars(TwoColumns columns) {
        this.columns = columns;
        this.decimals = columns.decimals();
    }

    /**
     * The chart of numbers over words.
     *
     * <p>Errors: analysis.plot-not-numeric; analysis.plot-repeated where words occur twice; analysis.plot-too-many;
     * analysis.plot-nothing.
     */
    static Chart of(Columns columns, Language language) {
        return new TableBars(new TwoColumns(columns, language)).chart();
    }

    private Chart chart() {
        int without = 0;
        for (int row = 0; row < columns.table().rowCount(); row++) {
            if (columns.at(row) instanceof Missing) {
                without++;
            } else {
                add(columns.at(row), columns.value(row));
                columns.within(MOST, labels.size());
            }
        }
        if (low > high) {
            throw columns.nothing().thrown();
        }
        if (without > 0) {
            Workspace.current().note("analysis.plot.left-out", "count", without);
        }
        Axis lengths =
                new Axis.Linear("", Math.min(0, low), high <= 0 && low >= 0 ? 1 : Math.max(0, high), "", false, true);
        Panel panel = new Panel("", lengths, new Axis.Categorical("", labels), marks);
        String finding = low == high
                ? ""
                : columns.caption()
                        .word(
                                "analysis.plot.alt-range",
                                "most",
                                most,
                                "mostValue",
                                columns.number(high, decimals),
                                "least",
                                least,
                                "leastValue",
                                columns.number(low, decimals));
        return columns.chart(panel, rows, finding);
    }

    private void add(Object at, Object value) {
        if (!seen.add(at)) {
            throw Problem.of("analysis.plot-repeated", "column", columns.x().name(), "value", at)
                    .thrown();
        }
        String code = String.valueOf(at);
        String name = columns.x()
                .category(code)
                .map(category -> columns.caption().in(category.label(), code))
                .orElse(code);
        int place = labels.size();
        labels.add(name);
        if (!(value instanceof Number number)) {
            String why = columns.caption()
                    .absent(columns.y(), (Missing) value)
                    .orElseGet(() -> columns.caption().word("analysis.plot.no-value"));
            marks.add(new Mark.Text(0, place, Mark.Anchor.START, why, Look.of(0).muted()));
            rows.add(List.of(at, ""));
            return;
        }
        double length = number.doubleValue();
        String words = columns.number(number, decimals);
        marks.add(new Mark.Bar(
                Math.min(0, length),
                Math.max(0, length),
                place - HALF,
                place + HALF,
                Look.of(0),
                words,
                name + ": " + words));
        rows.add(List.of(at, number));
        most = length > high ? name : most;
        least = length < low ? name : least;
        high = Math.max(high, length);
        low = Math.min(low, length);
    }
}
