package telling.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import telling.data.Field;

/** Orders that depend on the data's meaning and never on the order of its rows. */
final class Order {

    private static final Pattern BETWEEN_DIGITS_AND_LETTERS =
            Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    private Order() {}

    /** The schema's order of categories; codes that it does not name come after, numbers by size and text by code. */
    static Comparator<String> of(Field field) {
        List<String> codes =
                field.categories().stream().map(Field.Category::code).toList();
        return Comparator.<String>comparingInt(code -> codes.contains(code) ? codes.indexOf(code) : codes.size())
                .thenComparing(natural());
    }

    /** Numbers by size, before text by code, in which digits count as numbers: class 2 comes before class 10. */
    static Comparator<String> natural() {
        return (a, b) -> {
            boolean numbers = number(a) && number(b);
            int bySize =
                    numbers ? new BigDecimal(a).compareTo(new BigDecimal(b)) : Boolean.compare(number(b), number(a));
            int byParts = bySize != 0 ? bySize : byParts(a, b);
            return byParts != 0 ? byParts : a.compareTo(b);
        };
    }

    private static int byParts(String a, String b) {
        String[] parts = BETWEEN_DIGITS_AND_LETTERS.split(a, -1);
        String[] others = BETWEEN_DIGITS_AND_LETTERS.split(b, -1);
        for (int i = 0; i < Math.min(parts.length, others.length); i++) {
            int order = digits(parts[i]) && digits(others[i])
                    ? new BigDecimal(parts[i]).compareTo(new BigDecimal(others[i]))
                    : parts[i].compareTo(others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.length, others.length);
    }

    private static boolean digits(String part) {
        return part.matches("[0-9]{1,18}");
    }

    /** Whether this is a number, which has a place of its own. */
    static boolean number(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
    }
}
