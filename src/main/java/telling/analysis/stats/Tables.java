package telling.analysis.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Tests of independence in a table of counts, rows by columns, and how strong the association is. */
public final class Tables {

    /** Below this R warns that the approximation may be incorrect. */
    private static final double FEW = 5;

    private Tables() {}

    /**
     * Pearson's chi-squared test of independence, without continuity correction.
     *
     * <p>Errors: analysis.not-a-table; analysis.empty-row, analysis.empty-column: leave those out first.
     *
     * <p>Source: Pearson 1900, Philosophical Magazine 50, 157–175.
     */
    public static TestResult chiSquareTest(long[][] counts) {
        return chiSquareTest(counts, false);
    }

    /**
     * Pearson's chi-squared test, where asked with the continuity correction, which a table of two by two
     * alone has: each difference is brought half a unit nearer to zero, never past it.
     *
     * <p>Errors: as of {@link #chiSquareTest(long[][])}; analysis.no-correction for a larger table.
     *
     * <p>Source: Pearson 1900; Yates 1934, Journal of the Royal Statistical Society Supplement 1, 217–235.
     */
    public static TestResult chiSquareTest(long[][] counts, boolean corrected) {
        Margins table = Margins.of(counts);
        if (corrected && (table.rows().length != 2 || table.columns().length != 2)) {
            throw Refuse.because("analysis.no-correction");
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < table.columns().length; j++) {
                double expected = table.expected(i, j);
                double off = Math.abs(counts[i][j] - expected);
                double used = corrected ? off - Math.min(0.5, off) : off;
                sum += used * used / expected;
            }
        }
        return corrected
                ? result(
                        sum,
                        table,
                        "Pearson chi-squared, continuity correction of Yates",
                        Sources.PEARSON + "; " + Sources.YATES)
                : result(sum, table, "Pearson chi-squared", Sources.PEARSON);
    }

    /**
     * The likelihood-ratio (G) test of independence.
     *
     * <p>Errors: as of {@link #chiSquareTest(long[][])}.
     *
     * <p>Source: Wilks 1938, Annals of Mathematical Statistics 9, 60–62; Woolf 1957, Annals of Human
     * Genetics 21, 397–409.
     */
    public static TestResult gTest(long[][] counts) {
        Margins table = Margins.of(counts);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < table.columns().length; j++) {
                if (counts[i][j] > 0) {
                    double expected = table.expected(i, j);
                    // log1p keeps digits where counts are close to what is expected
                    sum += counts[i][j] * Math.log1p((counts[i][j] - expected) / expected);
                }
            }
        }
        return result(Math.max(0, 2 * sum), table, "G (likelihood ratio)", Sources.WILKS);
    }

    /**
     * How strongly rows and columns go together, from 0 to 1; no correction for bias.
     *
     * <p>Errors: as of {@link #chiSquareTest(long[][])}.
     *
     * <p>Source: Cramér 1946, Mathematical Methods of Statistics, chapter 21.
     */
    public static double cramersV(long[][] counts) {
        Margins table = Margins.of(counts);
        double least = Math.min(table.rows().length, table.columns().length) - 1.0;
        return Math.min(1, Math.sqrt(chiSquareTest(counts).statistic() / (table.total() * least)));
    }

    /** How many cells of a table would hold under 5 if rows and columns had nothing to do with each other. */
    public static int fewExpected(long[][] counts) {
        Margins table = Margins.of(counts);
        int few = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < table.columns().length; j++) {
                few += table.expected(i, j) < FEW ? 1 : 0;
            }
        }
        return few;
    }

    private static TestResult result(double statistic, Margins table, String method, String source) {
        int freedom = (table.rows().length - 1) * (table.columns().length - 1);
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(statistic);
        return new TestResult.ChiSquared(statistic, freedom, p, method, source);
    }
}
