package telling.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.analysis.stats.Reference.number;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of significance against R (reference.R). */
class SignificanceTest {

    static Stream<Object[]> tables() {
        return Reference.rows("tables.csv").map(row -> new Object[] {row});
    }

    static Stream<Object[]> trends() {
        return Reference.rows("trends.csv").map(row -> new Object[] {row});
    }

    static Stream<Object[]> holm() {
        return Reference.rows("holm.csv").map(row -> new Object[] {row});
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tests_ofTables_areAsInR(String[] row) {
        long[][] table = Reference.table(row[0]);
        TestResult chi = Tables.chiSquareTest(table);
        close(chi.statistic(), row[1]);
        assertThat(chi.method()).isEqualTo("Pearson chi-squared");
        assertThat(chi.degreesOfFreedom()).isEqualTo(Integer.parseInt(row[2]));
        close(chi.pValue(), row[3]);
        TestResult g = Tables.gTest(table);
        close(g.statistic(), row[6]);
        close(g.pValue(), row[7]);
        close(Fisher.fisherTest(table).pValue(), row[8]);
        close(Tables.cramersV(table), row[9]);
        if (table.length == 2 && table[0].length == 2) {
            close(Tables.chiSquareTest(table, true).statistic(), row[4]);
            close(Tables.chiSquareTest(table, true).pValue(), row[5]);
            assertThat(Tables.chiSquareTest(table, true).method()).endsWith("correction of Yates");
        } else {
            assertThatThrownBy(() -> Tables.chiSquareTest(table, true)).hasMessageContaining("two by two");
        }
    }

    @ParameterizedTest
    @MethodSource("trends")
    void trendTest_isAsInR(String[] row) {
        TestResult trend =
                Trends.trendTest(Reference.wholes(row[0]), Reference.wholes(row[1]), Reference.numbers(row[2]));
        close(trend.statistic(), row[3]);
        close(trend.pValue(), row[4]);
        assertThat(trend.degreesOfFreedom()).isEqualTo(1);
        assertThat(trend.method()).contains("trend");
    }

    @ParameterizedTest
    @MethodSource("holm")
    void holm_isAsInR(String[] row) {
        assertThat(Trends.holm(Reference.numbers(row[0]))).containsExactly(Reference.numbers(row[1]), within(1e-14));
    }

    /** Fisher 1935, the lady tasting tea: three of four right has p = 34/70 two-sided. */
    @Test
    void fisherTest_ladyTastingTea_is34Of70() {
        TestResult tea = Fisher.fisherTest(new long[][] {{3, 1}, {1, 3}});
        assertThat(tea.pValue()).isCloseTo(34.0 / 70, within(1e-14));
        assertThat(tea.toString()).startsWith("Fisher exact, two-sided: p = 0.4857142857142");
        assertThat(tea.source()).contains("Freeman and Halton");
        assertThat(Tables.chiSquareTest(new long[][] {{2, 2}, {2, 2}}))
                .hasToString("Pearson chi-squared: statistic 0.0, degrees of freedom 1, p = 1.0");
        assertThatThrownBy(tea::statistic).hasMessageContaining("has a p-value and no statistic");
        assertThatThrownBy(tea::degreesOfFreedom).hasMessageContaining("no statistic");
    }

    @Test
    @Tag("slow")
    void fisherTest_tooManyTables_drawsAndSaysSo() {
        long[][] table = {
            {75, 34, 14, 12, 11, 61}, {78, 102, 49, 66, 40, 74}, {50, 60, 70, 40, 30, 20}, {61, 52, 63, 44, 25, 26}
        };
        TestResult drawn = Fisher.fisherTest(table);
        assertThat(drawn.method()).contains("Monte Carlo", "seed", "standard error");
        assertThat(drawn.pValue()).isLessThan(1e-4);
    }

    /** Drawn tables against the values counted out by R; those of few tables, so that drawing is quick. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 1/1 3",
                "1 2 1 0/",
                "3 0 2/0 4",
                "12 5/7 7",
                "2 3 4 5/",
                "10 2/3 15",
                "3 100000/20",
                "30 50010/49",
                "60000 59000/"
            })
    void tableDraws_agreeWithWhatRCountsOut(String start) {
        String[] row = Reference.rows("tables.csv")
                .filter(cells -> cells[0].startsWith(start))
                .findFirst()
                .orElseThrow();
        long[][] table = Reference.table(row[0]);
        TestResult.Exact drawn = (TestResult.Exact) new TableDraws(table, Margins.of(table)).test();
        double p = drawn.pValue();
        assertThat(p).isCloseTo(number(row[8]), within(4 * drawn.standardError()));
        assertThat(drawn.standardError()).isCloseTo(Math.sqrt(p * (1 - p) / 100_000), within(1e-15));
        // as R's own simulation: the table observed counts as one of those drawn
        assertThat(p * 100_001).isCloseTo(Math.rint(p * 100_001), within(1e-6));
    }

    /** Rows that fill a column leave nothing to draw: each step of the draw is forced. */
    @Test
    void tableDraws_oneTableOnly_isCertain() {
        long[][] table = {{4, 0}, {0, 0}, {3, 0}};
        Margins forced = new Margins(new long[] {4, 0, 3}, new long[] {7, 0}, 7);
        assertThat(new TableDraws(table, forced).test().pValue()).isEqualTo(1);
    }

    /** Over 10^7 tables of two by two: against the density of R's dhyper. */
    @ParameterizedTest
    @MethodSource("large")
    void fisherTest_marginsOfMillions_drawsTables(String[] row) {
        TestResult.Exact drawn = (TestResult.Exact) Fisher.fisherTest(Reference.table(row[0]));
        assertThat(drawn.method()).contains("Monte Carlo");
        assertThat(drawn.pValue()).isCloseTo(number(row[1]), within(4 * drawn.standardError()));
    }

    static Stream<Object[]> large() {
        return Reference.rows("large.csv").map(row -> new Object[] {row});
    }

    @Test
    void tableEnumeration_outOfSteps_givesUp() {
        long[][] table = {{1, 2, 1, 0}, {3, 3, 6, 1}, {10, 10, 14, 9}, {6, 7, 12, 11}};
        assertThat(new TableEnumeration(table, Margins.of(table), 0).pValue()).isEmpty();
        assertThat(new TableEnumeration(table, Margins.of(table), 1000).pValue())
                .isEmpty();
    }

    /** The factorials of a table and those beyond it, which R lacks no digit of either: lfactorial(1e6). */
    @Test
    void logFactorials_beyondTheTable_goOnAsR() {
        LogFactorials factorials = new LogFactorials(1_000_000);
        assertThat(factorials.of(0)).isZero();
        assertThat(factorials.of(1)).isZero();
        assertThat(factorials.of(5)).isCloseTo(Math.log(120), within(1e-14));
        for (long n : new long[] {65_535, 65_536, 65_537, 1_000_000}) {
            assertThat(factorials.of(n)).isCloseTo(factorials.of(n - 1) + Math.log(n), within(1e-8));
        }
        assertThat(factorials.of(1_000_000)).isCloseTo(12815518.384658169, within(1e-7));
        assertThat(new LogFactorials(3).of(3)).isCloseTo(Math.log(6), within(1e-14));
    }

    /** With two waves the trend is Pearson's test of two by two, R's value for 75 of 217 and 78 of 409. */
    @Test
    void ofShares_twoWaves_isPearson() {
        TestResult two = Trends.ofShares(
                new double[] {75 / 217.0, 78 / 409.0}, new double[] {217, 409}, new double[] {2005, 2013});
        assertThat(two.statistic()).isCloseTo(18.4238735223, within(1e-8));
        assertThat(two.method()).isEqualTo("Pearson chi-squared");
        assertThatThrownBy(() -> Trends.ofShares(new double[] {1, 1}, new double[] {3, 4}, new double[] {1, 2}))
                .hasMessageContaining("nothing to test");
    }

    /** R's chisq.test warns of the first two: expected are 2, 2, 2, 2 and 4.9, 5.1, 45.1, 46.9 (of 102). */
    @Test
    void fewExpected_countsCellsUnderFive() {
        assertThat(Tables.fewExpected(new long[][] {{3, 1}, {1, 3}})).isEqualTo(4);
        assertThat(Tables.fewExpected(new long[][] {{4, 6}, {46, 46}})).isEqualTo(1);
        assertThat(Tables.fewExpected(new long[][] {{5, 5}, {45, 45}})).isZero();
        assertThat(Tables.fewExpected(new long[][] {{75, 142}, {78, 331}})).isZero();
    }

    @Test
    void tests_withoutAnAnswer_areRefused() {
        assertThatThrownBy(() -> Tables.chiSquareTest(new long[][] {{1, 2}, {0, 0}}))
                .hasMessageContaining("Row 2 has no counts");
        assertThatThrownBy(() -> Tables.gTest(new long[][] {{0, 2}, {0, 3}}))
                .hasMessageContaining("Column 1 has no counts");
        assertThatThrownBy(() -> Tables.cramersV(new long[][] {{1, 2}})).hasMessageContaining("at least two rows");
        assertThatThrownBy(() -> Fisher.fisherTest(new long[][] {{1, 2}, {3}}))
                .hasMessageContaining("all rows as long");
        assertThatThrownBy(() -> Fisher.fisherTest(new long[][] {})).hasMessageContaining("at least two rows");
        assertThatThrownBy(() -> Tables.gTest(new long[][] {{-1, 2}, {3, 4}}))
                .hasMessageContaining("Row 1, column 1 holds -1");
        assertThatThrownBy(() -> Trends.trendTest(new long[] {1, 2}, new long[] {3, 4}, new double[] {1, 2}))
                .hasMessageContaining("three waves or more");
        assertThatThrownBy(() -> Tables.gTest(new long[][] {{1}, {2}})).hasMessageContaining("at least two rows");
        assertThatThrownBy(() -> Tables.gTest(new long[][] {{Long.MAX_VALUE, 1}, {1, 1}}))
                .hasMessageContaining("at least two rows");
        assertThatThrownBy(() -> Trends.trendTest(new long[] {1, 9, 2}, new long[] {3, 4, 5}, new double[] {1, 2, 3}))
                .hasMessageContaining("9 of 4");
        assertThatThrownBy(() -> Trends.trendTest(new long[] {1, 1, 2}, new long[] {3, 4, 5}, new double[] {1, 2}))
                .hasMessageContaining("three waves or more");
        assertThatThrownBy(() -> Trends.trendTest(new long[] {1, 1, 2}, new long[] {3, 4}, new double[] {1, 2, 3}))
                .hasMessageContaining("three waves or more");
        assertThatThrownBy(() -> Trends.trendTest(
                        new long[] {1, 1, 2}, new long[] {3, 4, 5}, new double[] {1, 2, Double.POSITIVE_INFINITY}))
                .hasMessageContaining("scores that differ");
        assertThatThrownBy(() -> Trends.trendTest(new long[3], new long[] {3, 4, 5}, new double[] {1, 2, 3}))
                .hasMessageContaining("nothing to test");
        assertThatThrownBy(() -> Trends.trendTest(new long[] {1, 2, 3}, new long[] {3, 4, 5}, new double[] {1, 1, 1}))
                .hasMessageContaining("scores that differ");
        assertThatThrownBy(() -> Trends.holm(new double[] {0.1, Double.NaN})).hasMessageContaining("not a probability");
        assertThat(Trends.holm(new double[0])).isEmpty();
    }

    private static void close(double computed, String expected) {
        assertThat(computed).isCloseTo(number(expected), within(1e-9 * Math.max(1e-3, Math.abs(number(expected)))));
    }
}
