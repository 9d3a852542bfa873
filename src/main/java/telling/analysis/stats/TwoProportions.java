package telling.analysis.stats;

/** Intervals of what separates two proportions of independent groups. */
public final class TwoProportions {

    private TwoProportions() {}

    /**
     * The interval of k1/n1 − k2/n2 that combines two Wilson intervals (hybrid score).
     *
     * <p>Units: a difference of proportions, −1 to 1.
     *
     * <p>Errors: analysis.not-a-count, analysis.nothing-counted, analysis.not-a-level.
     *
     * <p>Source: Newcombe 1998, Statistics in Medicine 17, 873–890, method 10.
     */
    public static Interval newcombe(long k1, long n1, long k2, long n2, double level) {
        return newcombe(Proportions.wilson(k1, n1, level), Proportions.wilson(k2, n2, level));
    }

    /**
     * The interval of the first proportion less the second, from the Wilson intervals of both, at one level.
     *
     * <p>Units: a difference of proportions, −1 to 1. Source: as of {@link #newcombe(long, long, long, long, double)}.
     */
    public static Interval newcombe(Interval one, Interval two) {
        double difference = one.estimate() - two.estimate();
        double below = Math.hypot(one.estimate() - one.low(), two.high() - two.estimate());
        double above = Math.hypot(one.high() - one.estimate(), two.estimate() - two.low());
        return new Interval(
                difference,
                Math.max(-1, difference - below),
                Math.min(1, difference + above),
                one.level(),
                "Newcombe hybrid score, method 10",
                Interval.Kind.DIFFERENCE,
                Sources.NEWCOMBE);
    }

    /**
     * The score interval of k1/n1 − k2/n2 of Miettinen and Nurminen: the differences that a score test
     * with variance under the constraint, times N/(N − 1), does not reject. Its limits are found to 1e-10.
     *
     * <p>Units: a difference of proportions, −1 to 1.
     *
     * <p>Errors: analysis.not-a-count, analysis.nothing-counted, analysis.not-a-level.
     *
     * <p>Source: Miettinen and Nurminen 1985, Statistics in Medicine 4, 213–226.
     */
    public static Interval miettinenNurminen(long k1, long n1, long k2, long n2, double level) {
        Refuse.badCount(k1, n1);
        Refuse.badCount(k2, n2);
        Refuse.badLevel(level);
        Score score = new Score(k1, n1, k2, n2);
        double z = Proportions.quantile(level);
        double difference = (double) k1 / n1 - (double) k2 / n2;
        double low = Halving.boundary(-1, difference, d -> score.of(d) > z);
        double high = Halving.boundary(difference, 1, d -> score.of(d) >= -z);
        return new Interval(
                difference,
                low,
                high,
                level,
                "Miettinen-Nurminen score",
                Interval.Kind.DIFFERENCE,
                Sources.MIETTINEN_NURMINEN);
    }

    /**
     * The ratio of k1/n1 to k2/n2 with its interval on the logarithmic scale.
     *
     * <p>Errors: analysis.not-a-count, analysis.nothing-counted, analysis.not-a-level;
     * analysis.no-ratio where a count is 0, or where both groups are whole: the logarithm has no variance
     * to work with.
     *
     * <p>Source: Katz, Baptista, Azen and Pike 1978, Biometrics 34, 469–474.
     */
    public static Interval riskRatio(long k1, long n1, long k2, long n2, double level) {
        Refuse.badCount(k1, n1);
        Refuse.badCount(k2, n2);
        Refuse.badLevel(level);
        if (k1 == 0 || k2 == 0 || (k1 == n1 && k2 == n2)) {
            throw Refuse.because("analysis.no-ratio", "k1", k1, "n1", n1, "k2", k2, "n2", n2);
        }
        double ratio = ((double) k1 / n1) / ((double) k2 / n2);
        double error = Math.sqrt((double) (n1 - k1) / ((double) k1 * n1) + (double) (n2 - k2) / ((double) k2 * n2));
        double spread = Math.exp(Proportions.quantile(level) * error);
        return new Interval(
                ratio, ratio / spread, ratio * spread, level, "Katz log", Interval.Kind.RATIO, Sources.KATZ);
    }

    /** The score statistic of a supposed difference. */
    private record Score(long k1, long n1, long k2, long n2) {

        double of(double supposed) {
            double second = constrained(supposed);
            double first = Math.min(1, Math.max(0, second + supposed));
            double total = (double) n1 + n2;
            double variance = (first * (1 - first) / n1 + second * (1 - second) / n2) * total / (total - 1);
            double off = (double) k1 / n1 - (double) k2 / n2 - supposed;
            if (off == 0) {
                return 0;
            }
            return variance > 0 ? off / Math.sqrt(variance) : Math.signum(off) * Double.POSITIVE_INFINITY;
        }

        /** The second proportion that is most likely if the first is so much larger: the likelihood is concave. */
        private double constrained(double supposed) {
            return Halving.boundary(Math.max(0, -supposed), Math.min(1, 1 - supposed), p -> slope(p + supposed, p) > 0);
        }

        private double slope(double first, double second) {
            return part(k1, first) - part(n1 - k1, 1 - first) + part(k2, second) - part(n2 - k2, 1 - second);
        }

        private static double part(long k, double p) {
            return k == 0 ? 0 : k / p;
        }
    }
}
