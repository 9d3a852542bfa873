package telling.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * A stretch of numbers and how many rows lie in it.
 *
 * <p>Units: those of the column.
 *
 * @param from the smallest number that belongs to it
 * @param to where the next one begins; equal to {@code from} where the bin is one value
 */
public record Bin(BigDecimal from, BigDecimal to, long rows) {

    /** More lines than this are no longer seen at one glance. */
    private static final int MOST = 10;

    /** Whether this is one value. */
    public boolean single() {
        return from.compareTo(to) == 0;
    }

    /**
     * The bins of a column, at most ten: its values where they are so few, else stretches of equal, round width
     * that together cover the range, empty ones included. Empty where there is nothing.
     *
     * @param values how many rows have each value
     * @param whole whether the values are whole numbers, so that no bin is narrower than one
     */
    static List<Bin> of(NavigableMap<BigDecimal, Long> values, boolean whole) {
        List<Bin> bins = new ArrayList<>();
        if (values.size() <= MOST) {
            values.forEach((value, rows) -> bins.add(new Bin(value, value, rows)));
            return bins;
        }
        BigDecimal step = step(values.lastKey().subtract(values.firstKey()), whole);
        while (count(values, step) > MOST) {
            step = next(step);
        }
        BigDecimal from = start(values.firstKey(), step);
        while (from.compareTo(values.lastKey()) <= 0) {
            BigDecimal to = from.add(step).stripTrailingZeros();
            long rows = values.subMap(from, true, to, false).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            bins.add(new Bin(from, to, rows));
            from = to;
        }
        return bins;
    }

    /** The largest of 1, 2, 5, 10, ... that is no more than a tenth of the range; 1 at least for whole numbers. */
    private static BigDecimal step(BigDecimal range, boolean whole) {
        BigDecimal tenth = range.divide(BigDecimal.TEN, MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(tenth.precision() - tenth.scale() - 1);
        return whole ? power.max(BigDecimal.ONE) : power;
    }

    private static BigDecimal next(BigDecimal step) {
        int digit = step.unscaledValue().toString().charAt(0) - '0';
        return digit == 2 ? step.multiply(new BigDecimal("2.5")).stripTrailingZeros() : step.add(step);
    }

    private static BigDecimal start(BigDecimal low, BigDecimal step) {
        return low.divide(step, 0, RoundingMode.FLOOR).multiply(step).stripTrailingZeros();
    }

    private static long count(NavigableMap<BigDecimal, Long> values, BigDecimal step) {
        BigDecimal from = start(values.firstKey(), step);
        return values.lastKey()
                        .subtract(from)
                        .divide(step, 0, RoundingMode.FLOOR)
                        .longValue()
                + 1;
    }
}
