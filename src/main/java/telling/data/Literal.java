package telling.data;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import telling.base.Problem;
import telling.base.ProblemException;

/** A value of a condition, read by its column's type, against which cells are compared. */
@FunctionalInterface
interface Literal {

    /** Below zero where the cell is less than the value, zero where equal; the cell is not missing. */
    int comparedWith(Object cell);

    Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d{1,9})?");

    /** The value as the column's type reads it; one that does not fit is data.not-a-value. */
    static Literal of(Field field, String text, Condition.Operator operator) {
        try {
            return switch (field.type()) {
                case INTEGER, NUMBER -> number(field, text, operator);
                case BOOLEAN -> truth(field, text);
                case DATE -> {
                    LocalDate date = LocalDate.parse(text);
                    yield cell -> ((LocalDate) cell).compareTo(date);
                }
                case TIME -> {
                    LocalTime time = LocalTime.parse(text);
                    yield cell -> ((LocalTime) cell).compareTo(time);
                }
                case DATETIME -> {
                    LocalDateTime moment = LocalDateTime.parse(text.replace(' ', 'T'));
                    yield cell -> moment(cell).compareTo(moment);
                }
                case STRING -> cell -> String.valueOf(cell).compareTo(text);
            };
        } catch (DateTimeException e) {
            throw notAValue(field, text, "data.not-a-value." + field.type().tag());
        }
    }

    private static Literal number(Field field, String text, Condition.Operator operator) {
        if (!NUMBER.matcher(text).matches()) {
            boolean comma = text.matches("[+-]?[\\d.,]*,[\\d.,]*");
            throw notAValue(
                    field,
                    text,
                    comma
                            ? "data.not-a-value.comma"
                            : "data.not-a-value." + field.type().tag());
        }
        BigDecimal value = new BigDecimal(text);
        boolean equality = operator == Condition.Operator.EQUAL || operator == Condition.Operator.NOT_EQUAL;
        if (field.type() == FieldType.INTEGER
                && equality
                && value.stripTrailingZeros().scale() > 0) {
            throw notAValue(field, text, "data.not-a-value.integer");
        }
        double nearest = value.doubleValue();
        int sameDouble = Double.isInfinite(nearest) ? 0 : new BigDecimal(Double.toString(nearest)).compareTo(value);
        return cell -> {
            if (cell instanceof Long whole) {
                return BigDecimal.valueOf(whole).compareTo(value);
            }
            int compared = Double.compare((Double) cell + 0.0, nearest + 0.0);
            return compared != 0 ? compared : sameDouble;
        };
    }

    private static Literal truth(Field field, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw notAValue(field, text, "data.not-a-value.boolean");
        }
        Boolean value = Boolean.valueOf(text);
        return cell -> ((Boolean) cell).compareTo(value);
    }

    private static LocalDateTime moment(Object cell) {
        return cell instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                : (LocalDateTime) cell;
    }

    private static ProblemException notAValue(Field field, String text, String code) {
        return Problem.of(code, "column", field.name(), "value", text, "decimal", pointed(text))
                .thrown();
    }

    /** The number as it was probably meant, with a decimal point and nothing between thousands. */
    static String pointed(String text) {
        return text.lastIndexOf(',') > text.lastIndexOf('.')
                ? text.replace(".", "").replace(',', '.')
                : text.replace(",", "");
    }
}
