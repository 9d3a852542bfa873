package telling.base;

import java.util.Locale;

/** Text from data in which nothing is hidden: what would steer a screen or a page is shown as an escape. */
public final class Visible {

    private Visible() {}

    /**
     * One line of text in which control characters, line breaks, bidi controls, lone surrogates and other
     * invisible steering are written out, as {@code \n} or {@code \u202e}; the joiners that scripts need stay.
     */
    public static String of(String text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            clean = c >= ' ' && c < 0x7f;
        }
        if (clean) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(one(c)));
        return shown.toString();
    }

    private static String one(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default ->
                steers(c) ? String.format(Locale.ROOT, c > 0xffff ? "\\u{%x}" : "\\u%04x", c) : Character.toString(c);
        };
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            case Character.FORMAT -> c != 0x200c && c != 0x200d;
            default -> false;
        };
    }
}
