package telling.data.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of JSON and where it starts, line and column from 1. */
public sealed interface JsonNode {

    Spot spot();

    /** A place in a text. */
    record Spot(int line, int column) {}

    /** The members in their order. */
    record JsonObject(Spot spot, Map<String, Member> members) implements JsonNode {
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** A member's value and where its name stands. */
    record Member(Spot spot, JsonNode value) {}

    /** A list. */
    record JsonArray(Spot spot, List<JsonNode> items) implements JsonNode {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record JsonString(Spot spot, String text) implements JsonNode {}

    /** A number, its digits as they were written. */
    record JsonNumber(Spot spot, String text) implements JsonNode {}

    /** True or false. */
    record JsonBoolean(Spot spot, boolean value) implements JsonNode {}

    /** Null. */
    record JsonNull(Spot spot) implements JsonNode {}

    /** What kind of thing this is, as the words of a message call it. */
    default String kind() {
        if (this instanceof JsonObject) {
            return "object";
        }
        if (this instanceof JsonArray) {
            return "array";
        }
        if (this instanceof JsonString) {
            return "string";
        }
        if (this instanceof JsonNumber) {
            return "number";
        }
        return this instanceof JsonBoolean ? "boolean" : "null";
    }
}
