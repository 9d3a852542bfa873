package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Comparison;
import telling.analysis.Line;
import telling.analysis.TabulationText;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** One small panel per category, a bar per wave in each, all on one scale. */
@AutoService(ChartKind.class)
public final class Multiples implements ChartKind {

    private static final double HALF = 0.38;
    private static final int ABREAST = 3;

    @Override
    public String name() {
        return "multiples";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Comparison ? ASKED : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Comparison comparison = (Comparison) subject;
        boolean shares = Wording.hasShares(comparison);
        List<Line> lines = Wording.drawn(comparison);
        double largest = 0;
        for (Line line : lines) {
            for (Cell cell : line.cells()) {
                largest = Math.max(largest, value(cell, shares));
            }
        }
        Axis length = new Axis.Linear("", 0, largest == 0 ? 1 : largest, shares ? "%" : "", false, true);
        List<String> waves =
                comparison.waves().stream().map(wave -> wave.name()).toList();
        List<Panel> panels = new ArrayList<>();
        for (Line line : lines) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < waves.size(); i++) {
                Cell cell = line.cells().get(i);
                if (cell instanceof Cell.Counted counted) {
                    String words = shares
                            ? Wording.percent(counted, language)
                            : TabulationText.amount(counted.amount(), language);
                    String hover =
                            comparison.label(line) + ", " + waves.get(i) + ": " + Wording.cell(cell, language, shares);
                    Look last = OutcomeBars.look(line, 0);
                    Look look = i == waves.size() - 1 ? last : last.muted();
                    marks.add(new Mark.Bar(0, value(cell, shares), i - HALF, i + HALF, look, words, hover));
                } else {
                    marks.add(new Mark.Text(
                            0,
                            i,
                            Mark.Anchor.START,
                            Wording.cell(cell, language, shares),
                            Look.of(i).muted()));
                }
            }
            panels.add(new Panel(comparison.label(line), length, new Axis.Categorical("", waves), marks));
        }
        String title = Wording.title(comparison);
        String subtitle = shares
                ? Texts.get(language, "analysis.plot.share-only", "base", Wording.base(comparison))
                : Texts.get(language, "analysis.plot.count");
        return Chart.of(
                        title,
                        subtitle,
                        Wording.source(comparison),
                        Wording.alt(comparison, title, subtitle),
                        language,
                        List.of(),
                        panels,
                        Wording.data(comparison))
                .abreast(ABREAST);
    }

    private static double value(Cell cell, boolean shares) {
        if (!(cell instanceof Cell.Counted counted)) {
            return 0;
        }
        return shares
                ? counted.share()
                        .map(share -> Wording.percent(share).doubleValue())
                        .orElse(0.0)
                : counted.amount().doubleValue();
    }
}
