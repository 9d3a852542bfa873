package telling.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.analysis.stats.Reference.number;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThatThrownBy(tea::statistic).hasMessageContaining("has a p-value and no statistic");
        assertThatThrownBy(tea::degreesOfFreedom).hasMessageContaining("no statistic");
    }

    @Test
    void fisherTest_tooManyTables_drawsAndSaysSo() {
        long[][] table = {
            {75, 34, 14, 12, 11, 61}, {78, 102, 49, 66, 40, 74}, {50, 60, 70, 40, 30, 20}, {61, 52, 63, 44, 25, 26}
        };
        TestResult drawn = Fisher.fisherTest(table);
        assertThat(drawn.method()).contains("Monte Carlo", "seed", "standard error");
        assertThat(drawn.pValue()).isLessThan(1e-4);
    }

    /** Drawn tables against the value counted out by R: 0.09-like tables agree within four standard errors. */
    @Test
    void tableDraws_agreeWithWhatRCountsOut() {
        String[] row = Reference.rows("tables.csv")
                .filter(cells -> cells[0].startsWith("1 2 1 0/"))
                .findFirst()
                .orElseThrow();
        long[][] table = Reference.table(row[0]);
        TestResult.Exact drawn = (TestResult.Exact) new TableDraws(table, Margins.of(table)).test();
        assertThat(drawn.standardError()).isPositive();
        assertThat(drawn.pValue()).isCloseTo(number(row[8]), within(4 * drawn.standardError()));
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
                .hasMessageContaining("at least two rows");
        assertThatThrownBy(() -> Trends.trendTest(new long[] {1, 2}, new long[] {3, 4}, new double[] {1, 2}))
                .hasMessageContaining("three waves or more");
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
