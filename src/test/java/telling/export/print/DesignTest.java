package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.Comparison;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.api.Telling;
import telling.chart.Chart;
import telling.chart.Look;
import telling.data.Preloaded;

/** What a designer would otherwise have to mend, of charts on the inventory. */
class DesignTest {

    private static Comparison waves() {
        return Tabulate.comparison(Preloaded.outcomes(), 2005, 2013).labels("nl");
    }

    private static List<Drawn.Words> words(Chart chart, String preset) {
        return Composer.of(chart.preset(preset)).things().stream()
                .filter(Drawn.Words.class::isInstance)
                .map(Drawn.Words.class::cast)
                .toList();
    }

    private static double baseline(List<Drawn.Words> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    @ParameterizedTest
    @ValueSource(strings = {"column", "page", "slide"})
    void intervals_beyondTheMarks_areNotBrokenWithinANumber(String preset) {
        Chart bases = Plots.of(waves().interval()).as("bases");
        assertThat(words(bases, preset))
                .extracting(word -> word.text().replace('\u00a0', ' '))
                .contains("(−22,9 tot −8,2)", "(+6,2 tot +11,8)");
    }

    @Test
    void titlesOfPanelsAbreast_endOnTheSameLine() {
        List<Drawn.Words> words = words(Plots.of(waves()).as("multiples"), "page");
        assertThat(baseline(words, "terugkeer")).isEqualTo(baseline(words, "medische redenen"));
    }

    @Test
    void subtitle_keepsAWaveWithItsSize() {
        assertThat(words(Plots.of(waves()), "column"))
                .extracting(Drawn.Words::text)
                .noneMatch(line -> line.endsWith("2005:") || line.endsWith("2013:"));
    }

    @Test
    void columnsOfAHeatMap_standBesideEachOtherOnAColumn() {
        Chart heat = Plots.of(Telling.crosstab(Preloaded.persons(), "status", "outcome")
                        .rowShares())
                .labels("nl");
        assertThat(words(heat, "column")).extracting(Drawn.Words::text).containsOnlyOnce("werkt (n = 293)");
    }

    @Test
    void timeLine_onASlide_isSetInTenPoints() {
        Chart events = Plots.of(Preloaded.events()).labels("nl");
        assertThat(words(events, "slide"))
                .filteredOn(word -> word.role() == Drawn.Role.LABEL)
                .allMatch(word -> word.sizePt() >= 10);
    }

    @Test
    void lines_thatEndEarlier_haveNoLeaderAcrossThePlot() {
        Layout page = Composer.of(Plots.of(waves()).as("lines"));
        assertThat(page.things()).noneMatch(thing -> thing instanceof Drawn.Stroke stroke && crosses(stroke, page));
        assertThat(words(Plots.of(waves()).as("lines"), "page"))
                .extracting(Drawn.Words::text)
                .contains("schrijnend 5,1% (2005)");
    }

    private static boolean crosses(Drawn.Stroke stroke, Layout page) {
        List<Double> at = stroke.points();
        return Math.abs(at.get(0) - at.get(at.size() - 2)) > page.widthPt() / 3
                && Math.abs(at.get(1) - at.get(at.size() - 1)) > 0.5;
    }

    @Test
    void whiskersOfAWhole_areNamed() {
        Chart whole = Plots.of(Tabulate.distribution(Preloaded.outcomes(), 2013).interval())
                .as("whole")
                .labels("en");
        assertThat(whole.subtitle()).contains("whiskers: 95% interval as if sampled; it is not");
    }

    @Test
    void sizesOfWeightedBars_areTheRows() {
        Table rows = Table.create(
                "asked", StringColumn.create("answer", "yes", "yes", "no"), DoubleColumn.create("w", 0.5, 1.5, 2.25));
        Chart stacked = Plots.of(Tabulate.distribution(Telling.roles(rows, "category=answer", "weight=w")))
                .as("stacked")
                .labels("en");
        assertThat(words(stacked, "page"))
                .extracting(Drawn.Words::text)
                .contains("3")
                .doesNotContain("4.3");
    }

    @Test
    void weightedRows_areNotSaidToBeNoSample() {
        Table rows = Table.create(
                "asked", StringColumn.create("answer", "yes", "yes", "no"), DoubleColumn.create("w", 0.5, 1.5, 2.25));
        Chart bars = Plots.of(Tabulate.distribution(Telling.roles(rows, "category=answer", "weight=w"))
                        .interval())
                .labels("en");
        assertThat(bars.subtitle()).endsWith("whiskers: 95% interval as if drawn at random");
    }

    @Test
    void partThatIsAll_isNamedOnItsBar() {
        Table rows =
                Table.create("one", StringColumn.create("kind", "all of it"), IntColumn.create("n", new int[] {7}));
        Chart stacked = Plots.of(Tabulate.distribution(Telling.roles(rows, "category=kind", "count=n")))
                .as("stacked")
                .labels("en");
        assertThat(words(stacked, "page"))
                .filteredOn(word -> word.text().equals("100.0%"))
                .extracting(Drawn.Words::role)
                .contains(Drawn.Role.INSIDE);
    }

    @Test
    void furtherBlockOfATable_hasNoEmptyRows() {
        Chart table = Plots.of(waves().interval()).as("table");
        assertThat(words(table, "page")).extracting(Drawn.Words::text).containsOnlyOnce("kinderpardon");
        assertThat(words(table, "page"))
                .filteredOn(word -> word.text().equals("terugkeer"))
                .hasSize(2);
    }

    @Test
    void reasonInATable_reachesOverTheColumnsOfItsWave() {
        Chart table = Plots.of(Tabulate.distribution(Preloaded.outcomes(), 2013).interval())
                .as("table")
                .labels("en");
        assertThat(words(table, "column")).extracting(Drawn.Words::text).containsOnlyOnce("children's pardon");
    }

    @Test
    void wavesTakenTogether_areSaidWithoutCode() {
        Chart top = Plots.of(Telling.top(Preloaded.persons(), "status"));
        assertThat(top.labels("en").source()).startsWith("Takes all values of wave together: 2022, 2024. Source:");
        assertThat(top.labels("nl").source()).startsWith("Neemt alle waarden van wave samen: 2022, 2024. Bron:");
    }

    @Test
    void numbersBesideBars_haveAsManyDecimals() {
        Table rows = Table.create(
                "change",
                StringColumn.create("region", "north", "east", "south"),
                DoubleColumn.create("points", -12.5, 8.25, 0));
        assertThat(words(Plots.of(rows, "region", "points").labels("en"), "page"))
                .extracting(Drawn.Words::text)
                .contains("−12.50", "8.25", "0.00");
    }

    @Test
    void letters_areComposed_andLigaturesTakenApart() {
        assertThat(Letters.of("cafe\u0301 \ufb01n")).isEqualTo("caf\u00e9 fin");
    }

    private static Comparison waves(int count) {
        Table rows =
                Table.create("counts", StringColumn.create("wave"), StringColumn.create("kind"), IntColumn.create("n"));
        for (int i = 0; i < count; i++) {
            for (String kind : List.of("a", "b")) {
                rows.stringColumn("wave").append("w" + i);
                rows.stringColumn("kind").append(kind);
                rows.intColumn("n").append(kind.equals("a") ? 1 + i : 12 - i);
            }
        }
        Object[] names = IntStream.range(0, count).mapToObj(i -> "w" + i).toArray();
        return Tabulate.comparison(Telling.roles(rows, "wave=wave", "category=kind", "count=n"), names);
    }

    @Test
    void wavesBeyondTheColours_areGreyAndNamedAtTheirBars() {
        Chart grouped = Plots.of(waves(8)).as("grouped").labels("en");

        assertThat(grouped.title()).isEqualTo("counts: w0–w7");
        assertThat(grouped.subtitle()).isEqualTo("Share of the total, n = 13 in each wave; number in brackets");
        assertThat(grouped.series()).isEmpty();
        assertThat(words(grouped, "page")).extracting(Drawn.Words::text).contains("w0: 7.7% (1)", "w7: 61.5% (8)");
        assertThat(grouped.panels().get(0).marks().stream()
                        .filter(mark -> mark.look().tone() != Look.Tone.MUTED))
                .hasSize(2);
    }

    @Test
    void fewerWaves_areEachNamedInTheTitle() {
        assertThat(Plots.of(waves(5)).labels("nl").title()).isEqualTo("counts: w0, w1, w2, w3, w4");
    }
}
