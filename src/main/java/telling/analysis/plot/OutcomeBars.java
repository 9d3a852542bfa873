package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.analysis.Cell;
import telling.analysis.Distribution;
import telling.analysis.Line;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;

/** A distribution as lying bars: the count is the length, count and share stand at the end. */
@AutoService(ChartKind.class)
public final class OutcomeBars implements ChartKind {

    private static final double HALF = 0.36;

    @Override
    public String name() {
        return "bars";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Distribution ? USUAL : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Distribution distribution = (Distribution) subject;
        String title = Wording.title(distribution);
        String subtitle = Wording.hasShares(distribution)
                ? Texts.get(language, "analysis.plot.count-and-share", "base", Wording.base(distribution))
                : Texts.get(language, "analysis.plot.count");
        return of(distribution, Wording.drawn(distribution), title, subtitle + Whiskers.words(distribution));
    }

    /** The bars of these lines. */
    static Chart of(Distribution distribution, List<Line> lines, String title, String subtitle) {
        Language language = distribution.language();
        List<Mark> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        double largest = 0;
        for (Line line : lines) {
            int at = labels.size();
            String name = distribution.label(line);
            labels.add(name);
            Cell cell = line.cells().get(0);
            String words = Wording.cell(cell, language, false);
            if (cell instanceof Cell.Counted counted) {
                double count = counted.amount().doubleValue();
                largest = Math.max(largest, count);
                marks.add(new Mark.Bar(0, count, at - HALF, at + HALF, look(line, 0), words, name + ": " + words));
                Optional<Mark.Rule> whisker = Whiskers.of(distribution, line, 0, at, false);
                whisker.ifPresent(marks::add);
                largest = Math.max(largest, whisker.map(Mark.Rule::x1).orElse(0.0));
            } else {
                marks.add(new Mark.Text(
                        0, at, Mark.Anchor.START, words, Look.of(0).muted()));
            }
        }
        Panel panel = new Panel(
                "",
                new Axis.Linear("", 0, largest == 0 ? 1 : largest, "", false, true),
                new Axis.Categorical("", labels),
                marks);
        return Chart.of(
                title,
                subtitle,
                Wording.source(distribution),
                Wording.alt(distribution, title, subtitle),
                language,
                List.of(new Series(distribution.wave().name(), Look.of(0))),
                List.of(panel),
                Wording.data(distribution));
    }

    /** The look of a line: derived ones stand back. */
    static Look look(Line line, int series) {
        return switch (line.kind()) {
            case CATEGORY, TOTAL -> Look.of(series);
            case REMAINDER -> Look.of(series).hatched();
            case OUTSIDE -> Look.of(series).muted().open();
        };
    }
}
