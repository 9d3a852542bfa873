package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.Field;
import telling.data.Missing;

/** Two columns of numbers as dots that let each other show through; rows without one of them are told. */
@AutoService(ChartKind.class)
public final class Scatter implements ChartKind {

    private static final int FEW = 30;

    /** More dots than this are a stain. */
    static final int MOST = 5_000;

    @Override
    public String name() {
        return "scatter";
    }

    @Override
    public int fit(Object subject) {
        if (!(subject instanceof Columns columns) || !pair(columns)) {
            return UNFIT;
        }
        return columns.table().rowCount() > MOST || rises(columns) ? ASKED : USUAL + 1;
    }

    /** Whether two columns of numbers were chosen. */
    static boolean pair(Columns columns) {
        return columns.chosen().size() == 2
                && columns.chosen().stream().allMatch(field -> field.type().numeric() && !columns.words(field));
    }

    /** Whether the first column is a series: every row has it, and each more than the one before. */
    private static boolean rises(Columns columns) {
        double before = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < columns.table().rowCount(); row++) {
            Object value = columns.table().value(row, columns.chosen().get(0).name());
            if (!(value instanceof Number number) || number.doubleValue() <= before) {
                return false;
            }
            before = number.doubleValue();
        }
        return true;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Columns columns = (Columns) subject;
        Field x = columns.chosen().get(0);
        Field y = columns.chosen().get(1);
        Caption caption = new Caption(columns.table().provenance(), language);
        Map<List<Number>, Integer> places = places(columns);
        int n = places.values().stream().mapToInt(Integer::intValue).sum();
        if (places.isEmpty()) {
            throw Problem.of("analysis.plot-nothing", "x", x.name(), "y", y.name())
                    .thrown();
        }
        if (places.size() > MOST) {
            throw Problem.of("analysis.plot-too-many", "most", MOST, "column", x.name())
                    .thrown();
        }
        Look look = places.size() > FEW ? Look.of(0).faint() : Look.of(0);
        List<Mark> marks = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        double[] ends = {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        places.forEach((place, count) -> {
            double across = place.get(0).doubleValue();
            double up = place.get(1).doubleValue();
            String hover = words(place.get(0), language) + ", " + words(place.get(1), language)
                    + (count > 1 ? " (" + Numbers.whole(count, language) + ")" : "");
            for (int i = 0; i < count; i++) {
                marks.add(new Mark.Point(across, up, look, "", i == 0 ? hover : ""));
            }
            rows.add(List.of(place.get(0), place.get(1), count));
            ends[0] = Math.min(ends[0], across);
            ends[1] = Math.max(ends[1], across);
            ends[2] = Math.min(ends[2], up);
            ends[3] = Math.max(ends[3], up);
        });
        int left = columns.table().rowCount() - n;
        if (left > 0) {
            caption.note(
                    "analysis.plot.missing-pair",
                    "missing",
                    left,
                    "rows",
                    columns.table().rowCount(),
                    "x",
                    caption.lower(x),
                    "y",
                    caption.lower(y));
        }
        if (columns.table().roles().weight().isPresent()) {
            caption.note("analysis.plot.dots-unweighted");
        }
        Axis across = new Axis.Linear(caption.measured(x), ends[0], ends[1], "", false, false);
        Axis up = new Axis.Linear(caption.measured(y), ends[2], ends[3], "", false, false);
        String title = caption.table() + ": "
                + caption.word("analysis.plot.and", "x", caption.lower(x), "y", caption.lower(y));
        String subtitle = caption.word("analysis.plot.dot-per-row", "size", Numbers.whole(n, language));
        String finding = caption.word(
                "analysis.plot.scatter-alt",
                "x",
                caption.title(x),
                "xLow",
                words(ends[0], language),
                "xHigh",
                words(ends[1], language),
                "y",
                caption.lower(y),
                "yLow",
                words(ends[2], language),
                "yHigh",
                words(ends[3], language));
        ChartData data = new ChartData(
                List.of(
                        ChartData.Column.number(x.name(), caption.title(x), decimals(places, 0)),
                        ChartData.Column.number(y.name(), caption.title(y), decimals(places, 1)),
                        ChartData.Column.number("rows", caption.word("analysis.plot.rows"), 0)),
                rows);
        return caption.chart(title, subtitle, finding, List.of(), List.of(new Panel("", across, up, marks)), data);
    }

    /** How many rows have each pair of numbers. */
    static Map<List<Number>, Integer> places(Columns columns) {
        Map<List<Number>, Integer> places = new LinkedHashMap<>();
        for (int row = 0; row < columns.table().rowCount(); row++) {
            Object x = columns.table().value(row, columns.chosen().get(0).name());
            Object y = columns.table().value(row, columns.chosen().get(1).name());
            if (!(x instanceof Missing) && !(y instanceof Missing)) {
                places.merge(List.of((Number) x, (Number) y), 1, Integer::sum);
            }
        }
        return places;
    }

    private static String words(Number number, Language language) {
        BigDecimal bare = new BigDecimal(number.toString()).stripTrailingZeros();
        return Numbers.typeset(Numbers.grouped(bare.scale() < 0 ? bare.setScale(0) : bare, language));
    }

    private static int decimals(Map<List<Number>, Integer> places, int at) {
        int most = 0;
        for (List<Number> place : places.keySet()) {
            most = Math.max(
                    most,
                    new BigDecimal(place.get(at).toString())
                            .stripTrailingZeros()
                            .scale());
        }
        return Math.min(4, most);
    }
}
