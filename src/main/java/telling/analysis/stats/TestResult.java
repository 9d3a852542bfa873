package telling.analysis.stats;

import telling.base.Problem;

/** The outcome of a test of significance. */
public sealed interface TestResult {

    /**
     * The test statistic.
     *
     * <p>Errors: analysis.no-statistic for a test that has none, as Fisher's.
     */
    double statistic();

    /** The degrees of freedom. Errors: analysis.no-statistic for a test that has none, as Fisher's. */
    int degreesOfFreedom();

    /** How probable a result at least as extreme is, if there is nothing to find. */
    double pValue();

    /** Which test it was, with what a reader has to know of it. */
    String method();

    /** Who published the test, and where. */
    String source();

    /** A test whose statistic is held against a chi-squared distribution. */
    record ChiSquared(double statistic, int degreesOfFreedom, double pValue, String method, String source)
            implements TestResult {

        /** On one line, every digit. */
        @Override
        public String toString() {
            return method + ": statistic " + statistic + ", degrees of freedom " + degreesOfFreedom + ", p = " + pValue;
        }
    }

    /**
     * A test that counts tables.
     *
     * @param standardError of the p-value where tables were drawn and not counted out; else 0
     */
    record Exact(double pValue, double standardError, String method, String source) implements TestResult {

        @Override
        public double statistic() {
            throw Problem.of("analysis.no-statistic", "method", method).thrown();
        }

        @Override
        public int degreesOfFreedom() {
            throw Problem.of("analysis.no-statistic", "method", method).thrown();
        }

        /** On one line, every digit. */
        @Override
        public String toString() {
            return method + ": p = " + pValue;
        }
    }
}
