package telling.analysis.stats;

import org.apache.commons.numbers.gamma.LogGamma;

/** Logarithms of factorials, those of small numbers from a table. */
final class LogFactorials {

    private static final int LARGEST_TABLE = 1 << 16;

    private final double[] small;

    LogFactorials(long largest) {
        small = new double[(int) Math.min(LARGEST_TABLE, largest + 1)];
        for (int i = 2; i < small.length; i++) {
            small[i] = LogGamma.value(i + 1.0);
        }
    }

    double of(long n) {
        return n < small.length ? small[(int) n] : LogGamma.value(n + 1.0);
    }
}
