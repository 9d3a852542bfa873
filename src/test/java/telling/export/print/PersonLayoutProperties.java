package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.plot.Plots;
import telling.chart.Chart;
import telling.chart.Mark;
import telling.chart.Preset;

/** Charts that {@code plot} makes of generated tables: nothing collides or leaves the page, whatever they hold. */
class PersonLayoutProperties {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofEvents_keepsWordsApart_andShowsAll(@ForAll("events") Chart chart) {
        LayoutProperties.laidOut(chart);
        StringBuilder all = new StringBuilder();
        Composer.of(chart.preset("page")).words().stream()
                .filter(word -> word.role() == Drawn.Role.LABEL)
                .forEach(word -> all.append(word.text()));
        String shown = LayoutProperties.bare(all.toString());
        for (Mark mark : chart.panels().get(0).marks()) {
            String label = mark instanceof Mark.Point point ? point.label() : ((Mark.Rule) mark).label();
            assertThat(shown).contains(LayoutProperties.bare(label));
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofNumbers_keepsWordsApart(@ForAll("numbers") Chart chart) {
        LayoutProperties.laidOut(chart);
    }

    @Provide
    Arbitrary<Chart> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40), Arbitraries.of(Preset.values()), Arbitraries.longs())
                .as((count, preset, seed) -> {
                    java.util.Random random = new java.util.Random(seed);
                    DateColumn dates = DateColumn.create("date");
                    StringColumn words = StringColumn.create("what");
                    for (int i = 0; i < count; i++) {
                        int day = random.nextInt(random.nextBoolean() ? 20_000 : 5);
                        dates.append(java.time.LocalDate.ofEpochDay(day));
                        words.append(i + " " + LayoutProperties.words(random, 80));
                    }
                    Table table = Table.create(LayoutProperties.words(random, 60), dates, words);
                    return Plots.of(table).preset(preset.tag());
                });
    }

    @Provide
    Arbitrary<Chart> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("histogram", "box", "scatter", "dots", "heat"),
                        Arbitraries.of(Preset.values()),
                        Arbitraries.longs())
                .as((groups, kind, preset, seed) -> {
                    java.util.Random random = new java.util.Random(seed);
                    double[] sizes = {1, 1e-4, 1e9};
                    double size = sizes[random.nextInt(sizes.length)];
                    DoubleColumn x = DoubleColumn.create("x");
                    DoubleColumn y = DoubleColumn.create(LayoutProperties.words(random, 60));
                    StringColumn group = StringColumn.create("group");
                    for (int i = 0; i < groups * 7 + 2; i++) {
                        x.append((random.nextGaussian() - 0.3) * size);
                        y.append(random.nextInt(100));
                        group.append(i % groups + LayoutProperties.words(new java.util.Random(i % groups), 70));
                    }
                    x.appendMissing();
                    y.append(1);
                    group.append("a");
                    Table table = Table.create(LayoutProperties.words(random, 60), x, y, group);
                    Chart chart = switch (kind) {
                        case "histogram" -> Plots.of(table, "x");
                        case "heat" -> Plots.of(table, "x", y.name()).as(kind);
                        case "scatter" -> Plots.of(table, "x", y.name());
                        default -> Plots.of(table, "x", "group").as(kind);
                    };
                    return chart.preset(preset.tag());
                });
    }
}
