package telling.data.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.Language;
import telling.base.NearNames;
import telling.data.Words;
import telling.data.json.JsonNode;
import telling.data.json.JsonNode.JsonArray;
import telling.data.json.JsonNode.JsonBoolean;
import telling.data.json.JsonNode.JsonNull;
import telling.data.json.JsonNode.JsonNumber;
import telling.data.json.JsonNode.JsonObject;
import telling.data.json.JsonNode.JsonString;
import telling.data.json.JsonNode.Member;

/** The properties of a JSON object by their expected kinds; another kind is a finding, null is absence. */
record Props(JsonObject object, Findings findings) {

    private static final JsonObject NOTHING = new JsonObject(new JsonNode.Spot(1, 1), Map.of());

    /** An object without properties. */
    static Props none(Findings findings) {
        return new Props(NOTHING, findings);
    }

    JsonNode.Spot spot() {
        return object.spot();
    }

    /** Where this property's name stands, else where the object starts. */
    JsonNode.Spot spot(String key) {
        Member member = object.members().get(key);
        return member == null ? object.spot() : member.spot();
    }

    Collection<String> keys() {
        return object.members().keySet();
    }

    Optional<JsonNode> any(String key) {
        Member member = object.members().get(key);
        return member == null || member.value() instanceof JsonNull ? Optional.empty() : Optional.of(member.value());
    }

    Optional<String> text(String key) {
        return kind(key, JsonString.class, "string").map(JsonString::text);
    }

    /** A text or a number, as text: waves and codes may be written either way. */
    Optional<String> scalar(String key) {
        return any(key).flatMap(node -> scalar(node, key));
    }

    Optional<Boolean> truth(String key) {
        return kind(key, JsonBoolean.class, "boolean").map(JsonBoolean::value);
    }

    Optional<Props> object(String key) {
        return kind(key, JsonObject.class, "object").map(o -> new Props(o, findings));
    }

    Props objectOrNone(String key) {
        return object(key).orElseGet(() -> none(findings));
    }

    /** The items of a list; none where there is no list. */
    List<JsonNode> list(String key) {
        return kind(key, JsonArray.class, "array").map(JsonArray::items).orElse(List.of());
    }

    /** The items of a list that are objects; others are findings. */
    List<Props> objects(String key) {
        List<Props> objects = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (item instanceof JsonObject one) {
                objects.add(new Props(one, findings));
            } else {
                wrongKind(item, key, "object");
            }
        }
        return objects;
    }

    /** One text or a list of them. */
    List<String> texts(String key) {
        Optional<JsonNode> node = any(key);
        if (node.isPresent() && node.get() instanceof JsonArray array) {
            return array.items().stream()
                    .flatMap(item -> scalar(item, key).stream())
                    .toList();
        }
        return text(key).stream().toList();
    }

    /** Texts by name, numbers as texts. */
    Map<String, String> scalars(String key) {
        Map<String, String> all = new LinkedHashMap<>();
        object(key).ifPresent(o -> o.keys().forEach(name -> o.scalar(name).ifPresent(v -> all.put(name, v))));
        return all;
    }

    /** The property in English, and in Dutch where {@code nl} beside it says so. */
    Words words(String key) {
        return words(text(key), objectOrNone("nl").text(key));
    }

    static Words words(Optional<String> english, Optional<String> dutch) {
        Map<Language, String> both = new LinkedHashMap<>();
        english.filter(text -> !text.isBlank()).ifPresent(text -> both.put(Language.EN, text));
        dutch.filter(text -> !text.isBlank()).ifPresent(text -> both.put(Language.NL, text));
        return new Words(both);
    }

    /** The words of each member of an object of texts, with those of the same object under {@code nl}. */
    Map<String, Words> wordsByName(String key) {
        Map<String, String> english = scalars(key);
        Map<String, String> dutch = objectOrNone("nl").scalars(key);
        Map<String, Words> all = new LinkedHashMap<>();
        english.forEach((name, text) -> all.put(name, words(Optional.of(text), Optional.ofNullable(dutch.get(name)))));
        dutch.forEach((name, text) -> all.putIfAbsent(name, words(Optional.empty(), Optional.of(text))));
        return all;
    }

    /** Reports every property that is not one of these. */
    void allow(List<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                findings.at(
                        spot(key), "data.unknown-key", "key", key, "known", known, "near", NearNames.to(key, known));
            }
        }
    }

    Optional<String> scalar(JsonNode node, String key) {
        if (node instanceof JsonString string) {
            return Optional.of(string.text());
        }
        if (node instanceof JsonNumber number) {
            return Optional.of(number.text());
        }
        if (node instanceof JsonBoolean truth) {
            return Optional.of(String.valueOf(truth.value()));
        }
        wrongKind(node, key, "string");
        return Optional.empty();
    }

    private <T extends JsonNode> Optional<T> kind(String key, Class<T> type, String expected) {
        Optional<JsonNode> node = any(key);
        if (node.isPresent() && !type.isInstance(node.get())) {
            wrongKind(node.get(), key, expected);
            return Optional.empty();
        }
        return node.map(type::cast);
    }

    void wrongKind(JsonNode node, String key, String expected) {
        findings.at(node.spot(), "data.wrong-kind", "key", key, "expected", expected, "found", node.kind());
    }
}
