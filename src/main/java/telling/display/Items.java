package telling.display;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telling.base.Said;

/** Several values in brackets: on one line where they fit, else one per line and the rest counted. */
final class Items {

    /** How many are shown of a long row of values. */
    static final int MOST = 40;

    private Items() {}

    static MediaBundle of(Collection<?> items, DisplayContext context) {
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            texts.add(text(item));
            if (texts.size() > MOST) {
                break;
            }
        }
        return of(texts, items.size(), "[", "]", context);
    }

    static MediaBundle ofArray(Object array, DisplayContext context) {
        int length = Array.getLength(array);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(length, MOST + 1); i++) {
            texts.add(text(Array.get(array, i)));
        }
        return of(texts, length, "[", "]", context);
    }

    static MediaBundle of(List<String> texts, int size, String open, String close, DisplayContext context) {
        Sheet sheet = new Sheet(context);
        boolean all = texts.size() <= MOST && texts.size() >= size;
        String row = open + String.join(", ", texts.stream().map(sheet::safe).toList()) + close;
        if (all && (Screen.width(row) <= context.columns() || texts.stream().allMatch(t -> Screen.width(t) < 12))) {
            return sheet.text(row).bundle();
        }
        for (String text : texts.subList(0, Math.min(MOST, texts.size()))) {
            sheet.line(sheet.safe(text));
        }
        if (size > MOST) {
            sheet.footer(sheet.word("display.values-more", "dots", sheet.dots(), "count", size - MOST));
        }
        return sheet.bundle();
    }

    /** One value as text; what holds values itself is written as its kind and size when that is long. */
    static String text(@Nullable Object value) {
        if (value != null && value.getClass().isArray()) {
            return value.getClass().getComponentType().getSimpleName() + "[" + Array.getLength(value) + "]";
        }
        if (value instanceof Collection<?> many && many.size() > MOST) {
            return value.getClass().getSimpleName() + "(" + many.size() + ")";
        }
        if (value instanceof Map<?, ?> map && map.size() > MOST) {
            return value.getClass().getSimpleName() + "(" + map.size() + ")";
        }
        return Said.by(value);
    }
}
