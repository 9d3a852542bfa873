package telling.analysis.plot;

import tech.tablesaw.api.Table;
import telling.analysis.Comparison;
import telling.analysis.Distribution;
import telling.base.Problem;
import telling.chart.Chart;
import telling.data.DataTable;

/** Chooses the chart that shows a result. */
public final class Plots {

    private Plots() {}

    /**
     * The chart of a distribution, a comparison or a table.
     *
     * <p>Errors: analysis.plot-what for anything else; those of {@link TablePlot}.
     */
    public static Chart of(Object object) {
        if (object instanceof Distribution distribution) {
            return OutcomeBars.of(distribution);
        }
        if (object instanceof Comparison comparison) {
            return GroupedBars.of(comparison);
        }
        if (object instanceof Chart chart) {
            return chart;
        }
        if (object instanceof Table table) {
            return TablePlot.of(DataTable.of(table));
        }
        throw Problem.of("analysis.plot-what", "type", object.getClass().getSimpleName())
                .thrown();
    }

    /**
     * The chart of one column against another.
     *
     * <p>Errors: data.unknown-column; those of {@link TablePlot}.
     */
    public static Chart of(Table table, String x, String y) {
        return TablePlot.of(DataTable.of(table), x, y);
    }
}
