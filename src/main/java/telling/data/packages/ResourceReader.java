package telling.data.packages;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import telling.base.ProblemException;
import telling.data.csv.CsvDialect;
import telling.data.csv.CsvRecords;
import telling.data.csv.TextFile;
import telling.data.json.JsonFile;
import telling.data.json.JsonNode;
import telling.data.json.JsonNode.JsonArray;
import telling.data.json.JsonNode.JsonObject;
import telling.data.json.JsonNode.JsonString;

/** Reads one resource of a package: its file, its dialect, its schema, its rows. */
final class ResourceReader {

    private static final List<String> UNSUPPORTED_DIALECT = List.of(
            "headerRows",
            "headerJoin",
            "commentRows",
            "escapeChar",
            "nullSequence",
            "property",
            "itemType",
            "itemKeys",
            "sheetNumber",
            "sheetName",
            "table");

    private final Path folder;
    private final Props props;
    private final Findings findings;
    private final String name;

    ResourceReader(Path folder, Props props, String name) {
        this.folder = folder;
        this.props = props;
        this.findings = props.findings();
        this.name = name;
    }

    /** The table, unless something in the way of it is in the findings, or it is no table at all. */
    Optional<TableRead> read() {
        int before = findings.count();
        Optional<String> path = path();
        boolean table = props.any("schema").isPresent()
                || props.text("type").filter("table"::equals).isPresent()
                || path.filter(p -> p.endsWith(".csv") || p.endsWith(".tsv")).isPresent();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(path.get());
        if (!Files.isRegularFile(file)) {
            findings.at(props.spot("path"), "data.no-resource-file", "resource", name, "path", path.get());
        }
        if (!table) {
            return Optional.empty();
        }
        Optional<SchemaSpec> schema = part("schema").map(SchemaSpec::read);
        if (props.any("schema").isEmpty()) {
            findings.at(props.spot(), "data.no-schema", "resource", name);
        }
        CsvDialect dialect = part("dialect")
                .map(this::dialect)
                .orElse(
                        path.get().endsWith(".tsv")
                                ? new CsvDialect('\t', '"', Optional.empty(), true, false)
                                : CsvDialect.DEFAULT);
        Optional<Charset> encoding = encoding();
        if (schema.isEmpty()
                || encoding.isEmpty()
                || !Files.isRegularFile(file)
                || schema.get().fields().isEmpty()) {
            return Optional.empty();
        }
        Findings inFile = findings.of(PackagePaths.shown(file));
        try {
            TextFile text = TextFile.read(file, inFile.file(), encoding.get());
            List<CsvRecords.Row> rows = CsvRecords.read(text.text(), inFile.file(), dialect);
            TableRead read = new TableReader(name, schema.get(), dialect, inFile).read(rows, text.sha256());
            return findings.count() == before ? Optional.of(read) : Optional.of(read.broken());
        } catch (ProblemException e) {
            findings.add(e.problem());
            return Optional.empty();
        }
    }

    private Optional<String> path() {
        if (props.any("data").isPresent()) {
            findings.at(props.spot("data"), "data.inline-data", "resource", name);
            return Optional.empty();
        }
        Optional<JsonNode> node = props.any("path");
        if (node.isPresent()
                && node.get() instanceof JsonArray array
                && array.items().size() > 1) {
            findings.at(props.spot("path"), "data.several-files", "resource", name);
            return Optional.empty();
        }
        Optional<String> path = props.texts("path").stream().findFirst();
        if (path.isEmpty()) {
            findings.at(props.spot("path"), "data.key-needed", "key", "path", "of", name);
            return Optional.empty();
        }
        return safe(path.get(), "path");
    }

    /** The path, if it stays in the package's folder. */
    private Optional<String> safe(String path, String key) {
        boolean leaves = path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/")).contains("..");
        if (leaves || path.isBlank()) {
            findings.at(props.spot(key), "data.unsafe-path", "path", path);
            return Optional.empty();
        }
        return Optional.of(path);
    }

    /** A part that stands in the descriptor itself or in a JSON file beside it. */
    private Optional<Props> part(String key) {
        Optional<JsonNode> node = props.any(key);
        if (node.isEmpty() || !(node.get() instanceof JsonString reference)) {
            return node.isEmpty() ? Optional.empty() : props.object(key);
        }
        Optional<String> path = safe(reference.text(), key);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(path.get());
        if (!Files.isRegularFile(file)) {
            findings.at(props.spot(key), "data.no-resource-file", "resource", name, "path", path.get());
            return Optional.empty();
        }
        Findings inFile = findings.of(PackagePaths.shown(file));
        try {
            String text =
                    TextFile.read(file, inFile.file(), StandardCharsets.UTF_8).text();
            Optional<JsonNode> read = JsonFile.read(text, inFile.file(), findings::add);
            if (read.isPresent() && !(read.get() instanceof JsonObject)) {
                findings.at(
                        props.spot(key),
                        "data.wrong-kind",
                        "key",
                        key,
                        "expected",
                        "object",
                        "found",
                        read.get().kind());
            }
            return read.filter(JsonObject.class::isInstance).map(o -> new Props((JsonObject) o, inFile));
        } catch (ProblemException e) {
            findings.add(e.problem());
            return Optional.empty();
        }
    }

    private CsvDialect dialect(Props dialect) {
        for (String key : UNSUPPORTED_DIALECT) {
            if (dialect.any(key).isPresent()) {
                dialect.findings().at(dialect.spot(key), "data.unsupported-dialect", "key", key);
            }
        }
        if (!dialect.truth("doubleQuote").orElse(true)) {
            dialect.findings().at(dialect.spot("doubleQuote"), "data.unsupported-dialect", "key", "doubleQuote");
        }
        return new CsvDialect(
                sign(dialect, "delimiter").orElse(','),
                sign(dialect, "quoteChar").orElse('"'),
                sign(dialect, "commentChar"),
                dialect.truth("header").orElse(true),
                dialect.truth("skipInitialSpace").orElse(false));
    }

    private static Optional<Character> sign(Props dialect, String key) {
        Optional<String> text = dialect.text(key);
        if (text.isPresent() && text.get().length() != 1) {
            dialect.findings().at(dialect.spot(key), "data.not-one-sign", "key", key, "value", text.get());
            return Optional.empty();
        }
        return text.map(t -> t.charAt(0));
    }

    private Optional<Charset> encoding() {
        String asked = props.text("encoding").orElse("utf-8");
        try {
            return Optional.of(Charset.forName(asked));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            findings.at(props.spot("encoding"), "data.unknown-encoding", "encoding", asked);
            return Optional.empty();
        }
    }
}
