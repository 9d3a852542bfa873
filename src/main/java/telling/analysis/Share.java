package telling.analysis;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A part of a base, exact, with the base by name and size: no share is shown without it.
 *
 * <p>Units: as a number it is a proportion (0–1); {@link #percent} is 0–100.
 */
public final class Share extends Number implements Comparable<Share> {

    private static final long serialVersionUID = 1L;
    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final BigFraction value;
    private final String base;
    private final BigDecimal size;

    private Share(BigFraction value, String base, BigDecimal size) {
        this.value = value;
        this.base = base;
        this.size = size;
    }

    /** This amount as a share of a base of this size, which is more than zero. */
    static Share of(BigDecimal amount, String base, BigDecimal size) {
        return new Share(Exact.of(amount).divide(Exact.of(size)), base, size);
    }

    /** The proportion as an exact fraction. */
    public BigFraction exact() {
        return value;
    }

    /** What it is a share of, by name. */
    public String base() {
        return base;
    }

    /** How large the base is; with weights, the sum of weights. */
    public BigDecimal size() {
        return size;
    }

    /** The share in percent, 0–100, correctly rounded to a double. */
    public double percent() {
        return value.multiply(HUNDRED).doubleValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share
                && value.equals(share.value)
                && base.equals(share.base)
                && size.compareTo(share.size) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, base);
    }

    /** The proportion as a decimal number, as many digits as a double holds. */
    @Override
    public String toString() {
        return Double.toString(doubleValue());
    }
}
