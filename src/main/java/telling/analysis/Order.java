package telling.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import telling.data.Field;

/** Orders that depend on the data's meaning and never on the order of its rows. */
final class Order {

    private Order() {}

    /** The schema's order of categories; codes that it does not name come after, numbers by size and text by code. */
    static Comparator<String> of(Field field) {
        List<String> codes =
                field.categories().stream().map(Field.Category::code).toList();
        return Comparator.<String>comparingInt(code -> codes.contains(code) ? codes.indexOf(code) : codes.size())
                .thenComparing(natural());
    }

    /** Numbers by size, before text by code. */
    static Comparator<String> natural() {
        return (a, b) -> {
            boolean numbers = number(a) && number(b);
            int bySize =
                    numbers ? new BigDecimal(a).compareTo(new BigDecimal(b)) : Boolean.compare(number(b), number(a));
            return bySize != 0 ? bySize : a.compareTo(b);
        };
    }

    /** Whether this is a number, which has a place of its own. */
    static boolean number(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
    }
}
