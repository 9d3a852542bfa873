package telling.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Place;
import telling.base.Problem;

/** What the line says that opens a cell: {@code // %% words [markdown] key=json key=json}. */
record Marker(NotebookCell.Kind kind, String title, Map<String, Object> metadata) {

    static final Marker NONE = new Marker(NotebookCell.Kind.CODE, "", Map.of());

    private static final Pattern SIGN = Pattern.compile("//[ \\t]*%%+");
    private static final Pattern KIND = Pattern.compile("(?:^|\\s)\\[(markdown|md|raw)](?=\\s|$)");
    private static final Pattern KEY = Pattern.compile("(?:^|\\s)([A-Za-z_][\\w.\\-]*)=(?=\\S)");

    static Marker parse(String line, String file, int lineNumber) {
        Matcher sign = SIGN.matcher(line);
        String rest = sign.lookingAt() ? line.substring(sign.end()).strip() : "";
        NotebookCell.Kind kind = NotebookCell.Kind.CODE;
        String title = rest;
        String keys = "";
        Matcher named = KIND.matcher(rest);
        Matcher key = KEY.matcher(rest);
        boolean keyed = key.find();
        if (named.find() && (!keyed || named.start() <= key.start())) {
            kind = named.group(1).equals("raw") ? NotebookCell.Kind.RAW : NotebookCell.Kind.MARKDOWN;
            title = rest.substring(0, named.start());
            keys = rest.substring(named.end());
        } else if (keyed) {
            title = rest.substring(0, key.start());
            keys = rest.substring(key.start());
        }
        return new Marker(kind, title.strip(), metadata(keys.strip(), file, lineNumber));
    }

    private static Map<String, Object> metadata(String keys, String file, int line) {
        Map<String, Object> values = new LinkedHashMap<>();
        int from = 0;
        Matcher key = KEY.matcher(keys);
        while (from < keys.length()) {
            key.region(from, keys.length());
            if (!key.lookingAt()) {
                throw bad(keys.substring(from), file, line);
            }
            int end = endOfValue(keys, key.end());
            String json = keys.substring(key.end(), end);
            try {
                values.put(key.group(1), plain(strict(json)));
            } catch (JsonParseException | IOException e) {
                throw bad(key.group(1) + "=" + json, file, line);
            }
            from = end;
        }
        return values;
    }

    private static RuntimeException bad(String text, String file, int line) {
        return Problem.of("notebook.bad-marker", "text", text.strip())
                .at(Place.of(file, line))
                .thrown();
    }

    /** Where a JSON value stops: at the first blank outside of its brackets and strings. */
    private static int endOfValue(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (Character.isWhitespace(c) && depth <= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static JsonElement strict(String json) throws IOException {
        JsonReader reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.STRICT);
        JsonElement value = JsonParser.parseReader(reader);
        if (reader.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT) {
            throw new JsonParseException("more than one value");
        }
        return value;
    }

    private static Object plain(JsonElement json) {
        if (json.isJsonArray()) {
            List<Object> list = new ArrayList<>();
            json.getAsJsonArray().forEach(one -> list.add(plain(one)));
            return List.copyOf(list);
        }
        if (json.isJsonObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            json.getAsJsonObject().entrySet().forEach(e -> map.put(e.getKey(), plain(e.getValue())));
            return map;
        }
        if (json.isJsonNull()) {
            return "";
        }
        if (json.getAsJsonPrimitive().isBoolean()) {
            return json.getAsBoolean();
        }
        return json.getAsJsonPrimitive().isNumber() ? json.getAsBigDecimal() : json.getAsString();
    }
}
