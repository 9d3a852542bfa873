package telling.display;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import telling.base.Language;
import telling.base.Numbers;

/** How the numbers of one column are written: alike, as precise as they are, years and codes bare. */
record NumberColumn(int decimals, boolean grouped, boolean exponent) {

    private static final int MOST_DECIMALS = 4;
    private static final Pattern YEAR = Pattern.compile("(?i).*(year|jaar|anno|wave|meting).*");
    private static final Pattern CODE =
            Pattern.compile("(?i)(.*[_. -])?(id|code|nr|no|nummer|number|key|zip|postcode|phone|telefoon)");

    /** The manner for these numbers; the name, title and unit tell years and codes from amounts. */
    static NumberColumn of(List<Number> numbers, String name, String title, boolean hasUnit, boolean isWave) {
        int decimals = 0;
        boolean whole = true;
        boolean years = true;
        boolean exponent = false;
        double smallest = Double.MAX_VALUE;
        for (Number number : numbers) {
            double value = number.doubleValue();
            years &= value >= 1000 && value <= 2999;
            if (number instanceof Long || number instanceof Integer || number instanceof Short || !finite(value)) {
                continue;
            }
            whole = false;
            int own = Math.max(0, exact(number).stripTrailingZeros().scale());
            decimals = Math.max(decimals, own);
            if (value != 0) {
                smallest = Math.min(smallest, Math.abs(value));
            }
            exponent |= Math.abs(value) >= 1e15 || (value != 0 && Math.abs(value) < 1e-9);
        }
        if (decimals > MOST_DECIMALS) {
            int leading = smallest >= 1 ? 0 : (int) Math.ceil(-Math.log10(smallest));
            decimals = Math.min(decimals, Math.max(MOST_DECIMALS, Math.min(12, leading + 2)));
        }
        boolean named = YEAR.matcher(name).matches() || YEAR.matcher(title).matches();
        boolean coded = CODE.matcher(name).matches();
        boolean bare = whole && (isWave || (!hasUnit && (named || coded || (years && !numbers.isEmpty()))));
        return new NumberColumn(decimals, !bare, exponent);
    }

    /** The number as this column writes it. */
    String written(Number number, Language language) {
        double value = number.doubleValue();
        if (!finite(value)) {
            return Numbers.fixed(value, 0, language);
        }
        if (exponent) {
            return String.format(Locale.ROOT, "%.6g", value).replace('.', language.decimal());
        }
        if (!grouped) {
            return exact(number).toPlainString();
        }
        return Numbers.fixed(exact(number), decimals, language);
    }

    /** The number, digit for digit. */
    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static boolean finite(double value) {
        return Double.isFinite(value);
    }
}
