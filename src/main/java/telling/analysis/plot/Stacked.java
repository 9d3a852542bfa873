package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.analysis.Line;
import telling.analysis.Tabulation;
import telling.analysis.TabulationText;
import telling.analysis.Wave;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;

/** The parts of each wave's base as one bar of 100%, with the size of the base at its end. */
@AutoService(ChartKind.class)
public final class Stacked implements ChartKind {

    private static final double HALF = 0.36;

    @Override
    public String name() {
        return "stacked";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Tabulation tabulation && Wording.hasShares(tabulation) ? ASKED : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        return of((Tabulation) subject);
    }

    static Chart of(Tabulation tabulation) {
        Language language = tabulation.language();
        List<Line> lines = Wording.drawn(tabulation);
        Parts parts = new Parts(tabulation, lines, Looks.of(tabulation));
        List<Mark> marks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        double longest = 100;
        for (int i = 0; i < tabulation.waves().size(); i++) {
            Wave wave = tabulation.waves().get(i);
            names.add(wave.name());
            sizes.add(TabulationText.size(tabulation, wave));
            double from = 0;
            for (List<Line> part : parts.all()) {
                BigFraction share = parts.share(part, i);
                if (share.signum() > 0) {
                    double end = from + share.multiply(100).doubleValue();
                    String words = TabulationText.percent(share, language);
                    marks.add(
                            new Mark.Bar(from, end, i - HALF, i + HALF, parts.look(part), words, parts.hover(part, i)));
                    from = end;
                }
            }
            longest = from > 100.05 ? Math.max(longest, from) : longest;
        }
        Axis rows = new Axis.Categorical("", names, new Axis.Aside(Texts.get(language, "analysis.plot.n"), sizes));
        String title = Wording.title(tabulation);
        String subtitle = Texts.get(language, "analysis.plot.all-of", "base", Wording.whole(tabulation));
        return Chart.of(
                title,
                subtitle,
                (Wording.notDrawn(tabulation, lines) + Wording.source(tabulation)).strip(),
                Wording.alt(tabulation, title, subtitle),
                language,
                series(parts),
                List.of(new Panel("", new Axis.Linear("", 0, longest, "%", false, false), rows, marks)),
                Wording.data(tabulation));
    }

    /** One name per look: categories beyond the colours share theirs. */
    private static List<Series> series(Parts parts) {
        Map<Look, List<String>> names = new LinkedHashMap<>();
        for (List<Line> part : parts.all()) {
            if (part.stream().anyMatch(Parts::anywhere)) {
                names.computeIfAbsent(parts.look(part), look -> new ArrayList<>())
                        .add(parts.name(part));
            }
        }
        List<Series> series = new ArrayList<>();
        names.forEach((look, named) -> series.add(new Series(String.join(", ", named), look)));
        return series;
    }
}
