package telling.data;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A published figure, as the register holds it.
 *
 * @param value the number in print; empty for a range
 * @param rounding the unit to which it was rounded in print, declared and never inferred
 * @param fault for a known fault, the value that the tables give
 * @param reason for a known fault, why print and tables differ
 */
public record Figure(
        String id,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        Optional<BigDecimal> rounding,
        Qualifier qualifier,
        Kind kind,
        String source,
        Optional<BigDecimal> fault,
        Optional<String> reason) {

    /** How print qualifies a number; the tag is what the register writes. */
    public enum Qualifier {
        EXACT("exact"),
        ROUNDED("rounded"),
        ABOUT("about"),
        ALMOST("almost"),
        OVER("over"),
        MORE_THAN("more-than"),
        RANGE("range"),
        FRACTION("about-fraction");

        private final String tag;

        Qualifier(String tag) {
            this.tag = tag;
        }

        public String tag() {
            return tag;
        }
    }

    /** Whether the document only prints it, or it follows from other figures. */
    public enum Kind {
        TRANSCRIBED,
        RECOMPUTED
    }
}
