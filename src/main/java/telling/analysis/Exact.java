package telling.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact fractions of decimal numbers. */
final class Exact {

    private Exact() {}

    /** The number as a fraction, nothing lost. */
    static BigFraction of(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }
}
