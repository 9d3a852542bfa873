package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.compare;
import static telling.api.Telling.distribution;
import static telling.api.Telling.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;
import telling.data.Roles;
import telling.data.Words;

/** A survey of another field, one row per respondent, in three waves; travel.R made the values expected. */
class SurveyTest {

    private static final Path FOLDER = Path.of("src/test/resources/telling/analysis/change");

    private final DataTable plain = roles(travel(), "wave=year", "category=mode", "design=sample");
    private final DataTable weighted = roles(plain, "weight=w");

    private static Table travel() {
        IntColumn year = IntColumn.create("year");
        StringColumn mode = StringColumn.create("mode");
        DoubleColumn weight = DoubleColumn.create("w");
        for (String[] row : rows("travel.csv")) {
            year.append(Integer.parseInt(row[0]));
            mode.append(row[1]);
            weight.append(Double.parseDouble(row[2]));
        }
        return Table.create("travel", year, mode, weight);
    }

    private static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<String[]> expected() {
        return rows("travel-expected.csv");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("expected")
    void statistic_ofTheSurvey_isThatOfR(String what, String mode, String wave, String value) {
        Comparison all = compare(plain, 2018, 2020, 2023);
        double actual = switch (what) {
            case "wilson-low" -> all.interval(mode, wave).low();
            case "wilson-high" -> all.interval(mode, wave).high();
            case "trend-chi2" -> all.trendTest(mode).statistic();
            case "trend-holm" -> all.adjustedP(mode);
            case "two-holm" -> compare(plain, 2018, 2023).adjustedP(mode);
            case "kish" -> Intervals.effective(distribution(weighted, wave).tallies(), wave);
            case "weighted-share" -> distribution(weighted, wave).share(mode).doubleValue();
            case "weighted-low" ->
                distribution(weighted, wave).interval(mode, wave).low();
            case "weighted-high" ->
                distribution(weighted, wave).interval(mode, wave).high();
            default -> throw new IllegalArgumentException(what);
        };
        assertThat(actual).isCloseTo(Double.parseDouble(value), within(1e-9));
    }

    @Test
    void trendTest_ofTwoWaves_isRefused() {
        assertThatThrownBy(() -> compare(plain, 2018, 2023).trendTest("car")).hasMessageContaining("three waves");
    }

    @Test
    void compare_ofASample_hasIntervalsUnaskedAndStatesHolm() {
        Comparison c = compare(plain, 2018, 2023);
        assertThat(c.interval("car", 2018).level()).isEqualTo(0.95);
        assertThat(c.notes())
                .contains("Of 4 changes tested together (chi-squared, adjusted by Holm) these stand at p < 0.05:"
                        + " cycle (p = 0.032).")
                .noneMatch(note -> note.contains("as if sampled"));
    }

    @Test
    void compare_inDutch_writesPValuesWithAComma() {
        assertThat(compare(plain, 2018, 2023).labels("nl").notes())
                .anyMatch(note -> note.endsWith("houden deze stand bij p < 0,05: cycle (p = 0,032)."))
                .noneMatch(note -> note.contains("0.032"));
    }

    @Test
    void distribution_ofNobody_saysThatTheBaseIsZero() {
        DataTable nobody = roles(
                Table.create("t", StringColumn.create("kind", "a", "b"), IntColumn.create("n", new int[] {0, 0})),
                "category=kind",
                "count=n",
                "design=sample");
        assertThat(distribution(nobody).notes())
                .contains("No shares and no intervals: the base is 0.")
                .noneMatch(note -> note.contains("whole counts"));
    }

    @Test
    void compare_weighted_showsUnweightedNumberAndSaysThatClusteringIsNotInIt() {
        Comparison c = compare(weighted, 2018, 2023);
        assertThat(TabulationText.bases(c)).contains("base 2018: all, n = 60 unweighted, 75 weighted");
        assertThat(c.notes())
                .contains("2018: 60 rows unweighted; weighted they count as 50.0 (effective size of Kish);"
                        + " clustering is not in it.");
    }

    @Test
    void explain_oneBase_splitsIntoLevelAndMix() {
        Decomposition split = compare(plain, 2018, 2023).explain("car");
        // level (80 − 60) × mean of 30/60 and 28/80; mix (28/80 − 30/60) × 70
        assertThat(split.level()).isCloseTo(8.5, within(1e-12));
        assertThat(split.mix()).isCloseTo(-10.5, within(1e-12));
        assertThat(split.rate()).isZero();
        assertThat(split.inner()).isEmpty();
    }

    /** The limits of R for 30 of 60 and 28 of 80: Wilson's by prop.test, Newcombe's by newcombe() of stats/reference.R. */
    @Test
    void toTable_withIntervals_hasTheirLimitsAsColumns() {
        DataTable flat = compare(plain, 2018, 2023).toTable();
        assertThat(flat.columnNames())
                .endsWith(
                        "why",
                        "share_low_percent",
                        "share_high_percent",
                        "difference_points",
                        "difference_low_points",
                        "difference_high_points",
                        "interval_level");
        int first = row(flat, "2018", "car");
        int last = row(flat, "2023", "car");
        assertThat(flat.doubleColumn("share_low_percent").get(first)).isCloseTo(37.7350242416, within(1e-8));
        assertThat(flat.doubleColumn("share_high_percent").get(last)).isCloseTo(45.9199933512, within(1e-8));
        assertThat(flat.column("difference_points").isMissing(first)).isTrue();
        assertThat(flat.doubleColumn("difference_points").get(last)).isCloseTo(-15, within(1e-12));
        assertThat(flat.doubleColumn("difference_low_points").get(last)).isCloseTo(-30.54172563927535, within(1e-8));
        assertThat(flat.doubleColumn("difference_high_points").get(last)).isCloseTo(1.42181126262598, within(1e-8));
        assertThat(flat.doubleColumn("interval_level").get(last)).isEqualTo(0.95);
        assertThat(flat.column("share_low_percent").isMissing(row(flat, "2023", "total")))
                .isTrue();
        assertThat(distribution(plain, 2018).toTable().columnNames())
                .endsWith("why", "share_low_percent", "share_high_percent", "interval_level");
        assertThat(compare(Samples.outcomes(), 2005, 2013).toTable().columnNames())
                .endsWith("why");
    }

    private static int row(DataTable flat, String wave, String code) {
        return java.util.stream.IntStream.range(0, flat.rowCount())
                .filter(at -> flat.value(at, "wave").equals(wave)
                        && flat.value(at, "mode").equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A weighted sum over a number from elsewhere is no proportion of the rows: its margin is not to be had of them. */
    @Test
    void compare_weightedOnADeclaredBase_saysWhyThereIsNoInterval() {
        Roles parts = weighted.roles();
        Roles declared = new Roles(
                parts.wave(),
                parts.category(),
                parts.count(),
                parts.weight(),
                parts.design(),
                List.of(new Roles.Base(
                        "residents",
                        Words.of("residents"),
                        true,
                        Map.of("2018", 1000L, "2023", 1200L),
                        Map.of(),
                        "",
                        "")),
                parts.remainder(),
                parts.absent(),
                parts.crosswalks(),
                parts.aliases());
        DataTable t = DataTable.of(weighted, weighted.schema(), declared, weighted.provenance());
        Comparison c = compare(t, 2018, 2023);
        assertThat(c.notes()).anyMatch(note -> note.contains("the rows are weighted and the base is a number from"));
        assertThatThrownBy(() -> c.interval("car", 2018)).hasMessageContaining("no interval");
    }
}
