package telling.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A statement in words that the publication makes, as the register holds it.
 *
 * @param left what is compared, a term of cells such as {@code return-2013}; empty where nothing can be
 * @param right what it is compared with, one term or several that it must all hold against
 * @param measure whether counts or shares are compared; empty for both
 * @param bases the bases of the shares, by name; none for every base of the table
 * @param verdict what the register says of it
 * @param reason why, or with which caveats
 */
public record Claim(
        String id,
        Words statement,
        Optional<ClaimTerm> left,
        Optional<Operator> operator,
        List<ClaimTerm> right,
        Optional<Measure> measure,
        List<String> bases,
        Check.Status verdict,
        Words reason,
        String source) {

    /** The verdicts that a register may hold. */
    public static final List<Check.Status> VERDICTS = List.of(
            Check.Status.SUPPORTED, Check.Status.CONTRADICTED, Check.Status.BASE_DEPENDENT, Check.Status.NOT_TESTABLE);

    public Claim {
        right = List.copyOf(right);
        bases = List.copyOf(bases);
    }

    /** What of the cells is compared. */
    public enum Measure {
        /** The units counted. */
        COUNT,
        /** Their share of a base, in percent. */
        SHARE,
        /** Nothing that the tables hold, as with a cause. */
        NONE;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the left side should stand to the right. */
    public enum Operator {
        MORE(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        NOT_EQUAL("!=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The sign as it is written. */
        public String sign() {
            return sign;
        }

        /** Whether it holds of two numbers that compare like this. */
        public boolean holds(int leftAgainstRight) {
            return switch (this) {
                case MORE -> leftAgainstRight > 0;
                case AT_LEAST -> leftAgainstRight >= 0;
                case LESS -> leftAgainstRight < 0;
                case AT_MOST -> leftAgainstRight <= 0;
                case EQUAL -> leftAgainstRight == 0;
                case NOT_EQUAL -> leftAgainstRight != 0;
            };
        }
    }
}
