package telling.analysis;

import java.math.BigDecimal;

/** Names of waves and codes of categories: always the text of a value. */
final class Waves {

    private Waves() {}

    /** The text of a value, the same for 2005, 2005L, 2005.0 and "2005". */
    static String text(Object value) {
        if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }
}
