package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.MultiResponse;
import telling.analysis.TabulationText;
import telling.analysis.Tallied;
import telling.base.Language;
import telling.base.Numbers;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** The most common values, or the answers of a multi-response set, as lying bars with count and share at their ends. */
@AutoService(ChartKind.class)
public final class TalliedBars implements ChartKind {

    private static final double HALF = 0.36;

    @Override
    public String name() {
        return "bars";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Tallied ? USUAL : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Tallied tallied = (Tallied) subject;
        Caption caption = new Caption(tallied.provenance(), language).notes(tallied.remarks());
        List<Mark> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        double largest = 0;
        String most = "";
        for (Line line : tallied.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                continue;
            }
            int at = labels.size();
            String name = caption.in(line.label(), line.code());
            Cell cell = line.cells().get(0);
            String words = caption.both(cell);
            labels.add(name);
            if (cell instanceof Cell.Counted counted) {
                double value = counted.amount().doubleValue();
                if (value > largest && line.kind() == Line.Kind.CATEGORY) {
                    most = caption.word("analysis.plot.most", "name", name, "value", words);
                }
                largest = Math.max(largest, value);
                marks.add(new Mark.Bar(0, value, at - HALF, at + HALF, look(line), words, name + ": " + words));
                rows.add(List.of(
                        name,
                        counted.amount(),
                        counted.share().<Object>map(Wording::percent).orElse(""),
                        counted.rows()));
            } else {
                marks.add(new Mark.Text(
                        0, at, Mark.Anchor.START, words, Look.of(0).muted()));
                rows.add(List.of(name, "", "", ""));
            }
        }
        ChartData data = new ChartData(
                List.of(
                        ChartData.Column.text(tallied.name(), caption.in(tallied.title(), tallied.name())),
                        ChartData.Column.number("count", counts(tallied, caption), tallied.weighted() ? 1 : 0),
                        ChartData.Column.number("share_percent", caption.word("analysis.plot.share"), 1),
                        ChartData.Column.number("rows", caption.word("analysis.plot.rows"), 0)),
                rows);
        Axis lengths = new Axis.Linear("", 0, largest == 0 ? 1 : largest, "", false, true);
        Panel panel = new Panel("", lengths, new Axis.Categorical("", labels), marks);
        String column = caption.in(tallied.title(), tallied.name());
        String title = caption.table().equals(column) ? column : caption.table() + ": " + caption.lower(column);
        return caption.chart(title, subtitle(tallied, caption), most, List.of(), List.of(panel), data);
    }

    private static String counts(Tallied tallied, Caption caption) {
        return caption.word(tallied.weighted() ? "analysis.plot.count-weighted" : "analysis.plot.count");
    }

    private static String subtitle(Tallied tallied, Caption caption) {
        String of = caption.word(
                tallied instanceof MultiResponse ? "analysis.plot.of-respondents" : "analysis.plot.of-all-with-value");
        String size = tallied.weighted()
                ? caption.word(
                        "analysis.shown.base-weighted",
                        "rows",
                        Numbers.whole(tallied.base().rows(), caption.language()),
                        "size",
                        TabulationText.amount(tallied.base().amount(), caption.language()))
                : caption.word(
                        "analysis.shown.base-size",
                        "size",
                        TabulationText.amount(tallied.base().amount(), caption.language()));
        return caption.word(
                "analysis.plot.counts-and-share", "counts", counts(tallied, caption), "base", of + ", " + size);
    }

    /** What is left over stands back, what is missing even more. */
    private static Look look(Line line) {
        return switch (line.kind()) {
            case CATEGORY, TOTAL -> Look.of(0);
            case REMAINDER -> Look.of(0).muted();
            case OUTSIDE -> Look.of(0).muted().hatched();
        };
    }
}
