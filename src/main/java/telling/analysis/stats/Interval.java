package telling.analysis.stats;

/**
 * An estimate between two limits.
 *
 * @param estimate what was observed: a proportion, a difference of proportions or a ratio
 * @param level how often such an interval holds the true value, as 0.95
 * @param method its name
 * @param kind what lies between the limits
 * @param source who published the method, and where
 */
public record Interval(
        double estimate, double low, double high, double level, String method, Kind kind, String source) {

    /** What an interval is of. */
    public enum Kind {
        /** 0 to 1. */
        PROPORTION,
        /** Of two proportions, −1 to 1. */
        DIFFERENCE,
        /** Of two proportions, zero and up. */
        RATIO
    }

    /** Whether the interval holds this value. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** How far the limits are apart. */
    public double width() {
        return high - low;
    }

    /** On one line, every digit: {@code 0.3 [0.2, 0.5], level 0.95, Wilson score}. */
    @Override
    public String toString() {
        return estimate + " [" + low + ", " + high + "], level " + level + ", " + method;
    }
}
