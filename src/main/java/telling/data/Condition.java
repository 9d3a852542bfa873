package telling.data;

import java.util.List;

/**
 * What a filter asks, as a syntax tree: any source can carry it out in its own way. Values are the
 * text that was written; the column's type says how to read it. Every condition but {@code is
 * missing} is false where the value is missing.
 */
public sealed interface Condition {

    /** All of these. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** {@code column op value}. */
    record Compare(String column, Operator operator, String value) implements Condition {}

    /** {@code column ~ text}: contains, ignoring case. */
    record Contains(String column, String text) implements Condition {}

    /** {@code column [not] in (values)}. */
    record OneOf(String column, boolean negated, List<String> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** {@code column is present} or {@code is missing}. */
    record Presence(String column, boolean present) implements Condition {}

    /** How a value is compared. */
    enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The sign as it is written. */
        public String sign() {
            return sign;
        }
    }
}
