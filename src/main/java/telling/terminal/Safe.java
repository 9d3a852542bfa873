package telling.terminal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps control sequences in data away from the terminal. */
final class Safe {

    private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x80-\\x9f\u202a-\u202e\u2066-\u2069]");

    private Safe() {}

    /** The text with every kind of line end as a line feed, so that nothing is overwritten. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text with control characters as Java's escapes, so that as Java it means the same. */
    static String escaped(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** The text without control characters; styles stay where they are allowed. */
    static String text(String text, boolean styles) {
        if (!CONTROL.matcher(text).find()) {
            return text;
        }
        if (!styles) {
            return CONTROL.matcher(STYLE.matcher(text).replaceAll("")).replaceAll("\ufffd");
        }
        StringBuilder safe = new StringBuilder();
        java.util.regex.Matcher style = STYLE.matcher(text);
        int from = 0;
        while (style.find()) {
            safe.append(CONTROL.matcher(text.substring(from, style.start())).replaceAll("\ufffd"));
            safe.append(style.group());
            from = style.end();
        }
        return safe.append(CONTROL.matcher(text.substring(from)).replaceAll("\ufffd"))
                .toString();
    }
}
