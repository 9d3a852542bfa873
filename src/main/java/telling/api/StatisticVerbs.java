package telling.api;

import telling.analysis.stats.Fisher;
import telling.analysis.stats.Interval;
import telling.analysis.stats.Proportions;
import telling.analysis.stats.Tables;
import telling.analysis.stats.TestResult;
import telling.analysis.stats.Trends;
import telling.analysis.stats.TwoProportions;
import telling.base.Workspace;

/** Intervals and tests of counts, which {@link Telling} passes on. */
abstract class StatisticVerbs {

    private static final double LEVEL = 0.95;

    StatisticVerbs() {}

    /** Wilson's score interval of k of n (0–1), level 0.95; see {@link Proportions#wilson}. Source: Wilson 1927. */
    public static Interval wilson(long k, long n) {
        return Proportions.wilson(k, n, LEVEL);
    }

    /** Wilson's score interval of k of n (0–1) at this level. Source: Wilson 1927. */
    public static Interval wilson(long k, long n, double level) {
        return Proportions.wilson(k, n, level);
    }

    /** The exact interval of k of n (0–1), level 0.95. Source: Clopper and Pearson 1934. */
    public static Interval clopperPearson(long k, long n) {
        return Proportions.clopperPearson(k, n, LEVEL);
    }

    /** The exact interval of k of n (0–1) at this level. Source: Clopper and Pearson 1934. */
    public static Interval clopperPearson(long k, long n, double level) {
        return Proportions.clopperPearson(k, n, level);
    }

    /** The hybrid score interval of k1/n1 − k2/n2, level 0.95. Source: Newcombe 1998, method 10. */
    public static Interval newcombe(long k1, long n1, long k2, long n2) {
        return TwoProportions.newcombe(k1, n1, k2, n2, LEVEL);
    }

    /** The hybrid score interval of k1/n1 − k2/n2 at this level. Source: Newcombe 1998, method 10. */
    public static Interval newcombe(long k1, long n1, long k2, long n2, double level) {
        return TwoProportions.newcombe(k1, n1, k2, n2, level);
    }

    /** The score interval of k1/n1 − k2/n2, level 0.95. Source: Miettinen and Nurminen 1985. */
    public static Interval miettinenNurminen(long k1, long n1, long k2, long n2) {
        return TwoProportions.miettinenNurminen(k1, n1, k2, n2, LEVEL);
    }

    /** The score interval of k1/n1 − k2/n2 at this level. Source: Miettinen and Nurminen 1985. */
    public static Interval miettinenNurminen(long k1, long n1, long k2, long n2, double level) {
        return TwoProportions.miettinenNurminen(k1, n1, k2, n2, level);
    }

    /** The ratio of k1/n1 to k2/n2 with its log interval, level 0.95. Source: Katz and others 1978. */
    public static Interval riskRatio(long k1, long n1, long k2, long n2) {
        return TwoProportions.riskRatio(k1, n1, k2, n2, LEVEL);
    }

    /** The ratio of k1/n1 to k2/n2 with its log interval at this level. Source: Katz and others 1978. */
    public static Interval riskRatio(long k1, long n1, long k2, long n2, double level) {
        return TwoProportions.riskRatio(k1, n1, k2, n2, level);
    }

    /** The chi-squared test of independence of rows and columns, uncorrected. Source: Pearson 1900. */
    public static TestResult chiSquareTest(long[][] counts) {
        return rough(counts, Tables.chiSquareTest(counts));
    }

    /** The same, for a table of two by two with continuity correction if asked. Source: Yates 1934. */
    public static TestResult chiSquareTest(long[][] counts, boolean corrected) {
        return rough(counts, Tables.chiSquareTest(counts, corrected));
    }

    /** The likelihood-ratio test of independence. Source: Wilks 1938. */
    public static TestResult gTest(long[][] counts) {
        return rough(counts, Tables.gTest(counts));
    }

    /** Fisher's exact test, two-sided, for any table. Source: Fisher 1934; Freeman and Halton 1951. */
    public static TestResult fisherTest(long[][] counts) {
        return Fisher.fisherTest(counts);
    }

    /** How strongly rows and columns go together, 0–1. Source: Cramér 1946. */
    public static double cramersV(long[][] counts) {
        return Tables.cramersV(counts);
    }

    /** The chi-squared test of a trend of k/n over scores, three waves or more. Source: Armitage 1955. */
    public static TestResult trendTest(long[] k, long[] n, double[] scores) {
        return Trends.trendTest(k, n, scores);
    }

    /** P-values adjusted for how many there are, in the order given. Source: Holm 1979. */
    public static double[] holm(double[] p) {
        return Trends.holm(p);
    }

    /** The result, with a note where an approximation rests on few, as R warns. */
    private static TestResult rough(long[][] counts, TestResult result) {
        int few = Tables.fewExpected(counts);
        if (few > 0) {
            Workspace.current().note("analysis.few-expected", "few", few, "of", counts.length * counts[0].length);
        }
        return result;
    }
}
