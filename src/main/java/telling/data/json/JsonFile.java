package telling.data.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Place;
import telling.base.Problem;

/** Reads a JSON text into a tree that knows its places. */
public final class JsonFile {

    private static final Pattern WHERE = Pattern.compile("at line (\\d+) column (\\d+)");

    private final String text;
    private final String file;
    private final Consumer<Problem> problems;
    private final JsonReader reader;
    private final int[] lineStarts;

    private JsonFile(String text, String file, Consumer<Problem> problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
        this.reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        this.lineStarts = lineStarts(text);
    }

    /**
     * The tree, unless the text is not JSON.
     *
     * @param file the name that problems carry
     * @param problems hears data.bad-json (then nothing comes back) and data.duplicate-key
     */
    public static Optional<JsonNode> read(String text, String file, Consumer<Problem> problems) {
        return new JsonFile(text, file, problems).read();
    }

    private Optional<JsonNode> read() {
        try {
            JsonNode node = node();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("more");
            }
            return Optional.of(node);
        } catch (EOFException e) {
            problems.accept(
                    broken("data.json-ends-early", spot(text.stripTrailing().length())));
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
            Matcher where = WHERE.matcher(String.valueOf(e.getMessage()));
            JsonNode.Spot spot = where.find()
                    ? new JsonNode.Spot(Integer.parseInt(where.group(1)), Integer.parseInt(where.group(2)))
                    : spot((int) reader.getCharacterOffset());
            problems.accept(broken("data.bad-json", spot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private Problem broken(String code, JsonNode.Spot spot) {
        int start = lineStarts[Math.min(spot.line(), lineStarts.length) - 1];
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end).strip();
        return Problem.of(code, "text", line.length() > 70 ? line.substring(0, 70) + "…" : line)
                .at(Place.of(file, spot.line(), String.valueOf(spot.column())));
    }

    private JsonNode node() throws IOException {
        JsonToken token = reader.peek();
        int after = (int) reader.getCharacterOffset();
        JsonNode.Spot spot = spot(Math.max(0, after - 1));
        return switch (token) {
            case BEGIN_OBJECT -> object(spot);
            case BEGIN_ARRAY -> array(spot);
            case STRING -> new JsonNode.JsonString(spot, reader.nextString());
            case NUMBER -> {
                String digits = reader.nextString();
                yield new JsonNode.JsonNumber(before(digits.length()), digits);
            }
            case BOOLEAN -> {
                boolean value = reader.nextBoolean();
                yield new JsonNode.JsonBoolean(before(value ? 4 : 5), value);
            }
            case NULL -> {
                reader.nextNull();
                yield new JsonNode.JsonNull(before(4));
            }
            default -> throw new MalformedJsonException("unexpected");
        };
    }

    private JsonNode array(JsonNode.Spot spot) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(node());
        }
        reader.endArray();
        return new JsonNode.JsonArray(spot, items);
    }

    private JsonNode object(JsonNode.Spot spot) throws IOException {
        Map<String, JsonNode.Member> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            JsonNode.Spot where = before(name.length() + 2);
            JsonNode.Member twin = members.get(name);
            JsonNode value = node();
            if (twin != null) {
                problems.accept(Problem.of(
                                "data.duplicate-key",
                                "key",
                                name,
                                "line",
                                twin.spot().line())
                        .at(Place.of(file, where.line(), String.valueOf(where.column()))));
            }
            members.put(name, new JsonNode.Member(where, value));
        }
        reader.endObject();
        return new JsonNode.JsonObject(spot, members);
    }

    private JsonNode.Spot before(int length) {
        return spot(Math.max(0, (int) reader.getCharacterOffset() - length));
    }

    private JsonNode.Spot spot(int offset) {
        int found = java.util.Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new JsonNode.Spot(line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
