package telling.analysis.stats;

/**
 * An estimate between two limits.
 *
 * @param estimate what was observed: a proportion, a difference of proportions or a ratio
 * @param level how often such an interval holds the true value, as 0.95
 */
public record Interval(double estimate, double low, double high, double level, String method) {

    /** Whether the interval holds this value. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** How far the limits are apart. */
    public double width() {
        return high - low;
    }
}
