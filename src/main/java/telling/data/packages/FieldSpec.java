package telling.data.packages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import telling.data.Field;
import telling.data.csv.CellReader;

/**
 * A field of a schema, ready to read cells with.
 *
 * @param declared the type as the descriptor names it
 * @param format the date format as the descriptor has it, empty for the default
 */
record FieldSpec(Field field, String declared, String format, CellReader reader, Constraints constraints) {

    /** Whether this text stands for no answer. */
    boolean missing(String text) {
        return field.missing().stream().anyMatch(code -> code.code().equals(text))
                || (text.isEmpty() && field.type() == telling.data.FieldType.STRING);
    }

    /** What the values must keep to besides their type; bounds and choices as values of the type. */
    record Constraints(
            boolean required,
            boolean unique,
            Optional<Object> minimum,
            Optional<Object> maximum,
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<Pattern> pattern,
            List<Object> choices) {

        Constraints {
            choices = List.copyOf(choices);
        }

        static final Constraints NONE = new Constraints(
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Compares two values of one type. */
    @SuppressWarnings("unchecked")
    static int compare(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString()));
        }
        return ((Comparable<Object>) a).compareTo(b);
    }
}
