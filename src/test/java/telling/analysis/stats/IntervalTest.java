package telling.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.analysis.stats.Reference.number;
import static telling.analysis.stats.Reference.whole;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals against R (reference.R) and against the examples of the papers. */
class IntervalTest {

    private static final Offset<Double> PRINTED = within(0.00005 + 1e-12);

    static Stream<Object[]> proportions() {
        return Reference.rows("proportions.csv").map(row -> new Object[] {row});
    }

    static Stream<Object[]> pairs() {
        return Reference.rows("pairs.csv").map(row -> new Object[] {row});
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void oneProportion_isAsInR(String[] row) {
        Interval wilson = Proportions.wilson(whole(row[0]), whole(row[1]), number(row[2]));
        close(wilson.low(), row[3]);
        close(wilson.high(), row[4]);
        Interval exact = Proportions.clopperPearson(whole(row[0]), whole(row[1]), number(row[2]));
        close(exact.low(), row[5]);
        close(exact.high(), row[6]);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoProportions_areAsInR(String[] row) {
        long k1 = whole(row[0]);
        long n1 = whole(row[1]);
        long k2 = whole(row[2]);
        long n2 = whole(row[3]);
        Interval newcombe = TwoProportions.newcombe(k1, n1, k2, n2, 0.95);
        close(newcombe.low(), row[4]);
        close(newcombe.high(), row[5]);
        Interval score = TwoProportions.miettinenNurminen(k1, n1, k2, n2, 0.95);
        close(score.low(), row[6]);
        close(score.high(), row[7]);
        Interval ratio = TwoProportions.riskRatio(k1, n1, k2, n2, 0.95);
        close(ratio.estimate(), row[8]);
        close(ratio.low(), row[9]);
        close(ratio.high(), row[10]);
    }

    /**
     * The cases of Newcombe 1998, Statistics in Medicine 17, 857–872, table I: methods 3 (Wilson) and 5
     * (Clopper-Pearson), as the tests of the R package ratesci (test3.R) print them; its row of 81 of 263 as many
     * other tests cite method 3 of that table, and for method 5 as R's binom.test gives it.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662, 0.2527, 0.3676",
        "15, 148, 0.0624, 0.1605, 0.0578, 0.1617",
        "0, 20, 0.0000, 0.1611, 0.0000, 0.1684",
        "1, 29, 0.0061, 0.1718, 0.0009, 0.1776"
    })
    void oneProportion_isAsNewcombePrints(long k, long n, double low, double high, double lowExact, double highExact) {
        assertThat(Proportions.wilson(k, n, 0.95).low()).isCloseTo(low, PRINTED);
        assertThat(Proportions.wilson(k, n, 0.95).high()).isCloseTo(high, PRINTED);
        assertThat(Proportions.clopperPearson(k, n, 0.95).low()).isCloseTo(lowExact, PRINTED);
        assertThat(Proportions.clopperPearson(k, n, 0.95).high()).isCloseTo(highExact, PRINTED);
    }

    /**
     * The cases of Newcombe 1998, Statistics in Medicine 17, 873–890, table II: methods 10 and 6
     * (Miettinen-Nurminen), as the tests of the Python package mergeron cite them; three of the rows stand in the
     * tests of the R package lumen too, out of a paper on SAS, and 5/56 with 0/29 in those of ratesci.
     */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339, 0.0528, 0.3382",
        "9, 10, 3, 10, 0.1705, 0.8090, 0.1700, 0.8406",
        "6, 7, 2, 7, 0.0582, 0.8062, 0.0342, 0.8534",
        "5, 56, 0, 29, -0.0381, 0.1926, -0.0326, 0.1933",
        "0, 10, 0, 20, -0.1611, 0.2775, -0.1658, 0.2844",
        "0, 10, 0, 10, -0.2775, 0.2775, -0.2879, 0.2879",
        "10, 10, 0, 20, 0.6791, 1.0000, 0.7156, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000, 0.6636, 1.0000"
    })
    void twoProportions_areAsNewcombePrints(
            long k1, long n1, long k2, long n2, double low, double high, double lowScore, double highScore) {
        Interval newcombe = TwoProportions.newcombe(k1, n1, k2, n2, 0.95);
        assertThat(newcombe.low()).isCloseTo(low, PRINTED);
        assertThat(newcombe.high()).isCloseTo(high, PRINTED);
        Interval score = TwoProportions.miettinenNurminen(k1, n1, k2, n2, 0.95);
        assertThat(score.low()).isCloseTo(lowScore, PRINTED);
        assertThat(score.high()).isCloseTo(highScore, PRINTED);
    }

    /** Example 5 of Miettinen and Nurminen 1985, Statistics in Medicine 4, 213–226, as the tests of mergeron cite it. */
    @ParameterizedTest
    @CsvSource({"0, 10, 0, 20, -0.16576023, 0.28438134", "10, 10, 20, 20, -0.28438134, 0.16576023"})
    void miettinenNurminen_isAsItsAuthorsPrint(long k1, long n1, long k2, long n2, double low, double high) {
        Interval score = TwoProportions.miettinenNurminen(k1, n1, k2, n2, 0.95);
        assertThat(score.low()).isCloseTo(low, within(5e-9));
        assertThat(score.high()).isCloseTo(high, within(5e-9));
    }

    /** Examples of Fagerland, Lydersen and Laake 2017, chapter 4, as the R package contingencytables tests them. */
    @Test
    void twoProportions_areAsFagerlandPrints() {
        Interval newcombe = TwoProportions.newcombe(7, 34, 1, 34, 0.95);
        assertThat(newcombe.estimate()).isCloseTo(0.1765, PRINTED);
        assertThat(newcombe.low()).isCloseTo(0.0189, PRINTED);
        assertThat(newcombe.high()).isCloseTo(0.3404, PRINTED);
        Interval score = TwoProportions.miettinenNurminen(0, 16, 15, 72, 0.95);
        assertThat(score.low()).isCloseTo(-0.3164, PRINTED);
        assertThat(score.high()).isCloseTo(-0.0056, PRINTED);
        Interval ratio = TwoProportions.riskRatio(7, 34, 1, 34, 0.95);
        assertThat(ratio.estimate()).isCloseTo(7, within(1e-12));
        assertThat(ratio.low()).isCloseTo(0.9096, PRINTED);
        assertThat(ratio.high()).isCloseTo(53.8695, PRINTED);
        assertThat(Fisher.fisherTest(new long[][] {{0, 16}, {15, 57}}).pValue()).isCloseTo(0.06287, within(5e-6));
    }

    @Test
    void intervals_ofNoneAndOfAll_endAtTheEdge() {
        assertThat(Proportions.wilson(0, 5, 0.95).low()).isZero();
        assertThat(Proportions.wilson(5, 5, 0.95).high()).isEqualTo(1);
        assertThat(Proportions.clopperPearson(0, 5, 0.95).low()).isZero();
        assertThat(Proportions.clopperPearson(5, 5, 0.95).high()).isEqualTo(1);
        // the rule of the exact interval in closed form: 1 - (0.025)^(1/5)
        assertThat(Proportions.clopperPearson(0, 5, 0.95).high()).isCloseTo(1 - Math.pow(0.025, 0.2), within(1e-14));
        assertThat(Proportions.clopperPearson(1, 1_000_000_000L, 0.95).low())
                .isCloseTo(2.5317807984e-11, within(1e-19));
    }

    @Test
    void miettinenNurminen_groupsExchanged_isMirrored() {
        Interval one = TwoProportions.miettinenNurminen(5, 56, 0, 29, 0.95);
        Interval two = TwoProportions.miettinenNurminen(0, 29, 5, 56, 0.95);
        assertThat(two.low()).isCloseTo(-one.high(), within(1e-10));
        assertThat(two.high()).isCloseTo(-one.low(), within(1e-10));
        assertThat(one.contains(one.estimate())).isTrue();
    }

    @Test
    void intervals_withoutAnAnswer_areRefused() {
        assertThatThrownBy(() -> Proportions.wilson(0, 0, 0.95)).hasMessageContaining("n is 0");
        assertThatThrownBy(() -> Proportions.wilson(5, 4, 0.95)).hasMessageContaining("5 of 4 is no count");
        assertThatThrownBy(() -> Proportions.clopperPearson(-1, 4, 0.95)).hasMessageContaining("is no count");
        assertThatThrownBy(() -> Proportions.wilson(1, 4, 95))
                .hasMessageContaining("Level 95.0 is not between 0 and 1");
        assertThatThrownBy(() -> Proportions.wilson(1, 4, Double.NaN)).hasMessageContaining("not between");
        assertThatThrownBy(() -> TwoProportions.newcombe(1, 2, 0, 0, 0.95)).hasMessageContaining("n is 0");
        assertThatThrownBy(() -> TwoProportions.miettinenNurminen(0, 0, 1, 2, 0.95))
                .hasMessageContaining("n is 0");
        assertThatThrownBy(() -> TwoProportions.newcombe(3, 2, 0, 1, 0.95)).hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> TwoProportions.miettinenNurminen(1, 2, 4, 3, 0.95))
                .hasMessageContaining("4 of 3");
        assertThatThrownBy(() -> TwoProportions.riskRatio(3, 2, 1, 2, 0.95)).hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> TwoProportions.riskRatio(1, 2, -1, 2, 0.95)).hasMessageContaining("-1 of 2");
        assertThatThrownBy(() -> Proportions.wilson(-1, -1, 0.95)).hasMessageContaining("is no count");
        assertThatThrownBy(() -> TwoProportions.riskRatio(0, 5, 1, 6, 0.95))
                .hasMessageContaining("0 of 5 against 1 of 6: the logarithm of this ratio has no interval");
        assertThatThrownBy(() -> TwoProportions.riskRatio(5, 5, 5, 5, 0.95)).hasMessageContaining("has no interval");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 1.5, Double.NaN})
    void intervals_levelOutOfRange_areRefused(double level) {
        assertThatThrownBy(() -> Proportions.wilson(1, 4, level)).hasMessageContaining("not between 0 and 1");
        assertThatThrownBy(() -> Proportions.wilsonOfShare(0.5, 4, level)).hasMessageContaining("not between 0 and 1");
        assertThatThrownBy(() -> Proportions.clopperPearson(1, 4, level)).hasMessageContaining("not between 0 and 1");
        assertThatThrownBy(() -> TwoProportions.newcombe(1, 4, 1, 4, level))
                .hasMessageContaining("not between 0 and 1");
        assertThatThrownBy(() -> TwoProportions.miettinenNurminen(1, 4, 1, 4, level))
                .hasMessageContaining("not between 0 and 1");
        assertThatThrownBy(() -> TwoProportions.riskRatio(1, 4, 1, 4, level))
                .hasMessageContaining("not between 0 and 1");
    }

    /** The same as of counts where the size is whole: 3 of 7, and R's value for it at level 0.5. */
    @Test
    void wilsonOfShare_wholeSize_isWilson() {
        Interval interval = Proportions.wilsonOfShare(3.0 / 7, 7, 0.5);
        assertThat(interval.low()).isCloseTo(0.310603477749751, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.555257215991545, within(1e-12));
        assertThatThrownBy(() -> Proportions.wilsonOfShare(0.5, 0, 0.95)).hasMessageContaining("n is 0");
        assertThatThrownBy(() -> Proportions.wilsonOfShare(0.5, Double.NaN, 0.95))
                .hasMessageContaining("n is 0");
    }

    /** Limits in closed form: k = 1 of n has the lower exact limit 1 − 0.975^(1/n), k = n − 1 its mirror. */
    @ParameterizedTest
    @ValueSource(longs = {2, 10, 1000, 1_000_000, 1_000_000_000_000L})
    void clopperPearson_oneOfMany_keepsItsDigits(long n) {
        double low = -Math.expm1(Math.log1p(-0.025) / n);
        assertThat(Proportions.clopperPearson(1, n, 0.95).low()).isCloseTo(low, within(1e-12 * low));
        assertThat(1 - Proportions.clopperPearson(n - 1, n, 0.95).high()).isCloseTo(low, within(1e-12 * low + 2e-16));
    }

    @Test
    void interval_itsLimits_areInIt() {
        Interval interval = new Interval(0.3, 0.2, 0.5, 0.95, "made up", Interval.Kind.PROPORTION, "nobody");
        assertThat(interval.contains(0.2)).isTrue();
        assertThat(interval.contains(0.5)).isTrue();
        assertThat(interval.contains(0.19)).isFalse();
        assertThat(interval.contains(0.51)).isFalse();
        assertThat(interval.width()).isCloseTo(0.3, within(1e-15));
        assertThat(interval).hasToString("0.3 [0.2, 0.5], level 0.95, made up");
        assertThat(Proportions.clopperPearson(1, 2, 0.9).source()).contains("Biometrika 26");
    }

    private static void close(double computed, String expected) {
        assertThat(computed).isCloseTo(number(expected), within(1e-9 * Math.max(1, Math.abs(number(expected)))));
    }
}
