package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import telling.base.Language;
import telling.base.ProblemException;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Preset;
import telling.chart.Series;

/** Whatever a chart holds: no label collides with another or with a mark, and nothing leaves the page. */
class LayoutProperties {

    /** Less than what an eye can see on paper. */
    private static final double HAIR_PT = 0.05;

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofLyingMarks_keepsLabelsApart(@ForAll("lying") Chart chart) {
        laidOut(chart);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofLinesAndPoints_keepsLabelsApart(@ForAll("plane") Chart chart) {
        laidOut(chart);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofLyingMarks_showsEveryLabel(@ForAll("lying") Chart chart) {
        Chart onPage = chart.preset("page");
        List<String> shown = Composer.of(onPage).words().stream()
                .filter(word -> word.role() == Drawn.Role.LABEL)
                .map(Drawn.Words::text)
                .toList();
        String all = bare(String.join("", shown));
        for (Mark mark : chart.panels().get(0).marks()) {
            if (mark instanceof Mark.Bar bar) {
                assertThat(all).contains(bare(bar.label()));
            }
        }
    }

    /** The letters of a text, without what may stand or go at the end of a line. */
    static String bare(String text) {
        return text.replace(" ", "").replace("-", "");
    }

    static void laidOut(Chart chart) {
        Layout layout;
        try {
            layout = Composer.of(chart);
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isEqualTo("export.too-high");
            assertThat(chart.preset().grows()).isFalse();
            assertThat(Composer.of(chart.preset("page")).words()).isNotEmpty();
            return;
        }
        Box page = new Box(0, 0, layout.widthPt(), layout.heightPt());
        List<Drawn.Words> words = layout.words();
        for (int i = 0; i < words.size(); i++) {
            Drawn.Words word = words.get(i);
            assertThat(word.sizePt()).isGreaterThanOrEqualTo(8);
            assertThat(page.holds(word.box())).as("on the page: %s", word).isTrue();
            for (Drawn.Words other : words.subList(i + 1, words.size())) {
                assertThat(word.box().grown(-HAIR_PT).meets(other.box().grown(-HAIR_PT)))
                        .as("%s and %s", word, other)
                        .isFalse();
            }
            for (Drawn thing : layout.things()) {
                if (thing.role() == Drawn.Role.MARK && word.role() != Drawn.Role.INSIDE) {
                    assertThat(Touching.touches(thing, word.box().grown(-HAIR_PT)))
                            .as("%s on %s", word, thing)
                            .isFalse();
                }
            }
        }
        for (Drawn thing : layout.things()) {
            assertThat(page.holds(Bounds.of(thing)))
                    .as("on the page: %s", thing)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Chart> lying() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Preset.values()),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.longs(),
                        Arbitraries.of(true, false))
                .as(LayoutProperties::lying);
    }

    private static Chart lying(int categories, int waves, Preset preset, int kind, long seed, boolean hidden) {
        java.util.Random random = new java.util.Random(seed);
        List<String> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        double low = 0;
        double high = 0;
        for (int i = 0; i < categories; i++) {
            names.add(words(random, 80));
            for (int wave = 0; wave < waves; wave++) {
                double from = i - 0.4 + wave * 0.8 / waves;
                double to = from + 0.8 / waves * 0.92;
                double value = value(random, kind);
                low = Math.min(low, value);
                high = Math.max(high, value);
                if (random.nextInt(6) == 0) {
                    marks.add(new Mark.Text(0, (from + to) / 2, Mark.Anchor.START, words(random, 80), Look.of(wave)));
                    continue;
                }
                Look look = random.nextInt(4) == 0 ? Look.of(wave).hatched() : Look.of(wave);
                String label = random.nextInt(8) == 0 ? words(random, 40) : value + " (12%)";
                marks.add(new Mark.Bar(Math.min(0, value), Math.max(0, value), from, to, look, label, ""));
                if (random.nextInt(3) == 0) {
                    double middle = (from + to) / 2;
                    marks.add(new Mark.Rule(value * 0.8, middle, value * 1.3, middle, look.muted(), "", ""));
                }
            }
        }
        List<Series> series = new ArrayList<>();
        for (int wave = 0; wave < waves; wave++) {
            series.add(new Series(words(random, 30), Look.of(wave)));
        }
        Axis across = new Axis.Linear("", low, high, "%", false, hidden);
        Panel panel = new Panel(words(random, 30), across, new Axis.Categorical("", names), marks);
        return chart(panel, series, random).preset(preset.tag());
    }

    private static double value(java.util.Random random, int kind) {
        return switch (kind) {
            case 0 -> random.nextInt(100);
            case 1 -> random.nextInt(200) - 100;
            default -> random.nextInt(3) == 0 ? 0 : Math.rint((random.nextDouble() * 2 - 1) * 1e9);
        };
    }

    @Provide
    Arbitrary<Chart> plane() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Preset.values()),
                        Arbitraries.longs())
                .as(LayoutProperties::plane);
    }

    private static Chart plane(int lines, int waves, Preset preset, long seed) {
        java.util.Random random = new java.util.Random(seed);
        List<Mark> marks = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        double most = random.nextBoolean() ? 100 : 1e9;
        for (int line = 0; line < lines; line++) {
            List<Double> xs = new ArrayList<>();
            List<Double> ys = new ArrayList<>();
            for (int wave = 0; wave < waves; wave++) {
                xs.add(2000.0 + wave * 2 + random.nextInt(2));
                ys.add(Math.rint(random.nextDouble() * most));
                marks.add(new Mark.Point(xs.get(wave), ys.get(wave), Look.of(line), ys.get(wave) + "%", ""));
            }
            String name = words(random, 60);
            marks.add(new Mark.Line(xs, ys, Look.of(line), name, ""));
            series.add(new Series(name, Look.of(line)));
        }
        Axis across = new Axis.Linear(words(random, 20), 2000, 2030, "", true, false);
        Panel panel = new Panel("", across, new Axis.Linear(words(random, 40), 0, most, "%", false, false), marks);
        return chart(panel, series, random).preset(preset.tag());
    }

    private static Chart chart(Panel panel, List<Series> series, java.util.Random random) {
        return Chart.of(
                words(random, 120),
                words(random, 120),
                words(random, 160),
                "",
                Language.EN,
                series,
                List.of(panel),
                ChartData.EMPTY);
    }

    /** Words of up to so many letters, some of them very long. */
    static String words(java.util.Random random, int most) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(most);
        while (text.length() < length) {
            boolean blank = random.nextInt(random.nextBoolean() ? 6 : 60) == 0 && !text.isEmpty();
            text.append(blank ? ' ' : "aegilmwyÀg%Q1漢".charAt(random.nextInt(14)));
        }
        return text.toString().strip();
    }
}
