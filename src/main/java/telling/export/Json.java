package telling.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

/** JSON that may stand in a script element: nothing in it can end the element or the string. */
final class Json {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Json() {}

    /** The element on one line, every character that HTML or an old JavaScript reads as more than itself escaped. */
    static String of(JsonElement element) {
        String plain = GSON.toJson(element);
        StringBuilder safe = new StringBuilder(plain.length() + 64);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '<' -> safe.append("\\u003c");
                case '>' -> safe.append("\\u003e");
                case '&' -> safe.append("\\u0026");
                case '\'' -> safe.append("\\u0027");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** A string as JSON. */
    static String text(String text) {
        return of(new JsonPrimitive(text));
    }
}
