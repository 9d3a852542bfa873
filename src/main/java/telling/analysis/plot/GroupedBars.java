package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.analysis.Cell;
import telling.analysis.Comparison;
import telling.analysis.Line;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;

/** A comparison as lying bars, one per wave within each category, in percent of each wave's base. */
@AutoService(ChartKind.class)
public final class GroupedBars implements ChartKind {

    private static final double GROUP = 0.8;

    @Override
    public String name() {
        return "grouped";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Comparison ? USUAL : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Comparison comparison = (Comparison) subject;
        boolean shares = Wording.hasShares(comparison);
        int waves = comparison.waves().size();
        List<Mark> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        double largest = 0;
        boolean naming = Wording.shortNames(comparison);
        boolean many = waves > House.series().size();
        for (Line line : Wording.drawn(comparison)) {
            int at = labels.size();
            labels.add(comparison.label(line));
            boolean says = many || (naming && line.cells().stream().allMatch(GroupedBars::hasBar));
            naming &= !says;
            for (int i = 0; i < waves; i++) {
                double low = at - GROUP / 2 + i * GROUP / waves;
                double high = low + GROUP / waves * 0.92;
                String wave = comparison.waves().get(i).name();
                Cell cell = line.cells().get(i);
                String words = Wording.cell(cell, language, shares);
                if (cell instanceof Cell.Counted counted) {
                    double value = shares
                            ? counted.share()
                                    .map(share -> Wording.percent(share).doubleValue())
                                    .orElse(0.0)
                            : counted.amount().doubleValue();
                    largest = Math.max(largest, value);
                    String hover = comparison.label(line) + ", " + wave + ": " + words;
                    String label = says ? wave + ": " + words : words;
                    marks.add(new Mark.Bar(0, value, low, high, look(line, i, many, waves), label, hover));
                    Optional<Mark.Rule> whisker = Whiskers.of(comparison, line, i, (low + high) / 2, shares);
                    whisker.ifPresent(marks::add);
                    largest = Math.max(largest, whisker.map(Mark.Rule::x1).orElse(0.0));
                } else {
                    marks.add(new Mark.Text(
                            0,
                            (low + high) / 2,
                            Mark.Anchor.START,
                            wave + ": " + words,
                            Look.of(i).muted()));
                }
            }
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < waves && !many; i++) {
            series.add(new Series(comparison.waves().get(i).name(), Look.of(i)));
        }
        String title = Wording.title(comparison);
        String subtitle = (shares
                        ? Texts.get(language, "analysis.plot.share-of", "base", Wording.base(comparison))
                        : Texts.get(language, "analysis.plot.count"))
                + Whiskers.words(comparison);
        Panel panel = new Panel(
                "",
                new Axis.Linear("", 0, largest == 0 ? 1 : largest, shares ? "%" : "", false, true),
                new Axis.Categorical("", labels),
                marks);
        return Chart.of(
                title,
                subtitle,
                Wording.source(comparison),
                Wording.alt(comparison, title, subtitle),
                language,
                series,
                List.of(panel),
                Wording.data(comparison));
    }

    /** The look of a bar; of more waves than there are colours the last stands out, and each is named at its bars. */
    private static Look look(Line line, int wave, boolean many, int waves) {
        Look own = OutcomeBars.look(line, many ? 0 : wave);
        return many && wave < waves - 1 ? own.muted() : own;
    }

    private static boolean hasBar(Cell cell) {
        return cell instanceof Cell.Counted counted && counted.amount().signum() > 0;
    }
}
