package telling.display;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One object in several media types; {@code text/plain} is always there. */
public record MediaBundle(Map<String, String> byType) {

    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String SVG = "image/svg+xml";

    public MediaBundle {
        byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
        if (!byType.containsKey(TEXT)) {
            throw new IllegalArgumentException("a bundle holds " + TEXT);
        }
    }

    /** Text alone; it ends without a line break. */
    public static MediaBundle text(String text) {
        return new MediaBundle(Map.of(TEXT, text));
    }

    /** The same with one type more. */
    public MediaBundle with(String type, String content) {
        Map<String, String> more = new LinkedHashMap<>(byType);
        more.put(type, content);
        return new MediaBundle(more);
    }

    /** The plain text. */
    public String text() {
        return byType.getOrDefault(TEXT, "");
    }
}
