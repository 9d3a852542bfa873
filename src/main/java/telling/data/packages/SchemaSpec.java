package telling.data.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import telling.base.NearNames;
import telling.data.Field;
import telling.data.Schema;
import telling.data.Words;
import telling.data.json.JsonNode;
import telling.data.json.JsonNode.JsonObject;

/**
 * A table's schema as its descriptor gives it.
 *
 * @param match how the columns of the file must agree with the fields: exact, equal, subset,
 *     superset or partial
 */
record SchemaSpec(
        List<FieldSpec> fields, String match, List<Key> uniqueKeys, List<ForeignKey> foreignKeys, Props props) {

    private static final List<String> MATCHES = List.of("exact", "equal", "subset", "superset", "partial");

    /** Columns that together occur once; a primary key also wants them present. */
    record Key(List<String> columns, boolean primary, JsonNode.Spot spot) {}

    /** Columns whose values must occur in columns of another table; no table is this one. */
    record ForeignKey(List<String> columns, Optional<String> table, List<String> theirs, JsonNode.Spot spot) {}

    Schema schema() {
        return new Schema(fields.stream().map(FieldSpec::field).toList());
    }

    /** The schema; what is wrong with it is in the findings. */
    static SchemaSpec read(Props props) {
        Findings findings = props.findings();
        List<Field.MissingCode> missing =
                FieldReader.missing(props, Map.of()).orElse(List.of(new Field.MissingCode("", Words.of(""))));
        List<FieldSpec> fields = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        if (props.list("fields").isEmpty()) {
            findings.at(props.spot("fields"), "data.key-needed", "key", "fields", "of", "schema");
        }
        for (JsonNode item : props.list("fields")) {
            if (!(item instanceof JsonObject object)) {
                props.wrongKind(item, "fields", "object");
                continue;
            }
            Props field = new Props(object, findings);
            Optional<String> name = field.text("name").filter(n -> !n.isBlank());
            if (name.isEmpty()) {
                findings.at(field.spot("name"), "data.key-needed", "key", "name", "of", "fields");
                continue;
            }
            String twin = names.putIfAbsent(name.get().toLowerCase(Locale.ROOT), name.get());
            if (twin != null) {
                findings.at(field.spot("name"), "data.duplicate-field", "column", name.get(), "twin", twin);
                continue;
            }
            fields.add(new FieldReader(field).read(name.get(), missing));
        }
        String match = props.texts("fieldsMatch").stream().findFirst().orElse("exact");
        if (!MATCHES.contains(match)) {
            findings.at(
                    props.spot("fieldsMatch"),
                    "data.unknown-word",
                    "key",
                    "fieldsMatch",
                    "value",
                    match,
                    "known",
                    MATCHES,
                    "near",
                    NearNames.to(match, MATCHES));
            match = "exact";
        }
        SchemaSpec spec = new SchemaSpec(fields, match, keys(props), foreignKeys(props), props);
        spec.checkKeyColumns();
        return spec;
    }

    private static List<Key> keys(Props props) {
        List<Key> keys = new ArrayList<>();
        List<String> primary = props.texts("primaryKey");
        if (!primary.isEmpty()) {
            keys.add(new Key(primary, true, props.spot("primaryKey")));
        }
        for (JsonNode item : props.list("uniqueKeys")) {
            if (item instanceof JsonNode.JsonArray array) {
                List<String> columns = array.items().stream()
                        .flatMap(one -> props.scalar(one, "uniqueKeys").stream())
                        .toList();
                keys.add(new Key(columns, false, item.spot()));
            } else {
                props.wrongKind(item, "uniqueKeys", "array");
            }
        }
        return keys;
    }

    private static List<ForeignKey> foreignKeys(Props props) {
        List<ForeignKey> keys = new ArrayList<>();
        for (Props one : props.objects("foreignKeys")) {
            Props reference = one.objectOrNone("reference");
            List<String> columns = one.texts("fields");
            List<String> theirs = reference.texts("fields");
            if (columns.isEmpty() || columns.size() != theirs.size()) {
                props.findings().at(one.spot(), "data.bad-foreign-key", "columns", columns, "theirs", theirs);
                continue;
            }
            keys.add(new ForeignKey(columns, reference.text("resource").filter(r -> !r.isEmpty()), theirs, one.spot()));
        }
        return keys;
    }

    private void checkKeyColumns() {
        List<String> names = schema().names();
        uniqueKeys.forEach(key -> key.columns().forEach(c -> checkColumn(c, names, key.spot())));
        foreignKeys.forEach(key -> key.columns().forEach(c -> checkColumn(c, names, key.spot())));
    }

    private void checkColumn(String column, List<String> names, JsonNode.Spot spot) {
        if (!names.contains(column)) {
            props.findings()
                    .at(
                            spot,
                            "data.key-of-no-column",
                            "column",
                            column,
                            "columns",
                            names,
                            "near",
                            NearNames.to(column, names));
        }
    }
}
