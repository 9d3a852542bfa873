package telling.display;

/** Text made inert for HTML. */
final class Html {

    private Html() {}

    /** The text with every character that HTML reads as more than itself written as an entity, bidi overrides shown. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : Plain.of(text, true).toCharArray()) {
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
