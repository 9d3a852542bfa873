package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.analysis.Cell;
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
    private static final int MOST_NAMED = 3;

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
        Looks looks = Looks.of(tabulation);
        List<Mark> marks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        double longest = 100;
        for (int i = 0; i < tabulation.waves().size(); i++) {
            Wave wave = tabulation.waves().get(i);
            names.add(wave.name());
            sizes.add(wave.base().map(n -> TabulationText.amount(n, language)).orElse(""));
            double from = 0;
            for (Line line : lines) {
                if (line.cells().get(i) instanceof Cell.Counted counted
                        && counted.share().isPresent()
                        && counted.amount().signum() > 0) {
                    double part = Wording.percent(counted.share().get()).doubleValue();
                    String words = Wording.percent(counted, language);
                    String hover =
                            tabulation.label(line) + ", " + wave.name() + ": " + Wording.cell(counted, language, true);
                    marks.add(new Mark.Bar(from, from + part, i - HALF, i + HALF, looks.of(line), words, hover));
                    from += part;
                }
            }
            longest = from > 100.05 ? Math.max(longest, from) : longest;
        }
        Axis rows = new Axis.Categorical("", names, new Axis.Aside(Texts.get(language, "analysis.plot.n"), sizes));
        String title = Wording.title(tabulation);
        String subtitle = Texts.get(
                language, "analysis.plot.all-of", "base", tabulation.baseTitle().in(language, tabulation.baseName()));
        return Chart.of(
                title,
                subtitle,
                (Wording.notDrawn(tabulation, lines) + Wording.source(tabulation)).strip(),
                Wording.alt(tabulation, title, subtitle),
                language,
                series(tabulation, lines, looks),
                List.of(new Panel("", new Axis.Linear("", 0, longest, "%", false, false), rows, marks)),
                Wording.data(tabulation));
    }

    /** One name per look: categories beyond the colours share theirs, and one name where they are many. */
    static List<Series> series(Tabulation tabulation, List<Line> lines, Looks looks) {
        Map<Look, List<String>> names = new LinkedHashMap<>();
        for (Line line : lines) {
            boolean counted = line.cells().stream()
                    .anyMatch(
                            cell -> cell instanceof Cell.Counted c && c.amount().signum() > 0);
            if (counted) {
                names.computeIfAbsent(looks.of(line), look -> new ArrayList<>()).add(tabulation.label(line));
            }
        }
        List<Series> series = new ArrayList<>();
        List<Series> others = new ArrayList<>();
        names.forEach((look, named) -> {
            if (named.size() > MOST_NAMED) {
                others.add(new Series(
                        Texts.get(tabulation.language(), "analysis.plot.others", "count", named.size()), look));
            } else {
                series.add(new Series(String.join(", ", named), look));
            }
        });
        series.addAll(others);
        return series;
    }
}
