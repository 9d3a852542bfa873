package telling.data.packages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import telling.base.NearNames;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Words;
import telling.data.csv.CellReader;
import telling.data.json.JsonNode;
import telling.data.json.JsonNode.JsonObject;

/** Reads one field of a schema. */
final class FieldReader {

    /** The types of Frictionless, and what each is kept as. */
    private static final Map<String, FieldType> TYPES = types();

    private static final List<String> IN_TELLING = List.of("nl", "unit", "rounding", "whole");

    private final Props props;
    private final Findings findings;

    FieldReader(Props props) {
        this.props = props;
        this.findings = props.findings();
    }

    private static Map<String, FieldType> types() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        types.put("string", FieldType.STRING);
        types.put("integer", FieldType.INTEGER);
        types.put("number", FieldType.NUMBER);
        types.put("boolean", FieldType.BOOLEAN);
        types.put("date", FieldType.DATE);
        types.put("time", FieldType.TIME);
        types.put("datetime", FieldType.DATETIME);
        types.put("year", FieldType.INTEGER);
        for (String kept : List.of("yearmonth", "any", "object", "array", "list", "duration", "geopoint", "geojson")) {
            types.put(kept, FieldType.STRING);
        }
        return types;
    }

    /** Whether Frictionless has a type of this name. */
    static boolean knows(String type) {
        return TYPES.containsKey(type);
    }

    /** The field; what is wrong with it is in the findings. */
    FieldSpec read(String name, List<Field.MissingCode> ofSchema) {
        String declared = props.text("type").orElse("any");
        if (!TYPES.containsKey(declared)) {
            findings.at(
                    props.spot("type"),
                    "data.unknown-type",
                    "type",
                    declared,
                    "types",
                    TYPES.keySet(),
                    "near",
                    NearNames.to(declared, TYPES.keySet()));
        }
        FieldType type = TYPES.getOrDefault(declared, FieldType.STRING);
        Props telling = props.objectOrNone("telling");
        telling.allow(IN_TELLING);
        Props dutch = telling.objectOrNone("nl");
        dutch.allow(List.of("title", "description", "unit", "categories", "missingValues"));
        CellReader reader = reader(declared, type);
        Field field = new Field(
                name,
                type,
                Props.words(props.text("title"), dutch.text("title")),
                Props.words(props.text("description"), dutch.text("description")),
                telling.words("unit"),
                categories(dutch.scalars("categories")),
                missing(props, dutch.scalars("missingValues")).orElse(ofSchema),
                telling.scalar("rounding").flatMap(text -> count(text, telling.spot("rounding"), "rounding")),
                telling.text("whole"));
        String format = props.text("format").filter(f -> !f.equals("default")).orElse("");
        return new FieldSpec(field, declared, format, reader, constraints(reader));
    }

    /** The codes for missing of a schema or field, if it has any of its own. */
    static Optional<List<Field.MissingCode>> missing(Props of, Map<String, String> dutch) {
        if (of.any("missingValues").isEmpty()) {
            return Optional.empty();
        }
        List<Field.MissingCode> codes = new ArrayList<>();
        for (JsonNode item : of.list("missingValues")) {
            if (item instanceof JsonObject object) {
                Props one = new Props(object, of.findings());
                String code = one.scalar("value").orElse("");
                codes.add(new Field.MissingCode(
                        code, Props.words(one.text("label"), Optional.ofNullable(dutch.get(code)))));
            } else {
                of.scalar(item, "missingValues")
                        .ifPresent(code -> codes.add(new Field.MissingCode(
                                code, Props.words(Optional.empty(), Optional.ofNullable(dutch.get(code))))));
            }
        }
        return Optional.of(codes);
    }

    private List<Field.Category> categories(Map<String, String> dutch) {
        Map<String, Field.Category> categories = new LinkedHashMap<>();
        for (JsonNode item : props.list("categories")) {
            Optional<String> code;
            Optional<String> label = Optional.empty();
            if (item instanceof JsonObject object) {
                Props one = new Props(object, findings);
                code = one.scalar("value");
                label = one.scalar("label");
                if (one.any("value").isEmpty()) {
                    findings.at(item.spot(), "data.key-needed", "key", "value", "of", "categories");
                }
            } else {
                code = props.scalar(item, "categories");
            }
            if (code.isEmpty()) {
                continue;
            }
            Words words = Props.words(label, Optional.ofNullable(dutch.get(code.get())));
            if (categories.putIfAbsent(code.get(), new Field.Category(code.get(), words)) != null) {
                findings.at(item.spot(), "data.duplicate-category", "value", code.get());
            }
        }
        for (String code : dutch.keySet()) {
            if (!categories.containsKey(code)) {
                findings.at(
                        props.spot("telling"),
                        "data.label-of-no-category",
                        "value",
                        code,
                        "near",
                        NearNames.to(code, categories.keySet()));
            }
        }
        return List.copyOf(categories.values());
    }

    private CellReader reader(String declared, FieldType type) {
        CellReader.NumberFormat numbers = new CellReader.NumberFormat(
                props.text("decimalChar").orElse("."),
                props.text("groupChar").orElse(""),
                props.truth("bareNumber").orElse(true));
        return switch (declared) {
            case "integer" -> CellReader.whole(numbers);
            case "year" ->
                text -> text.matches("-?\\d{4,}")
                        ? CellReader.whole(CellReader.NumberFormat.PLAIN).read(text)
                        : Optional.empty();
            case "yearmonth" -> text -> text.matches("-?\\d{4}-(0[1-9]|1[0-2])") ? Optional.of(text) : Optional.empty();
            case "number" -> CellReader.number(numbers);
            case "boolean" ->
                CellReader.truth(
                        props.any("trueValues").isPresent()
                                ? props.texts("trueValues")
                                : List.of("true", "True", "TRUE", "1"),
                        props.any("falseValues").isPresent()
                                ? props.texts("falseValues")
                                : List.of("false", "False", "FALSE", "0"));
            case "date", "time", "datetime" -> temporal(type);
            default -> CellReader.text();
        };
    }

    private CellReader temporal(FieldType type) {
        String format = props.text("format").orElse("default");
        Optional<java.time.format.DateTimeFormatter> pattern = Optional.empty();
        if (!format.equals("default")) {
            pattern = format.contains("%") ? DateFormats.of(format) : Optional.empty();
            if (pattern.isEmpty()) {
                findings.at(props.spot("format"), "data.unknown-format", "format", format, "type", type.tag());
            }
        }
        return switch (type) {
            case DATE -> CellReader.date(pattern);
            case TIME -> CellReader.time(pattern);
            default -> CellReader.moment(pattern);
        };
    }

    private FieldSpec.Constraints constraints(CellReader reader) {
        Optional<Props> given = props.object("constraints");
        if (given.isEmpty()) {
            return FieldSpec.Constraints.NONE;
        }
        Props c = given.get();
        Optional<Pattern> pattern = Optional.empty();
        Optional<String> written = c.text("pattern");
        if (written.isPresent()) {
            try {
                pattern = Optional.of(Pattern.compile(written.get()));
            } catch (PatternSyntaxException e) {
                findings.at(c.spot("pattern"), "data.bad-pattern", "pattern", written.get());
            }
        }
        List<Object> choices = new ArrayList<>();
        for (JsonNode item : c.list("enum")) {
            c.scalar(item, "enum")
                    .flatMap(text -> value(reader, text, item.spot()))
                    .ifPresent(choices::add);
        }
        return new FieldSpec.Constraints(
                c.truth("required").orElse(false),
                c.truth("unique").orElse(false),
                c.scalar("minimum").flatMap(text -> value(reader, text, c.spot("minimum"))),
                c.scalar("maximum").flatMap(text -> value(reader, text, c.spot("maximum"))),
                c.scalar("minLength").flatMap(text -> count(text, c.spot("minLength"), "minLength")),
                c.scalar("maxLength").flatMap(text -> count(text, c.spot("maxLength"), "maxLength")),
                pattern,
                choices);
    }

    private Optional<Object> value(CellReader reader, String text, JsonNode.Spot spot) {
        Optional<Object> value = reader.read(text);
        if (value.isEmpty()) {
            findings.at(
                    spot,
                    "data.bad-constraint",
                    "value",
                    text,
                    "type",
                    props.text("type").orElse("any"));
        }
        return value;
    }

    private Optional<Integer> count(String text, JsonNode.Spot spot, String key) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(text));
        }
        findings.at(spot, "data.not-a-count", "key", key, "value", text);
        return Optional.empty();
    }
}
