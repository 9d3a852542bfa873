package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.analysis.Comparison;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.api.Telling;
import telling.chart.Chart;
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
}
