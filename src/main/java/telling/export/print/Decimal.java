package telling.export.print;

/** Coordinates as files write them. */
final class Decimal {

    private Decimal() {}

    /** The value to two decimals, without trailing zeros and without an exponent. */
    static String of(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }
}
