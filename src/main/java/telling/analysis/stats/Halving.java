package telling.analysis.stats;

import java.util.function.DoublePredicate;

/** Finds where a condition ceases to hold. */
final class Halving {

    /** Enough for 1e-36 between 0 and 1, so that small limits keep all their digits too. */
    private static final int HALVINGS = 120;

    private Halving() {}

    /** Where a condition that holds from the lower end on ceases to hold; an end itself where it never or always does. */
    static double boundary(double from, double to, DoublePredicate holds) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
