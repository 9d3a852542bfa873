package telling.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import telling.analysis.Cell;
import telling.analysis.Crosstab;
import telling.analysis.Line;
import telling.analysis.TabulationText;
import telling.base.Language;
import telling.base.Numbers;
import telling.chart.ChartData;

/** The cells of a crosstab without its totals, and the words that every chart of it needs. */
final class CrosstabCells {

    private final Crosstab crosstab;
    private final Caption caption;
    private final List<Line> lines;
    private final List<Crosstab.Heading> headings;

    CrosstabCells(Crosstab crosstab, Language language) {
        this.crosstab = crosstab;
        this.caption = new Caption(crosstab.provenance(), language).notes(crosstab.remarks());
        this.lines = crosstab.lines().stream()
                .filter(line -> line.kind() != Line.Kind.TOTAL)
                .toList();
        this.headings = crosstab.headings().subList(0, crosstab.headings().size() - 1);
    }

    Caption caption() {
        return caption;
    }

    List<Line> lines() {
        return lines;
    }

    List<Crosstab.Heading> headings() {
        return headings;
    }

    boolean shares() {
        return crosstab.shares() != Crosstab.Shares.NONE;
    }

    /** The name of a line; with the size of its base where shares are shares of it. */
    String name(Line line, boolean withBase) {
        String name = caption.in(line.label(), line.code());
        return withBase ? sized(name, line.cells().get(line.cells().size() - 1)) : name;
    }

    /** The name of a column; with the size of its base where shares are shares of it. */
    String name(Crosstab.Heading heading, boolean withBase) {
        String name = caption.in(heading.label(), heading.code());
        Line total = crosstab.lines().get(crosstab.lines().size() - 1);
        return withBase ? sized(name, total.cells().get(headings.indexOf(heading))) : name;
    }

    private String sized(String name, Cell base) {
        return base instanceof Cell.Counted counted
                ? caption.word(
                        "analysis.plot.with-n",
                        "name",
                        name,
                        "n",
                        crosstab.weighted()
                                ? Numbers.whole(counted.rows(), caption.language())
                                : TabulationText.amount(counted.amount(), caption.language()))
                : name;
    }

    /** What is read off: a share where shares were asked for, else the units; 0 where there is neither. */
    double value(Cell cell) {
        if (!(cell instanceof Cell.Counted counted)) {
            return 0;
        }
        return shares()
                ? counted.share()
                        .map(share -> Wording.percent(share).doubleValue())
                        .orElse(0.0)
                : counted.amount().doubleValue();
    }

    /** The value in words. */
    String text(Cell cell) {
        String percent = shares() ? caption.percent(cell) : "";
        return percent.isEmpty() ? caption.amount(cell) : percent;
    }

    /** What stands in a cell, for the reader who points at it. */
    String hover(Line line, Crosstab.Heading heading, Cell cell) {
        return name(line, false) + ", " + name(heading, false) + ": " + caption.both(cell);
    }

    String title() {
        return caption.word(
                "analysis.plot.crosstab",
                "table",
                caption.table(),
                "row",
                caption.lower(crosstab.rows()),
                "column",
                caption.lower(crosstab.columns()));
    }

    /** What the numbers are, and of whom. */
    String subtitle() {
        return subtitle("analysis.plot.cells-");
    }

    /** The same where bases stand in a row or column of their own. */
    String tableSubtitle() {
        return subtitle("analysis.plot.table-");
    }

    private String subtitle(String family) {
        Line total = crosstab.lines().get(crosstab.lines().size() - 1);
        Cell all = total.cells().get(total.cells().size() - 1);
        String size = caption.word("analysis.shown.base-size", "size", caption.amount(all));
        if (crosstab.weighted() && all instanceof Cell.Counted counted) {
            size = caption.word("analysis.shown.base-weighted", "rows", counted.rows(), "size", caption.amount(all));
        }
        String unit = caption.in(crosstab.unit(), "");
        String key = family + crosstab.shares().name().toLowerCase(Locale.ROOT);
        String what = caption.word(
                key + (crosstab.weighted() && crosstab.shares() == Crosstab.Shares.NONE ? "-weighted" : ""),
                "row",
                caption.lower(crosstab.rows()),
                "column",
                caption.lower(crosstab.columns()));
        return what + "; " + size + (unit.isBlank() ? "" : " " + unit);
    }

    /** Where most and least are. */
    String finding() {
        String most = "";
        String least = "";
        double high = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        String mostValue = "";
        String leastValue = "";
        for (Line line : lines) {
            for (Crosstab.Heading heading : headings) {
                Cell cell = line.cells().get(headings.indexOf(heading));
                if (!(cell instanceof Cell.Counted)) {
                    continue;
                }
                String name = name(line, false) + ", " + name(heading, false);
                if (value(cell) > high) {
                    high = value(cell);
                    most = name;
                    mostValue = text(cell);
                }
                if (value(cell) < low) {
                    low = value(cell);
                    least = name;
                    leastValue = text(cell);
                }
            }
        }
        return most.isEmpty()
                ? ""
                : caption.word(
                        "analysis.plot.alt-range",
                        "most",
                        most,
                        "mostValue",
                        mostValue,
                        "least",
                        least,
                        "leastValue",
                        leastValue);
    }

    /** One row per cell. */
    ChartData data() {
        List<ChartData.Column> columns = new ArrayList<>(List.of(
                ChartData.Column.text(crosstab.rows().name(), caption.title(crosstab.rows())),
                ChartData.Column.text(crosstab.columns().name(), caption.title(crosstab.columns())),
                ChartData.Column.number(
                        "count",
                        caption.word(crosstab.weighted() ? "analysis.plot.count-weighted" : "analysis.plot.count"),
                        crosstab.weighted() ? 1 : 0)));
        if (shares()) {
            columns.add(ChartData.Column.number("share_percent", caption.word("analysis.plot.share"), 1));
        }
        columns.add(ChartData.Column.text("remark", caption.word("analysis.plot.remark")));
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            for (int at = 0; at < headings.size(); at++) {
                Cell cell = line.cells().get(at);
                List<Object> row = new ArrayList<>(List.of(name(line, false), name(headings.get(at), false)));
                boolean counted = cell instanceof Cell.Counted;
                row.add(cell instanceof Cell.Counted known ? known.amount() : "");
                if (shares()) {
                    row.add(
                            cell instanceof Cell.Counted known
                                    ? known.share()
                                            .<Object>map(Wording::percent)
                                            .orElse("")
                                    : "");
                }
                row.add(counted ? "" : caption.amount(cell));
                rows.add(row);
            }
        }
        return new ChartData(columns, rows);
    }
}
