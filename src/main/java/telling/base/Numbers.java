package telling.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a language writes them, whatever the machine's locale. */
public final class Numbers {

    private Numbers() {}

    /** A whole number with its thousands apart: 17,190 or 17.190. */
    public static String whole(long value, Language language) {
        return grouped(BigDecimal.valueOf(value), language);
    }

    /** A number rounded half up to so many decimals, trailing zeros kept. */
    public static String fixed(double value, int decimals, Language language) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "" : (value > 0 ? "∞" : "−∞");
        }
        return fixed(new BigDecimal(Double.toString(value)), decimals, language);
    }

    /** A number rounded half up to so many decimals, trailing zeros kept. */
    public static String fixed(BigDecimal value, int decimals, Language language) {
        return grouped(value.setScale(decimals, RoundingMode.HALF_UP), language);
    }

    /** A number as print sets it: with a minus sign in place of the hyphen that is typed. */
    public static String typeset(String number) {
        return number.startsWith("-") ? "−" + number.substring(1) : number;
    }

    /** Every digit that the number has, thousands apart, no exponent. */
    public static String grouped(BigDecimal value, Language language) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String units = point < 0 ? digits : digits.substring(0, point);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < units.length(); i++) {
            if (i > 0 && (units.length() - i) % 3 == 0) {
                written.append(language.group());
            }
            written.append(units.charAt(i));
        }
        if (point >= 0) {
            written.append(language.decimal()).append(digits, point + 1, digits.length());
        }
        return (value.signum() < 0 ? "-" : "") + written;
    }
}
