package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.analysis.Summarise;
import telling.analysis.Summary;
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

/** A column of numbers as one box per value of another column: quartiles, whiskers after Tukey, dots beyond. */
@AutoService(ChartKind.class)
public final class Boxes implements ChartKind {

    private static final double HALF = 0.28;
    private static final double CAP = 0.12;
    private static final double REACH = 1.5;

    @Override
    public String name() {
        return "box";
    }

    @Override
    public int fit(Object subject) {
        if (!(subject instanceof Columns columns)) {
            return UNFIT;
        }
        List<Field> chosen = columns.chosen();
        if (chosen.size() == 1) {
            return chosen.get(0).type().numeric() ? ASKED : UNFIT;
        }
        return chosen.size() == 2
                        && columns.number().isPresent()
                        && columns.words().isPresent()
                ? USUAL + 1
                : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Columns columns = (Columns) subject;
        Field column = columns.number().orElseThrow();
        Optional<Field> by = columns.words();
        DataTable table = columns.table();
        Summary summary = Summarise.of(table, column.name(), by.map(Field::name));
        Caption caption = new Caption(table.provenance(), language);
        if (summary.n() == 0) {
            throw Problem.of("analysis.no-numbers", "column", column.name(), "n", 0L)
                    .thrown();
        }
        List<Summary.Group> groups = by.isEmpty()
                ? summary.groups()
                : summary.groups().subList(0, summary.groups().size() - 1);
        int decimals = caption.decimals(summary.max() - summary.min());
        List<Mark> marks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> medians = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        Map<String, Sample> samples = Sample.by(table, column, by);
        for (Summary.Group group : groups) {
            int at = names.size();
            String name = caption.in(group.label(), group.code());
            names.add(by.isEmpty() ? "" : caption.word("analysis.plot.with-n", "name", name, "n", group.n()));
            Optional<Sample> numbers = Optional.ofNullable(samples.get(by.isEmpty() ? "" : group.code()))
                    .filter(one -> one.n() > 0);
            if (numbers.isEmpty()) {
                String none = caption.word("analysis.plot.no-numbers");
                marks.add(new Mark.Text(
                        summary.min(), at, Mark.Anchor.START, none, Look.of(0).muted()));
                medians.add("");
                continue;
            }
            Sample sample = numbers.get();
            String median = Numbers.typeset(Numbers.fixed(sample.quartile(2), decimals, language));
            medians.add(median);
            rows.add(box(sample, at, name + ": " + median, marks, by.isEmpty() ? column.name() : name, caption));
        }
        caption.missing(column, summary.total().missing(), summary.n()).note("analysis.plot.box-how");
        String of = caption.word("analysis.shown.base-size", "size", Numbers.whole(summary.n(), language));
        Axis across = new Axis.Linear(caption.measured(column), summary.min(), summary.max(), "", false, false);
        Axis down =
                new Axis.Categorical("", names, new Axis.Aside(caption.word("analysis.plot.column-median"), medians));
        String title = by.map(one ->
                        caption.word("analysis.plot.by", "column", caption.titled(column), "by", caption.lower(one)))
                .orElseGet(() -> caption.titled(column));
        String subtitle = caption.measured(column) + "; " + caption.word("analysis.plot.box", "base", of);
        return caption.chart(
                title,
                subtitle,
                finding(groups, caption, decimals),
                List.of(),
                List.of(new Panel("", across, down, marks)),
                data(by, rows, caption, decimals));
    }

    /** Draws one box and returns its figures. */
    private static List<Object> box(
            Sample sample, int at, String hover, List<Mark> marks, String name, Caption caption) {
        double q1 = sample.quartile(1);
        double q3 = sample.quartile(3);
        double median = sample.quartile(2);
        double least = q1 - REACH * (q3 - q1);
        double most = q3 + REACH * (q3 - q1);
        double low = q1;
        double high = q3;
        for (Number value : sample.rows().keySet()) {
            low = value.doubleValue() >= least ? Math.min(low, value.doubleValue()) : low;
            high = value.doubleValue() <= most ? Math.max(high, value.doubleValue()) : high;
        }
        Look look = Look.of(0);
        marks.add(new Mark.Band(q1, q3, at - HALF, at + HALF, look, "", hover));
        marks.add(new Mark.Rule(low, at, q1, at, look, "", ""));
        marks.add(new Mark.Rule(q3, at, high, at, look, "", ""));
        marks.add(new Mark.Rule(low, at - CAP, low, at + CAP, look, "", ""));
        marks.add(new Mark.Rule(high, at - CAP, high, at + CAP, look, "", ""));
        marks.add(new Mark.Rule(median, at - HALF, median, at + HALF, look, "", hover));
        for (double value : sample.beyond(least, most)) {
            marks.add(new Mark.Point(value, at, look.faint(), "", name + ": " + shown(value, caption)));
        }
        return List.of(name, sample.n(), sample.low(), q1, median, q3, sample.high());
    }

    private static String shown(double value, Caption caption) {
        BigDecimal bare = BigDecimal.valueOf(value).stripTrailingZeros();
        return Numbers.grouped(bare.scale() < 0 ? bare.setScale(0) : bare, caption.language());
    }

    private static String finding(List<Summary.Group> groups, Caption caption, int decimals) {
        Summary.Group most = groups.get(0);
        Summary.Group least = groups.get(0);
        for (Summary.Group group : groups) {
            most = median(group) > median(most) ? group : most;
            least = median(group) < median(least) ? group : least;
        }
        return caption.word(
                "analysis.plot.box-alt",
                "most",
                caption.in(most.label(), most.code()),
                "mostValue",
                Numbers.fixed(median(most), decimals, caption.language()),
                "least",
                caption.in(least.label(), least.code()),
                "leastValue",
                Numbers.fixed(median(least), decimals, caption.language()));
    }

    private static double median(Summary.Group group) {
        return group.numbers().map(Summary.Numbers::median).orElse(Double.NaN);
    }

    private static ChartData data(Optional<Field> by, List<List<Object>> rows, Caption caption, int decimals) {
        List<ChartData.Column> columns = new ArrayList<>();
        columns.add(ChartData.Column.text(
                by.map(Field::name).orElse("column"), by.map(caption::title).orElse("")));
        columns.add(ChartData.Column.number("n", caption.word("analysis.plot.n"), 0));
        for (String one : List.of("min", "q1", "median", "q3", "max")) {
            columns.add(ChartData.Column.number(one, caption.word("analysis.plot.column-" + one), decimals));
        }
        return new ChartData(columns, rows);
    }
}
