package telling.analysis.stats;

import java.util.Random;
import telling.base.Progress;
import telling.base.Workspace;

/** Draws tables that have the margins of one, each as often as independence would have it. */
final class TableDraws {

    private static final int DRAWS = 100_000;
    private static final int STEP = 1000;
    private static final long SEED = 20130514;

    private final long[][] counts;
    private final Margins margins;
    private final LogFactorials factorials;
    // java.util.Random is specified to the bit, so the result is one on every JDK
    private final Random random = new Random(SEED);

    TableDraws(long[][] counts, Margins margins) {
        this.counts = counts;
        this.margins = margins;
        this.factorials = new LogFactorials(margins.total());
    }

    /** The share of drawn tables that are no more probable, the one observed counted among them. */
    TestResult test() {
        double observed = 0;
        for (long[] row : counts) {
            for (long count : row) {
                observed -= factorials.of(count);
            }
        }
        double limit = observed + Math.log(Fisher.AS_PROBABLE);
        int extreme = 0;
        try (Progress progress = Workspace.current().progress("analysis.drawing", DRAWS)) {
            for (int i = 0; i < DRAWS; i++) {
                if (i % STEP == 0) {
                    progress.done(i);
                }
                extreme += draw() <= limit ? 1 : 0;
            }
        }
        double p = (extreme + 1.0) / (DRAWS + 1.0);
        double error = Math.sqrt(p * (1 - p) / DRAWS);
        String method = String.format(
                java.util.Locale.ROOT,
                "Fisher, two-sided, Monte Carlo: %d tables drawn, seed %d, standard error %.2g",
                DRAWS,
                SEED,
                error);
        return new TestResult.Exact(p, error, method, Sources.DRAWN);
    }

    /** One table, as the sum of logarithms that its probability goes with. */
    private double draw() {
        long[] free = margins.columns().clone();
        double log = 0;
        for (int i = 0; i < margins.rows().length - 1; i++) {
            long left = margins.rows()[i];
            long pool = 0;
            for (long rest : free) {
                pool += rest;
            }
            for (int j = 0; j < free.length - 1; j++) {
                long count = hypergeometric(free[j], pool, left);
                pool -= free[j];
                left -= count;
                free[j] -= count;
                log -= factorials.of(count);
            }
            free[free.length - 1] -= left;
            log -= factorials.of(left);
        }
        for (long rest : free) {
            log -= factorials.of(rest);
        }
        return log;
    }

    /** How many of so many marked ones are among so many drawn from a pool; found outward from the most probable. */
    private long hypergeometric(long marked, long pool, long drawn) {
        long low = Math.max(0, drawn - (pool - marked));
        long high = Math.min(drawn, marked);
        if (low == high) {
            return low;
        }
        long mode = Math.min(high, Math.max(low, (long) ((drawn + 1.0) * (marked + 1.0) / (pool + 2.0))));
        double top = Math.exp(chosen(marked, mode) + chosen(pool - marked, drawn - mode) - chosen(pool, drawn));
        double left = random.nextDouble() - top;
        long down = mode;
        long up = mode;
        double downward = top;
        double upward = top;
        while (left >= 0 && (down > low || up < high)) {
            if (up < high) {
                upward *= ((double) (marked - up) / (up + 1))
                        * ((double) (drawn - up) / (pool - marked - drawn + up + 1.0));
                up++;
                left -= upward;
                if (left < 0) {
                    return up;
                }
            }
            if (down > low) {
                downward *= ((double) down / (marked - down + 1))
                        * ((pool - marked - drawn + (double) down) / (drawn - down + 1));
                down--;
                left -= downward;
                if (left < 0) {
                    return down;
                }
            }
        }
        return mode;
    }

    private double chosen(long from, long count) {
        return factorials.of(from) - factorials.of(count) - factorials.of(from - count);
    }
}
