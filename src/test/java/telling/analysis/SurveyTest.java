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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;

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
}
