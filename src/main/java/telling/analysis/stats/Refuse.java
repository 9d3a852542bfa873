package telling.analysis.stats;

import telling.base.Problem;
import telling.base.ProblemException;

/** Refuses what has no answer, with the reason. */
final class Refuse {

    private Refuse() {}

    /** Errors: analysis.not-a-count unless 0 ≤ k ≤ n; analysis.nothing-counted for n = 0. */
    static void badCount(long k, long n) {
        if (n == 0) {
            throw Problem.of("analysis.nothing-counted").thrown();
        }
        if (k < 0 || n < 0 || k > n) {
            throw Problem.of("analysis.not-a-count", "k", k, "n", n).thrown();
        }
    }

    /** Errors: analysis.not-a-level unless it lies between 0 and 1. */
    static void badLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw Problem.of("analysis.not-a-level", "level", Double.toString(level))
                    .thrown();
        }
    }

    static ProblemException because(String code, Object... facts) {
        return Problem.of(code, facts).thrown();
    }
}
