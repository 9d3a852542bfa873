package telling.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Crosstab;
import telling.analysis.Line;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;

/** A crosstab as lying bars: beside each other within a line, or stacked to 100% of it. */
final class CrosstabBars {

    private static final double GROUP = 0.8;
    private static final double HALF = 0.36;

    private CrosstabBars() {}

    /**
     * A bar per cell, the columns as series.
     *
     * <p>Errors: analysis.plot-many-series where there are more columns than colours.
     */
    static Chart grouped(Crosstab crosstab, Language language) {
        CrosstabCells cells = new CrosstabCells(crosstab, language);
        few(cells, crosstab);
        int count = Math.max(1, cells.headings().size());
        List<Mark> marks = new ArrayList<>();
        double largest = 0;
        for (int row = 0; row < cells.lines().size(); row++) {
            Line line = cells.lines().get(row);
            for (int at = 0; at < cells.headings().size(); at++) {
                double low = row - GROUP / 2 + at * GROUP / count;
                double high = low + GROUP / count * 0.92;
                Cell cell = line.cells().get(at);
                Crosstab.Heading heading = cells.headings().get(at);
                if (cell instanceof Cell.Counted) {
                    double value = cells.value(cell);
                    largest = Math.max(largest, value);
                    String words = cells.shares()
                            ? cells.text(cell) + " (" + cells.caption().amount(cell) + ")"
                            : cells.text(cell);
                    marks.add(new Mark.Bar(
                            0, value, low, high, look(cells, at), words, cells.hover(line, heading, cell)));
                } else {
                    String words = cells.name(heading, false) + ": " + cells.text(cell);
                    marks.add(new Mark.Text(
                            0,
                            (low + high) / 2,
                            Mark.Anchor.START,
                            words,
                            Look.of(at).muted()));
                }
            }
        }
        String suffix = cells.shares() ? "%" : "";
        Axis lengths = new Axis.Linear("", 0, largest == 0 ? 1 : largest, suffix, false, true);
        return cells.shares()
                ? bracketed(chart(crosstab, cells, lengths, marks), crosstab, cells)
                : chart(crosstab, cells, lengths, marks);
    }

    private static Chart bracketed(Chart chart, Crosstab crosstab, CrosstabCells cells) {
        String key = crosstab.weighted() ? "analysis.plot.weighted-in-brackets" : "analysis.plot.in-brackets";
        return chart.subtitle(chart.subtitle() + "; " + cells.caption().word(key));
    }

    /**
     * A bar per line, parted by the columns; what is suppressed is hatched.
     *
     * <p>Errors: analysis.plot-many-series where there are more columns than colours.
     */
    static Chart stacked(Crosstab given, Language language) {
        Crosstab crosstab = given.shares() == Crosstab.Shares.ROW ? given : given.rowShares();
        CrosstabCells cells = new CrosstabCells(crosstab, language);
        few(cells, crosstab);
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < cells.lines().size(); row++) {
            Line line = cells.lines().get(row);
            double from = 0;
            String hidden = "";
            for (int at = 0; at < cells.headings().size(); at++) {
                Cell cell = line.cells().get(at);
                double share = cells.value(cell);
                if (share > 0) {
                    marks.add(new Mark.Bar(
                            from,
                            from + share,
                            row - HALF,
                            row + HALF,
                            look(cells, at),
                            Numbers.fixed(share, 0, language) + "%",
                            cells.hover(line, cells.headings().get(at), cell)));
                    from += share;
                } else if (!(cell instanceof Cell.Counted)) {
                    hidden = cells.text(cell);
                }
            }
            if (!hidden.isEmpty() && from > 0 && from < 99.999) {
                Look look = Look.of(0).muted().hatched();
                marks.add(new Mark.Bar(from, 100, row - HALF, row + HALF, look, hidden, hidden));
            } else if (from == 0) {
                String words = hidden.isEmpty() ? cells.caption().word("analysis.plot.nobody") : hidden;
                marks.add(new Mark.Text(
                        0, row, Mark.Anchor.START, words, Look.of(0).muted()));
            }
        }
        return chart(crosstab, cells, new Axis.Linear("", 0, 100, "%", false, false), marks);
    }

    /** A kind of missing stands back. */
    private static Look look(CrosstabCells cells, int at) {
        boolean missing = cells.headings().get(at).code().startsWith("(");
        return missing ? Look.of(at).muted().hatched() : Look.of(at);
    }

    private static void few(CrosstabCells cells, Crosstab crosstab) {
        if (cells.headings().size() > House.series().size()) {
            throw Problem.of(
                            "analysis.plot-many-series",
                            "column",
                            crosstab.columns().name(),
                            "count",
                            cells.headings().size(),
                            "most",
                            House.series().size())
                    .thrown();
        }
    }

    private static Chart chart(Crosstab crosstab, CrosstabCells cells, Axis lengths, List<Mark> marks) {
        boolean perRow = crosstab.shares() == Crosstab.Shares.ROW;
        boolean perColumn = crosstab.shares() == Crosstab.Shares.COLUMN;
        List<Series> series = new ArrayList<>();
        for (int at = 0; at < cells.headings().size(); at++) {
            series.add(new Series(cells.name(cells.headings().get(at), perColumn), look(cells, at)));
        }
        List<String> names =
                cells.lines().stream().map(line -> cells.name(line, perRow)).toList();
        Panel panel = new Panel("", lengths, new Axis.Categorical("", names), marks);
        return cells.caption()
                .chart(cells.title(), cells.subtitle(), cells.finding(), series, List.of(panel), cells.data());
    }
}
