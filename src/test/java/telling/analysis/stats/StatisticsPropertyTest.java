package telling.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for all counts, whatever they are. */
class StatisticsPropertyTest {

    @Property(tries = 300)
    void intervals_holdTheEstimateAndStayWithinBounds(
            @ForAll @IntRange(min = 1, max = 5000) int n,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        long k = Math.round(part * n);
        for (Interval interval :
                new Interval[] {Proportions.wilson(k, n, level), Proportions.clopperPearson(k, n, level)}) {
            assertThat(interval.low()).isBetween(0.0, interval.estimate());
            assertThat(interval.high()).isBetween(interval.estimate(), 1.0);
        }
    }

    /** The definition of Clopper and Pearson: at its limits the tail of the binomial is half of what is left. */
    @Property(tries = 100)
    void clopperPearson_limitsLeaveHalfTheRestInEachTail(
            @ForAll @IntRange(min = 2, max = 60) int n, @ForAll @DoubleRange(min = 0.05, max = 0.95) double part) {
        int k = (int) Math.min(n - 1, Math.max(1, Math.round(part * n)));
        Interval exact = Proportions.clopperPearson(k, n, 0.95);
        assertThat(atLeast(k, n, exact.low())).isCloseTo(0.025, within(1e-10));
        assertThat(1 - atLeast(k + 1, n, exact.high())).isCloseTo(0.025, within(1e-10));
    }

    @Property(tries = 150)
    void differences_exchanged_areMirrored(
            @ForAll @IntRange(min = 1, max = 200) int n1,
            @ForAll @IntRange(min = 1, max = 200) int n2,
            @ForAll @DoubleRange(min = 0, max = 1) double part1,
            @ForAll @DoubleRange(min = 0, max = 1) double part2) {
        long k1 = Math.round(part1 * n1);
        long k2 = Math.round(part2 * n2);
        mirrored(TwoProportions.newcombe(k1, n1, k2, n2, 0.95), TwoProportions.newcombe(k2, n2, k1, n1, 0.95));
        mirrored(
                TwoProportions.miettinenNurminen(k1, n1, k2, n2, 0.95),
                TwoProportions.miettinenNurminen(k2, n2, k1, n1, 0.95));
    }

    /** Every table of these margins is weighed once: the naive sum over all of them agrees. */
    @Property(tries = 100)
    void fisherTest_threeByTwo_agreesWithTheNaiveSum(
            @ForAll @IntRange(min = 0, max = 9) int a,
            @ForAll @IntRange(min = 0, max = 9) int b,
            @ForAll @IntRange(min = 1, max = 9) int c,
            @ForAll @IntRange(min = 1, max = 9) int d,
            @ForAll @IntRange(min = 1, max = 9) int e,
            @ForAll @IntRange(min = 0, max = 9) int f) {
        long[][] table = {{a, b + 1L}, {c, d}, {e, f}};
        double p = Fisher.fisherTest(table).pValue();
        assertThat(p).isCloseTo(naive(table), within(1e-9));
        long[][] turned = {{a, c, e}, {b + 1L, d, f}};
        assertThat(Fisher.fisherTest(turned).pValue()).isCloseTo(p, within(1e-12));
    }

    private static void mirrored(Interval one, Interval two) {
        assertThat(one.low()).isCloseTo(-two.high(), within(1e-9));
        assertThat(one.high()).isCloseTo(-two.low(), within(1e-9));
        assertThat(one.low()).isBetween(-1.0, one.estimate() + 1e-12);
        assertThat(one.high()).isBetween(one.estimate() - 1e-12, 1.0);
    }

    private static double atLeast(int k, int n, double p) {
        double sum = 0;
        for (int i = k; i <= n; i++) {
            sum += choose(n, i) * Math.pow(p, i) * Math.pow(1 - p, n - i);
        }
        return sum;
    }

    private static double naive(long[][] table) {
        long r0 = table[0][0] + table[0][1];
        long r1 = table[1][0] + table[1][1];
        long r2 = table[2][0] + table[2][1];
        long c0 = table[0][0] + table[1][0] + table[2][0];
        double observed = choose(r0, table[0][0]) * choose(r1, table[1][0]) * choose(r2, table[2][0]);
        double extreme = 0;
        for (long x = 0; x <= r0; x++) {
            for (long y = 0; y <= r1; y++) {
                long z = c0 - x - y;
                if (z >= 0 && z <= r2) {
                    double ways = choose(r0, x) * choose(r1, y) * choose(r2, z);
                    extreme += ways <= observed * (1 + 1e-7) ? ways : 0;
                }
            }
        }
        return extreme / choose(r0 + r1 + r2, c0);
    }

    private static double choose(long n, long k) {
        double ways = 1;
        for (long i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
