package telling.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Problem;

/** Numbers of any kind as exact fractions; a double is the shortest decimal that names it. */
public final class Exact {

    private static final int DIGITS = 17;

    private Exact() {}

    /**
     * The number as a fraction.
     *
     * <p>Errors: data.not-finite for NaN and the infinite.
     */
    public static BigFraction of(Number number) {
        if (number instanceof BigFraction fraction) {
            return fraction;
        }
        if (number instanceof BigInteger whole) {
            return BigFraction.of(whole);
        }
        if (number instanceof BigDecimal decimal) {
            return of(decimal);
        }
        double value = number.doubleValue();
        if ((number instanceof Double || number instanceof Float) && !Double.isFinite(value)) {
            throw Problem.of("data.not-finite", "value", number.toString()).thrown();
        }
        try {
            return of(new BigDecimal(number.toString()));
        } catch (NumberFormatException notDecimal) {
            return of(new BigDecimal(Double.toString(value)));
        }
    }

    public static BigFraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The number in plain digits: all of them where they end, else seventeen. */
    public static String plain(BigFraction value) {
        BigDecimal numerator = new BigDecimal(value.getNumerator());
        BigDecimal denominator = new BigDecimal(value.getDenominator());
        BigDecimal decimal;
        try {
            decimal = numerator.divide(denominator);
        } catch (ArithmeticException endless) {
            decimal = numerator.divide(denominator, new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        }
        return plain(decimal);
    }

    public static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
