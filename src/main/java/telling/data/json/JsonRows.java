package telling.data.json;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telling.base.Place;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.base.Texts;
import telling.base.Workspace;
import telling.data.RowReader;
import telling.data.csv.TextFile;

/**
 * A JSON list of records, {@code [{"year": 2013, "persons": 78}, ...]}, or in a file named .ndjson or .jsonl a record
 * on each line; a member that a record lacks, or null, is missing.
 */
@AutoService(RowReader.class)
public final class JsonRows implements RowReader {

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public int fit(String name, byte[] bytes, Settings settings) {
        return name.endsWith(".json") || isLines(name) ? 2 : 0;
    }

    @Override
    public Rows read(String name, byte[] bytes, Settings settings) {
        String text = TextFile.decode(bytes, name, settings.encoding().orElse(StandardCharsets.UTF_8));
        JsonNode tree = JsonFile.read(isLines(name) ? listed(text) : text, name, problem -> {
                    throw problem.thrown();
                })
                .orElseThrow();
        if (!(tree instanceof JsonNode.JsonArray list)) {
            throw notRecords(name, tree);
        }
        List<JsonNode.JsonObject> records = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode item : list.items()) {
            if (!(item instanceof JsonNode.JsonObject one)) {
                throw notRecords(name, item);
            }
            records.add(one);
            names.addAll(one.members().keySet());
        }
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.copyOf(names);
        if (!columns.isEmpty()) {
            rows.add(new Row(tree.spot().line(), columns));
        }
        for (JsonNode.JsonObject one : records) {
            Map<String, String> values = new LinkedHashMap<>();
            one.members().forEach((member, value) -> values.put(member, value(name, member, value.value())));
            rows.add(new Row(
                    one.spot().line(),
                    names.stream().map(n -> values.getOrDefault(n, "")).toList()));
        }
        Set<Integer> texts = IntStream.range(0, columns.size())
                .filter(at -> records.stream()
                        .map(one -> one.members().get(columns.get(at)))
                        .anyMatch(member -> member != null && member.value() instanceof JsonNode.JsonString))
                .boxed()
                .collect(Collectors.toSet());
        return new Rows(rows, true, texts, Texts.get(Workspace.current().language(), "data.decided-json"));
    }

    /** Whether a file is named as one with a record on each line. */
    private static boolean isLines(String name) {
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private static String listed(String lines) {
        return "[" + lines.strip().replaceAll("\\h*\\R\\s*", ",\n") + "]";
    }

    private static String value(String file, String member, JsonNode node) {
        if (node instanceof JsonNode.JsonString one) {
            return one.text();
        }
        if (node instanceof JsonNode.JsonNumber one) {
            return one.text();
        }
        if (node instanceof JsonNode.JsonBoolean one) {
            return String.valueOf(one.value());
        }
        if (node instanceof JsonNode.JsonNull) {
            return "";
        }
        throw Problem.of("data.json-nested", "column", member)
                .at(Place.of(
                        file, node.spot().line(), String.valueOf(node.spot().column())))
                .thrown();
    }

    private static ProblemException notRecords(String file, JsonNode node) {
        return Problem.of("data.json-not-records")
                .at(Place.of(
                        file, node.spot().line(), String.valueOf(node.spot().column())))
                .thrown();
    }
}
