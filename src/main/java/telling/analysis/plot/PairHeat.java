package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;

/** Two columns of numbers in classes, a tile per pair of classes: what a scatter of too many rows cannot show. */
@AutoService(ChartKind.class)
public final class PairHeat implements ChartKind {

    private static final int MOST = 12;

    @Override
    public String name() {
        return "heat";
    }

    @Override
    public int fit(Object subject) {
        if (!(subject instanceof Columns columns) || !Scatter.pair(columns)) {
            return UNFIT;
        }
        return columns.table().rowCount() > Scatter.MOST ? USUAL + 1 : ASKED;
    }

    /** Errors: analysis.plot-nothing where no row has both. */
    @Override
    public Chart draw(Object subject, Language language) {
        Columns columns = (Columns) subject;
        DataTable table = columns.table();
        Field x = columns.chosen().get(0);
        Field y = columns.chosen().get(1);
        Caption caption = new Caption(table.provenance(), language);
        Sample across = sample(columns, 0);
        Sample up = sample(columns, 1);
        if (across.n() == 0) {
            throw Problem.of("analysis.plot-nothing", "x", x.name(), "y", y.name())
                    .thrown();
        }
        Bins xs = Bins.of(across, x.type() == FieldType.INTEGER, MOST);
        Bins ys = Bins.of(up, y.type() == FieldType.INTEGER, MOST);
        Map<Integer, Long> counts = counts(columns, xs, ys);
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Mark> marks = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        String finding = "";
        for (Map.Entry<Integer, Long> one : counts.entrySet()) {
            int column = one.getKey() % xs.count();
            int row = one.getKey() / xs.count();
            String amount = Numbers.whole(one.getValue(), language);
            String xRange = range(xs, column, caption);
            String yRange = range(ys, row, caption);
            String hover = caption.title(x) + " " + xRange + ", " + caption.lower(y) + " " + yRange + ": " + amount;
            double level = one.getValue() / (double) most;
            marks.add(new Mark.Tile(column, ys.count() - 1.0 - row, level, Look.of(0), amount, hover));
            rows.add(List.of(xs.edges().get(column), ys.edges().get(row), one.getValue()));
            if (one.getValue() == most && finding.isEmpty()) {
                finding = caption.word(
                        "analysis.plot.pairs-alt",
                        "x",
                        caption.lower(x),
                        "xRange",
                        xRange,
                        "y",
                        caption.lower(y),
                        "yRange",
                        yRange,
                        "value",
                        amount);
            }
        }
        long missing = table.rowCount() - across.n();
        if (missing > 0) {
            caption.note(
                    "analysis.plot.missing-pair",
                    "missing",
                    missing,
                    "rows",
                    table.rowCount(),
                    "x",
                    caption.lower(x),
                    "y",
                    caption.lower(y));
        }
        if (table.roles().weight().isPresent()) {
            caption.note("analysis.plot.pairs-unweighted");
        }
        List<String> upward = new ArrayList<>();
        for (int at = ys.count() - 1; at >= 0; at--) {
            upward.add(edge(ys, at, language));
        }
        List<String> rightward = new ArrayList<>();
        for (int at = 0; at < xs.count(); at++) {
            rightward.add(edge(xs, at, language));
        }
        Panel panel = new Panel(
                "",
                new Axis.Categorical(
                        caption.word("analysis.plot.class-from", "column", caption.measured(x)), rightward),
                new Axis.Categorical(caption.word("analysis.plot.class-from", "column", caption.measured(y)), upward),
                marks);
        return caption.chart(
                caption.table() + ": "
                        + caption.word("analysis.plot.and", "x", caption.lower(x), "y", caption.lower(y)),
                caption.word("analysis.plot.pairs", "size", Numbers.whole(across.n(), language)),
                finding,
                List.of(),
                List.of(panel),
                new ChartData(
                        List.of(
                                ChartData.Column.number(
                                        x.name() + "_from", panel.x().title(), decimals(xs)),
                                ChartData.Column.number(
                                        y.name() + "_from", panel.y().title(), decimals(ys)),
                                ChartData.Column.number("rows", caption.word("analysis.plot.rows"), 0)),
                        rows));
    }

    private static int decimals(Bins bins) {
        return Math.max(0, bins.width().stripTrailingZeros().scale());
    }

    /** The numbers of a column in the rows that have both. */
    private static Sample sample(Columns columns, int which) {
        TreeMap<BigDecimal, Long> rows = new TreeMap<>();
        Scatter.places(columns).forEach((place, count) -> {
            if (place.stream().allMatch(number -> Double.isFinite(number.doubleValue()))) {
                rows.merge(exact(place.get(which)), (long) count, Long::sum);
            }
        });
        return new Sample(rows, Map.of(), Map.of(), false);
    }

    /** How many rows fall in each pair of classes that has any, by the row of classes and then the column. */
    private static Map<Integer, Long> counts(Columns columns, Bins xs, Bins ys) {
        Map<Integer, Long> counts = new TreeMap<>();
        Scatter.places(columns).forEach((place, count) -> {
            if (place.stream().allMatch(number -> Double.isFinite(number.doubleValue()))) {
                int at = ys.of(exact(place.get(1))) * xs.count() + xs.of(exact(place.get(0)));
                counts.merge(at, (long) count, Long::sum);
            }
        });
        return counts;
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }

    private static String edge(Bins bins, int at, Language language) {
        return Numbers.typeset(Numbers.fixed(bins.edges().get(at), decimals(bins), language));
    }

    private static String range(Bins bins, int at, Caption caption) {
        return caption.word(
                "analysis.plot.class",
                "from",
                edge(bins, at, caption.language()),
                "to",
                edge(bins, at + 1, caption.language()));
    }
}
