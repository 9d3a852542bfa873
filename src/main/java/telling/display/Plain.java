package telling.display;

import java.text.Normalizer;
import java.util.Map;
import telling.base.Visible;

/**
 * Text from data made harmless for a terminal: control characters, bidi overrides and other invisible
 * steering become visible escapes, and without Unicode everything becomes ASCII.
 */
public final class Plain {

    private static final Map<Integer, String> ASCII = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201c, "\""),
            Map.entry(0x201d, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0xa7, "par. "),
            Map.entry(0xb6, "par. "),
            Map.entry(0xb7, "."),
            Map.entry(0x2020, "*"),
            Map.entry(0xd7, "x"),
            Map.entry(0x2192, "->"),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="),
            Map.entry(0x2248, "~"),
            Map.entry(0x20ac, "EUR"),
            Map.entry(0xdf, "ss"),
            Map.entry(0xe6, "ae"),
            Map.entry(0xc6, "AE"),
            Map.entry(0xf8, "o"),
            Map.entry(0xd8, "O"),
            Map.entry(0x153, "oe"),
            Map.entry(0x152, "OE"),
            Map.entry(0xa0, " "),
            Map.entry(0x202f, " "),
            Map.entry(0x2009, " "),
            Map.entry(0x221e, "inf"));

    private Plain() {}

    /** One line of text that steers nothing. */
    public static String of(String text, boolean unicode) {
        String shown = Visible.of(text);
        if (unicode || shown.chars().allMatch(c -> c < 0x7f)) {
            return shown;
        }
        StringBuilder ascii = new StringBuilder();
        shown.codePoints().forEach(c -> ascii.append(ascii(c)));
        return ascii.toString();
    }

    /** Several lines of text, line breaks and tabs kept as such. */
    public static String lines(String text, boolean unicode) {
        StringBuilder shown = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace("\t", "    ")
                .lines()
                .forEach(line -> shown.append(of(line, unicode)).append('\n'));
        if (!shown.isEmpty() && !text.endsWith("\n")) {
            shown.setLength(shown.length() - 1);
        }
        return shown.toString();
    }

    private static String ascii(int c) {
        if (c < 0x7f) {
            return Character.toString(c);
        }
        String known = ASCII.get(c);
        if (known != null) {
            return known;
        }
        StringBuilder base = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(d -> d >= ' ' && d < 0x7f)
                .forEach(base::appendCodePoint);
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return base.isEmpty() && !mark ? "?" : base.toString();
    }
}
