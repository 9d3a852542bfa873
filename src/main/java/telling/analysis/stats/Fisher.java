package telling.analysis.stats;

import java.util.OptionalDouble;

/** Fisher's exact test, of two by two and larger tables. */
public final class Fisher {

    /** How many tables are counted out at most. */
    static final long MOST_TABLES = 10_000_000;

    /** R's rule: a table is as improbable as the one observed up to this relative error. */
    static final double AS_PROBABLE = 1 + 1e-7;

    private Fisher() {}

    /**
     * How probable tables with the same margins are that are no more probable than this one, two-sided.
     * Up to 10^7 tables are counted out, and many more where they fall together; beyond that 100,000 are
     * drawn with a stated seed, and the result says its standard error.
     *
     * <p>Errors: analysis.not-a-table; analysis.empty-row, analysis.empty-column.
     *
     * <p>Source: Fisher 1934, Statistical Methods for Research Workers; Freeman and Halton 1951, Biometrika
     * 38, 141–149; drawn tables as Patefield 1981, Applied Statistics 30, 91–97.
     */
    public static TestResult fisherTest(long[][] counts) {
        Margins table = Margins.of(counts);
        if (table.rows().length == 2 && table.columns().length == 2) {
            long range =
                    Math.min(table.rows()[0], table.columns()[0]) - Math.max(0, table.columns()[0] - table.rows()[1]);
            if (range < MOST_TABLES) {
                return exact(twoByTwo(counts[0][0], table));
            }
        } else {
            OptionalDouble p = new TableEnumeration(counts, table, TableEnumeration.MOST_STEPS).pValue();
            if (p.isPresent()) {
                return exact(p.getAsDouble());
            }
        }
        return new TableDraws(counts, table).test();
    }

    private static TestResult exact(double p) {
        return new TestResult.Exact(Math.min(1, p), 0, "Fisher exact, two-sided", Sources.FISHER);
    }

    /** Weighs every table against the most probable one, so that nothing overflows. */
    private static double twoByTwo(long observed, Margins table) {
        long row = table.rows()[0];
        long column = table.columns()[0];
        long low = Math.max(0, column - table.rows()[1]);
        long high = Math.min(row, column);
        long mode =
                Math.min(high, Math.max(low, (long) Math.floor((row + 1.0) * (column + 1.0) / (table.total() + 2.0))));
        double[] weights = new double[(int) (high - low + 1)];
        weights[(int) (mode - low)] = 1;
        for (long x = mode; x < high; x++) {
            weights[(int) (x + 1 - low)] = weights[(int) (x - low)] * step(x, row, column, table.total());
        }
        for (long x = mode; x > low; x--) {
            weights[(int) (x - 1 - low)] = weights[(int) (x - low)] / step(x - 1, row, column, table.total());
        }
        double limit = weights[(int) (observed - low)] * AS_PROBABLE;
        double all = 0;
        double extreme = 0;
        for (double weight : weights) {
            all += weight;
            extreme += weight <= limit ? weight : 0;
        }
        return extreme / all;
    }

    /** How much more probable x + 1 is than x. */
    private static double step(long x, long row, long column, long total) {
        return ((double) (row - x) / (x + 1)) * ((double) (column - x) / (total - row - column + x + 1.0));
    }
}
