package telling.export;

import telling.base.Visible;

/** Text made inert for HTML. */
final class Markup {

    private Markup() {}

    /** The text with every character that HTML reads as more than itself written as an entity. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : Visible.of(text).toCharArray()) {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
