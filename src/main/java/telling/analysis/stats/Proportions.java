package telling.analysis.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Intervals of one proportion. */
public final class Proportions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Proportions() {}

    /**
     * Wilson's score interval of k of n, without continuity correction.
     *
     * <p>Errors: analysis.not-a-count, analysis.nothing-counted, analysis.not-a-level.
     *
     * <p>Source: Wilson 1927, Journal of the American Statistical Association 22, 209–212; method 3 of
     * Newcombe 1998, Statistics in Medicine 17, 857–872.
     */
    public static Interval wilson(long k, long n, double level) {
        Refuse.badCount(k, n);
        return wilsonOfShare((double) k / n, (double) n, level);
    }

    /**
     * Wilson's score interval of a share of so many units, not always a whole number: with weights the
     * effective size of Kish, (sum of weights)² / sum of squared weights.
     *
     * <p>Errors: analysis.not-a-level; analysis.nothing-counted.
     *
     * <p>Source: Wilson 1927, as of {@link #wilson}; Kish 1965, Survey Sampling, section 11.7.
     */
    public static Interval wilsonOfShare(double p, double n, double level) {
        Refuse.badLevel(level);
        if (!(n > 0)) {
            throw Refuse.because("analysis.nothing-counted");
        }
        double z2 = Math.pow(quantile(level), 2);
        double middle = p + z2 / (2 * n);
        double half = Math.sqrt(z2 * (p * (1 - p) + z2 / (4 * n)) / n);
        double scale = 1 + z2 / n;
        double low = p == 0 ? 0 : Math.max(0, (middle - half) / scale);
        double high = p == 1 ? 1 : Math.min(1, (middle + half) / scale);
        return new Interval(p, low, high, level, "Wilson score", Interval.Kind.PROPORTION, Sources.WILSON);
    }

    /**
     * The exact interval of k of n of Clopper and Pearson; it holds at least as often as its level says.
     *
     * <p>Errors: analysis.not-a-count, analysis.nothing-counted, analysis.not-a-level.
     *
     * <p>Source: Clopper and Pearson 1934, Biometrika 26, 404–413.
     */
    public static Interval clopperPearson(long k, long n, double level) {
        Refuse.badCount(k, n);
        Refuse.badLevel(level);
        double tail = (1 - level) / 2;
        double low = k == 0 ? 0 : betaQuantile((double) k, n - k + 1.0, tail);
        double high = k == n ? 1 : 1 - betaQuantile((double) (n - k), k + 1.0, tail);
        return new Interval(
                (double) k / n,
                low,
                high,
                level,
                "Clopper-Pearson exact",
                Interval.Kind.PROPORTION,
                Sources.CLOPPER_PEARSON);
    }

    /** How many standard deviations hold this share of a normal distribution. */
    static double quantile(double level) {
        return -NORMAL.inverseCumulativeProbability((1 - level) / 2);
    }

    /** Where a beta distribution reaches this probability; the library's own inverse stops within 1e-9 of it. */
    private static double betaQuantile(double a, double b, double probability) {
        BetaDistribution beta = BetaDistribution.of(a, b);
        return Halving.boundary(0, 1, x -> beta.cumulativeProbability(x) < probability);
    }
}
