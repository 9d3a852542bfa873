package telling.analysis.stats;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Tests over several waves. */
public final class Trends {

    private static final int FEWEST = 3;

    private Trends() {}

    /**
     * The chi-squared test of a linear trend of proportions k/n over scores, as R's prop.trend.test: one
     * degree of freedom.
     *
     * <p>Errors: analysis.not-a-trend below three waves, where lengths differ, or where all scores are one;
     * analysis.not-a-count, analysis.nothing-counted; analysis.no-variation where all k are 0 or all n.
     *
     * <p>Source: Cochran 1954, Biometrics 10, 417–451; Armitage 1955, Biometrics 11, 375–386.
     */
    public static TestResult trendTest(long[] k, long[] n, double[] scores) {
        if (k.length < FEWEST
                || n.length != k.length
                || scores.length != k.length
                || Arrays.stream(scores).distinct().count() < 2
                || Arrays.stream(scores).anyMatch(score -> !Double.isFinite(score))) {
            throw Refuse.because("analysis.not-a-trend");
        }
        double[] shares = new double[k.length];
        double[] sizes = new double[k.length];
        for (int i = 0; i < k.length; i++) {
            Refuse.badCount(k[i], n[i]);
            shares[i] = (double) k[i] / n[i];
            sizes[i] = n[i];
        }
        return ofShares(shares, sizes, scores);
    }

    /**
     * The same test of two shares or more of so many units, not always whole numbers: with weights the
     * effective sizes. With two it is Pearson's chi-squared test.
     *
     * <p>Errors: analysis.no-variation where all shares are 0 or all are 1.
     */
    public static TestResult ofShares(double[] shares, double[] sizes, double[] scores) {
        double hits = 0;
        double all = 0;
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            hits += shares[i] * sizes[i];
            all += sizes[i];
            mean += sizes[i] * scores[i];
        }
        if (Arrays.stream(shares).allMatch(p -> p == 0) || Arrays.stream(shares).allMatch(p -> p == 1)) {
            throw Refuse.because("analysis.no-variation");
        }
        mean /= all;
        double p = hits / all;
        double together = 0;
        double spread = 0;
        for (int i = 0; i < shares.length; i++) {
            double away = scores[i] - mean;
            together += away * sizes[i] * (shares[i] - p);
            spread += sizes[i] * away * away;
        }
        double statistic = together * together / (spread * p * (1 - p));
        return new TestResult.ChiSquared(
                statistic,
                1,
                ChiSquaredDistribution.of(1).survivalProbability(statistic),
                shares.length == 2 ? "Pearson chi-squared" : "Cochran-Armitage chi-squared for trend",
                shares.length == 2 ? Sources.PEARSON : Sources.TREND);
    }

    /**
     * P-values adjusted for how many there are, in the order given; each at most 1.
     *
     * <p>Errors: analysis.not-a-probability.
     *
     * <p>Source: Holm 1979, Scandinavian Journal of Statistics 6, 65–70.
     */
    public static double[] holm(double[] p) {
        Integer[] order = new Integer[p.length];
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0 && p[i] <= 1)) {
                throw Refuse.because("analysis.not-a-probability", "p", Double.toString(p[i]));
            }
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        double[] adjusted = new double[p.length];
        double most = 0;
        for (int rank = 0; rank < p.length; rank++) {
            most = Math.max(most, Math.min(1, p[order[rank]] * (p.length - rank)));
            adjusted[order[rank]] = most;
        }
        return adjusted;
    }
}
