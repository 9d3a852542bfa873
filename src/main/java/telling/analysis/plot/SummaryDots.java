package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.analysis.Summary;
import telling.base.Language;
import telling.base.Numbers;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** A summary as one dot per group, its mean, on a band from the first to the third quartile. */
@AutoService(ChartKind.class)
public final class SummaryDots implements ChartKind {

    private static final double HALF = 0.22;

    @Override
    public String name() {
        return "dots";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Summary ? USUAL : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Summary summary = (Summary) subject;
        Caption caption = new Caption(summary.provenance(), language);
        List<Mark> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int decimals = caption.decimals(summary.total()
                .numbers()
                .map(numbers -> numbers.max().subtract(numbers.min()).doubleValue())
                .orElse(0.0));
        Optional<Summary.Group> least = Optional.empty();
        Optional<Summary.Group> most = Optional.empty();
        for (Summary.Group group : summary.groups()) {
            int at = labels.size();
            boolean total = group.equals(summary.total());
            Look look = total && summary.by().isPresent() ? Look.of(0).muted() : Look.of(0);
            labels.add(name(group, summary, caption));
            if (group.numbers().isEmpty()) {
                marks.add(new Mark.Text(
                        0, at, Mark.Anchor.START, caption.word("analysis.plot.no-numbers"), look.muted()));
                rows.add(List.of(name(group, caption), 0L, "", "", "", ""));
                continue;
            }
            Summary.Numbers numbers = group.numbers().get();
            String mean = Numbers.typeset(Numbers.fixed(numbers.mean(), decimals, caption.language()));
            String hover = name(group, caption) + ": " + mean;
            marks.add(new Mark.Band(numbers.q1(), numbers.q3(), at - HALF, at + HALF, look, "", ""));
            marks.add(new Mark.Point(numbers.mean(), at, look, mean, hover));
            low = Math.min(low, Math.min(numbers.q1(), numbers.mean()));
            high = Math.max(high, Math.max(numbers.q3(), numbers.mean()));
            rows.add(List.of(
                    name(group, caption), group.n(), numbers.mean(), numbers.q1(), numbers.median(), numbers.q3()));
            if (!total) {
                least = least.filter(g -> mean(g) <= numbers.mean()).or(() -> Optional.of(group));
                most = most.filter(g -> mean(g) >= numbers.mean()).or(() -> Optional.of(group));
            }
        }
        caption.missing(summary.column(), summary.total().missing(), summary.n());
        caption.notes(summary.remarks()).note("analysis.plot.quartiles");
        boolean empty = low > high;
        Panel panel = new Panel(
                "",
                new Axis.Linear(
                        caption.measured(summary.column()), empty ? 0 : low, empty ? 1 : high, "", false, false),
                new Axis.Categorical("", labels),
                marks);
        String column = caption.titled(summary.column());
        String title = summary.by()
                .map(by -> caption.word("analysis.plot.by", "column", column, "by", caption.lower(by)))
                .orElse(column);
        String base = caption.word("analysis.shown.base-size", "size", Numbers.whole(summary.n(), caption.language()));
        String key = summary.weighted() ? "analysis.plot.mean-weighted" : "analysis.plot.mean";
        String finding = least.isEmpty() || most.isEmpty() || least.equals(most)
                ? ""
                : caption.word(
                        "analysis.plot.alt-range",
                        "most",
                        name(most.get(), caption),
                        "mostValue",
                        Numbers.fixed(mean(most.get()), decimals, caption.language()),
                        "least",
                        name(least.get(), caption),
                        "leastValue",
                        Numbers.fixed(mean(least.get()), decimals, caption.language()));
        return caption.chart(
                title,
                caption.word(key, "base", base),
                finding,
                List.of(),
                List.of(panel),
                data(summary, caption, rows, decimals));
    }

    private static ChartData data(Summary summary, Caption caption, List<List<Object>> rows, int decimals) {
        List<ChartData.Column> columns = new ArrayList<>();
        columns.add(ChartData.Column.text(
                summary.by().map(by -> by.name()).orElse("group"),
                summary.by().map(caption::title).orElse("")));
        columns.add(ChartData.Column.number("n", caption.word("analysis.plot.n"), 0));
        for (String column : List.of("mean", "q1", "median", "q3")) {
            columns.add(ChartData.Column.number(column, caption.word("analysis.plot.column-" + column), decimals));
        }
        return new ChartData(columns, rows);
    }

    private static double mean(Summary.Group group) {
        return group.numbers().orElseThrow().mean();
    }

    private static String name(Summary.Group group, Caption caption) {
        return caption.in(group.label(), group.code());
    }

    private static String name(Summary.Group group, Summary summary, Caption caption) {
        return summary.by().isEmpty()
                ? ""
                : caption.word("analysis.plot.with-n", "name", name(group, caption), "n", group.n());
    }
}
