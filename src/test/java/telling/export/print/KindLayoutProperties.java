package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.Comparison;
import telling.analysis.Distribution;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.chart.Chart;
import telling.chart.Preset;
import telling.data.DataTable;

/** Every kind of chart of generated counts keeps its labels apart and on the page, on every preset. */
class KindLayoutProperties {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofEveryKindOfComparison_keepsLabelsApart(
            @ForAll @IntRange(min = 1, max = 40) int categories,
            @ForAll @IntRange(min = 2, max = 5) int waves,
            @ForAll long seed) {
        Random random = new Random(seed);
        DataTable table = table(random, categories, waves);
        Object[] years = years(waves);
        Comparison comparison = Tabulate.comparison(table, years);
        Comparison shown = random.nextInt(3) == 0 ? comparison.interval() : comparison;
        everyKind(Plots.of(shown), random);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofEveryKindOfDistribution_keepsLabelsApart(
            @ForAll @IntRange(min = 1, max = 40) int categories, @ForAll long seed) {
        Random random = new Random(seed);
        Distribution one = Tabulate.distribution(table(random, categories, 2), 2005);
        everyKind(Plots.of(random.nextInt(3) == 0 ? one.interval() : one), random);
    }

    private static void everyKind(Chart chart, Random random) {
        List<String> kinds = chart.recast().kinds();
        assertThat(kinds).contains("stacked");
        for (String kind : kinds) {
            Preset preset = Preset.values()[random.nextInt(Preset.values().length)];
            LayoutProperties.laidOut(
                    chart.as(kind).labels(random.nextBoolean() ? "nl" : "en").preset(preset.tag()));
        }
    }

    private static Object[] years(int waves) {
        Object[] years = new Object[waves];
        for (int i = 0; i < waves; i++) {
            years[i] = 2005 + i * i * 3;
        }
        return years;
    }

    /** Counts with zeros, very large ones, and categories that a wave lacks. */
    private static DataTable table(Random random, int categories, int waves) {
        IntColumn year = IntColumn.create("year");
        StringColumn answer = StringColumn.create("answer");
        LongColumn n = LongColumn.create("n");
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < categories) {
            names.add(LayoutProperties.words(random, 80));
        }
        int kind = random.nextInt(3);
        List<String> listed = new ArrayList<>(names);
        for (Object wave : years(waves)) {
            for (int i = 0; i < listed.size(); i++) {
                if (i == 0 || random.nextInt(8) != 0) {
                    year.append((int) wave);
                    answer.append(listed.get(i));
                    long most = kind == 0 ? 100 : kind == 1 ? 1_000_000_000L : 5;
                    n.append(i == 0 ? most : Math.floorMod(random.nextLong(), most));
                }
            }
        }
        return telling.api.Telling.roles(
                Table.create("generated", year, answer, n), "wave=year", "category=answer", "count=n");
    }
}
