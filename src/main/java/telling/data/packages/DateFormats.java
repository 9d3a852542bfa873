package telling.data.packages;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Date formats of Frictionless, which are those of C's strptime. */
final class DateFormats {

    private static final Map<Character, String> PATTERNS = Map.ofEntries(
            Map.entry('Y', "uuuu"),
            Map.entry('m', "MM"),
            Map.entry('d', "dd"),
            Map.entry('H', "HH"),
            Map.entry('I', "hh"),
            Map.entry('M', "mm"),
            Map.entry('S', "ss"),
            Map.entry('f', "SSSSSS"),
            Map.entry('p', "a"),
            Map.entry('b', "MMM"),
            Map.entry('B', "MMMM"),
            Map.entry('a', "EEE"),
            Map.entry('A', "EEEE"),
            Map.entry('j', "DDD"));
    private static final int PIVOT = 1969;

    private DateFormats() {}

    /** The formatter for this format; empty if it has a part that is not known. */
    static Optional<DateTimeFormatter> of(String format) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        boolean escaped = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (!escaped && c == '%') {
                escaped = true;
                continue;
            }
            if (!escaped || c == '%') {
                builder.appendLiteral(c);
            } else if (c == 'y') {
                builder.appendValueReduced(ChronoField.YEAR, 2, 2, PIVOT);
            } else if (PATTERNS.containsKey(c)) {
                builder.appendPattern(PATTERNS.get(c));
            } else {
                return Optional.empty();
            }
            escaped = false;
        }
        return Optional.of(builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));
    }
}
