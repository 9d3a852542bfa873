package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.analysis.Comparison;
import telling.analysis.Line;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Panel;

/** Two waves as two dots per category, in percent of each wave's base, with the change in percentage points. */
@AutoService(ChartKind.class)
public final class Dumbbell implements ChartKind {

    @Override
    public String name() {
        return "dumbbell";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Comparison comparison
                        && comparison.waves().size() == 2
                        && Wording.hasShares(comparison)
                ? ASKED
                : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Comparison comparison = (Comparison) subject;
        List<Line> lines = Wording.drawn(comparison);
        WaveDots dots = WaveDots.of(comparison, lines, true, true);
        Axis rows = new Axis.Categorical(
                "",
                lines.stream().map(comparison::label).toList(),
                new Axis.Aside(
                        Texts.get(language, "analysis.plot.change-column"),
                        lines.stream()
                                .map(line -> Wording.points(comparison, line))
                                .toList()));
        Axis.Linear percent = new Axis.Linear("", 0, dots.largest(), "%", false, false);
        String title = Wording.title(comparison);
        String subtitle = Texts.get(language, "analysis.plot.share-and-change", "base", Wording.base(comparison))
                + Whiskers.inBrackets(comparison);
        return Chart.of(
                title,
                subtitle,
                Wording.source(comparison),
                Wording.alt(comparison, title, subtitle),
                language,
                dots.series(),
                List.of(new Panel("", percent, rows, dots.marks())),
                Wording.data(comparison));
    }
}
