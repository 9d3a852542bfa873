package telling.data.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text of a cell as a value of one type, or says that it is none. */
@FunctionalInterface
public interface CellReader {

    /** The value (Long, Double, Boolean, java.time, String); empty where the text is no such value. */
    Optional<Object> read(String text);

    Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");

    /** Text as it stands. */
    static CellReader text() {
        return Optional::of;
    }

    /** Whole numbers that a long column can hold. */
    static CellReader whole(NumberFormat format) {
        return text -> {
            String digits = format.plain(text);
            if (!WHOLE.matcher(digits).matches()) {
                return Optional.empty();
            }
            try {
                long value = Long.parseLong(digits);
                return value == Long.MIN_VALUE ? Optional.empty() : Optional.of(value);
            } catch (NumberFormatException tooLarge) {
                return Optional.empty();
            }
        };
    }

    /** Numbers that a double holds without changing a digit. */
    static CellReader number(NumberFormat format) {
        return text -> {
            String digits = format.plain(text);
            if (!NUMBER.matcher(digits).matches()) {
                return Optional.empty();
            }
            double value = Double.parseDouble(digits);
            return Double.isFinite(value) && same(digits, value) ? Optional.of(value) : Optional.empty();
        };
    }

    /** Whether the shortest text of the double names the same number as the digits. */
    static boolean same(String digits, double value) {
        if (Double.isInfinite(value)) {
            return false;
        }
        return new BigDecimal(digits).compareTo(new BigDecimal(Double.toString(value))) == 0;
    }

    /** Yes and no in these words. */
    static CellReader truth(List<String> yes, List<String> no) {
        return text ->
                yes.contains(text) ? Optional.of(true) : no.contains(text) ? Optional.of(false) : Optional.empty();
    }

    /** Dates in this format, ISO without one. */
    static CellReader date(Optional<DateTimeFormatter> format) {
        return temporal(text -> format.isPresent() ? LocalDate.parse(text, format.get()) : LocalDate.parse(text));
    }

    /** Times of day in this format, ISO without one. */
    static CellReader time(Optional<DateTimeFormatter> format) {
        return temporal(text -> format.isPresent() ? LocalTime.parse(text, format.get()) : LocalTime.parse(text));
    }

    /** Moments in this format, ISO without one; a moment with an offset is read as UTC. */
    static CellReader moment(Optional<DateTimeFormatter> format) {
        return temporal(text -> {
            if (format.isPresent()) {
                return LocalDateTime.parse(text, format.get());
            }
            return text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                    : LocalDateTime.parse(text);
        });
    }

    private static CellReader temporal(CellReaderOfTime parse) {
        return text -> {
            try {
                return Optional.of(parse.read(text));
            } catch (DateTimeException notOne) {
                return Optional.empty();
            }
        };
    }

    /** A parser that throws where the text is not of its kind. */
    @FunctionalInterface
    interface CellReaderOfTime {
        Object read(String text);
    }

    /**
     * How numbers are written.
     *
     * @param bare whether nothing but the number may stand in the cell; otherwise signs around it, as
     *     in {@code € 5} or {@code 12%}, are left out
     */
    record NumberFormat(String decimal, String group, boolean bare) {

        /** A decimal point, no grouping. */
        public static final NumberFormat PLAIN = new NumberFormat(".", "", true);

        String plain(String text) {
            String digits = text;
            if (!bare) {
                digits = digits.replaceAll("^[^\\d+\\-.,]+|[^\\d.,]+$", "");
            }
            if (!group.isEmpty()) {
                String quoted = Pattern.quote(group);
                if (digits.contains(group)
                        && !digits.matches(
                                "[+-]?\\d{1,3}(" + quoted + "\\d{3})+(" + Pattern.quote(decimal) + "\\d*)?")) {
                    return "";
                }
                digits = digits.replace(group, "");
            }
            if (!decimal.equals(".")) {
                if (digits.contains(".")) {
                    return "";
                }
                digits = digits.replace(decimal, ".");
            }
            return digits;
        }
    }
}
