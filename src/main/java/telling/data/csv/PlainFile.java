package telling.data.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Place;
import telling.base.Problem;
import telling.base.Progress;
import telling.base.Texts;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.MissingKinds;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.RowReader;
import telling.data.Schema;
import telling.data.Words;

/** Reads a plain file that no schema describes, and never changes a value by guessing. */
public final class PlainFile {

    private final Path file;
    private final String name;
    private final LoadOptions options;

    private PlainFile(Path file, LoadOptions options) {
        this.file = file;
        this.name = file.normalize().toString().replace('\\', '/');
        this.options = options;
    }

    /**
     * The file as a table, and what was decided for each column. Options overrule: {@code col=text},
     * {@code col=integer}, {@code price=number(decimal=,)}, {@code persons=number(group=.)}, {@code
     * when=date(dd-MM-yyyy)}, {@code col=yes-no}, {@code missing=NA}, {@code encoding=windows-1252},
     * {@code separator=;}, {@code header=no}.
     *
     * <p>Errors: data.no-file, data.bad-encoding, data.bad-csv, data.open-quote, data.ragged-row,
     * data.empty-file, data.not-a-table-file; data.not-as-asked where a value does not fit the type that was asked for, with
     * line and column; data.unknown-column and data.unknown-option for the options.
     */
    public static Loaded load(Path file, List<String> options) {
        return new PlainFile(file, LoadOptions.of(options)).load();
    }

    private Loaded load() {
        byte[] bytes = TextFile.bytes(file, name);
        RowReader.Settings settings = new RowReader.Settings(options.encoding(), options.separator(), options.header());
        RowReader.Rows found = reader(bytes, settings).read(name, bytes, settings);
        List<RowReader.Row> rows = found.rows();
        if (rows.isEmpty()) {
            throw Problem.of("data.empty-file").at(Place.of(name)).thrown();
        }
        int width = rows.get(0).values().size();
        for (RowReader.Row row : rows) {
            if (row.values().size() != width) {
                throw Problem.of("data.ragged-row", "found", row.values().size(), "expected", width)
                        .at(Place.of(name, row.line()))
                        .thrown();
            }
        }
        Headers headers = Headers.of(rows.get(0).values(), found.header());
        for (String asked : options.columns().keySet()) {
            if (!headers.names().contains(asked)) {
                throw Problem.of(
                                "data.unknown-column",
                                "column",
                                asked,
                                "table",
                                name,
                                "columns",
                                headers.names(),
                                "near",
                                NearNames.to(asked, headers.names()))
                        .thrown();
            }
        }
        List<RowReader.Row> body = found.header() ? rows.subList(1, rows.size()) : rows;
        Table table = Table.create(tableName());
        List<Field> fields = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Map<String, Map<Integer, String>> kinds = new HashMap<>();
        try (Progress progress = Workspace.current().progress("data.reading-columns", width)) {
            for (int at = 0; at < width; at++) {
                progress.done(at);
                String column = headers.names().get(at);
                Map<Integer, String> codes = new HashMap<>();
                Column<?> read = column(column, at, body, found.texts().contains(at), decisions, codes);
                kinds.put(column, codes);
                table.addColumns(read);
                fields.add(field(column, decisions.get(at).type()));
            }
        }
        Provenance provenance = new Provenance(
                "",
                "",
                tableName(),
                Words.of(""),
                Words.of(String.valueOf(file.getFileName())),
                Optional.of(TextFile.sha256(bytes)),
                List.of());
        return new Loaded(
                DataTable.of(table, new Schema(fields), Roles.NONE, provenance).withMissing(new MissingKinds(kinds)),
                decisions,
                name,
                found.decided(),
                headers.renamed());
    }

    private RowReader reader(byte[] bytes, RowReader.Settings settings) {
        List<RowReader> readers = ServiceLoader.load(RowReader.class, PlainFile.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(RowReader::kind))
                .toList();
        return readers.stream()
                .filter(one -> one.fit(name, bytes, settings) > 0)
                .max(Comparator.comparingInt(one -> one.fit(name, bytes, settings)))
                .orElseThrow(() -> Problem.of(
                                "data.not-a-table-file",
                                "kinds",
                                readers.stream().map(RowReader::kind).toList())
                        .at(Place.of(name))
                        .thrown());
    }

    private Column<?> column(
            String column,
            int at,
            List<RowReader.Row> rows,
            boolean text,
            List<Decision> told,
            Map<Integer, String> codes) {
        Optional<LoadOptions.Asked> asked =
                Optional.ofNullable(options.columns().get(column));
        ColumnGuess guess = new ColumnGuess();
        List<String> texts = new ArrayList<>(rows.size());
        for (RowReader.Row row : rows) {
            String value = row.values().get(at);
            texts.add(value);
            if (asked.isEmpty() && !missing(value)) {
                guess.see(value, row.line());
            }
        }
        ColumnGuess.Verdict verdict = text ? guess.verdict().ofTexts() : guess.verdict();
        FieldType type = asked.map(LoadOptions.Asked::type).orElse(verdict.type());
        CellReader reader = asked.map(LoadOptions.Asked::reader).orElseGet(() -> reader(verdict.type()));
        told.add(
                asked.isPresent()
                        ? new Decision(column, type, words("data.decided-asked"), "")
                        : decision(column, verdict));
        ColumnBuilder builder = ColumnBuilder.of(column, type);
        for (int row = 0; row < texts.size(); row++) {
            String value = texts.get(row);
            if (missing(value)) {
                builder.addMissing();
                if (!value.isEmpty()) {
                    codes.put(row, value);
                }
                continue;
            }
            Optional<Object> cell = reader.read(value);
            if (cell.isEmpty()) {
                throw Problem.of(
                                "data.not-as-asked",
                                "value",
                                value,
                                "option",
                                asked.map(LoadOptions.Asked::asked).orElse(""))
                        .at(Place.of(name, rows.get(row).line(), column))
                        .thrown();
            }
            builder.add(cell.get());
        }
        return builder.build();
    }

    private boolean missing(String text) {
        return text.isEmpty() || options.missing().contains(text);
    }

    private Field field(String column, FieldType type) {
        Field plain = Field.of(column, type);
        List<Field.MissingCode> codes = new ArrayList<>(List.of(new Field.MissingCode("", Words.of(""))));
        options.missing().forEach(code -> codes.add(new Field.MissingCode(code, Words.of(""))));
        return new Field(
                column, type, plain.title(), plain.description(), plain.unit(), List.of(), codes, Optional.empty());
    }

    private static CellReader reader(FieldType type) {
        return switch (type) {
            case INTEGER -> CellReader.whole(CellReader.NumberFormat.PLAIN);
            case NUMBER -> CellReader.number(CellReader.NumberFormat.PLAIN);
            case DATE -> CellReader.date(Optional.empty());
            case DATETIME -> CellReader.moment(Optional.empty());
            case STRING, BOOLEAN, TIME -> CellReader.text();
        };
    }

    private static Decision decision(String column, ColumnGuess.Verdict verdict) {
        String why = verdict.why().isEmpty()
                ? ""
                : words("data.decided-" + verdict.why(), "value", verdict.example(), "column", column);
        String remedy = verdict.options().stream()
                .map(option -> "\"" + (option.startsWith("missing=") ? option : column + "=" + option) + "\"")
                .collect(Collectors.joining(words("data.decided-or")));
        return new Decision(column, verdict.type(), why, remedy);
    }

    private String tableName() {
        String last = String.valueOf(file.getFileName());
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private static String words(String key, Object... facts) {
        return Texts.get(Workspace.current().language(), key, facts);
    }

    /** A table and the decisions behind it. */
    public record Loaded(
            DataTable table, List<Decision> decisions, String file, String decided, Map<String, String> renamed) {

        public Loaded {
            decisions = List.copyOf(decisions);
            renamed = new LinkedHashMap<>(renamed);
        }

        /** Tells the user what was read and what was decided per column, in one block. */
        public void tell() {
            StringBuilder block = new StringBuilder();
            int wide =
                    decisions.stream().mapToInt(d -> d.column().length()).max().orElse(0);
            Language language = Workspace.current().language();
            for (Decision one : decisions) {
                block.append("\n  ").append(pad(one.column(), wide + 2));
                block.append(pad(
                        Texts.get(language, "data.type-" + one.type().tag()),
                        one.why().isEmpty() ? 0 : 10));
                block.append(one.why());
                if (!one.remedy().isEmpty()) {
                    block.append("; ").append(Texts.get(language, "data.decided-remedy", "options", one.remedy()));
                }
            }
            renamed.forEach((now, was) -> block.append("\n  ")
                    .append(Texts.get(language, "data.decided-renamed", "column", now, "was", was)));
            Workspace.current()
                    .note(
                            "data.loaded",
                            "file",
                            file,
                            "rows",
                            table.rowCount(),
                            "columns",
                            table.columnCount(),
                            "decided",
                            decided,
                            "decisions",
                            block.toString());
        }

        private static String pad(String text, int width) {
            return text + " ".repeat(Math.max(0, width - text.length()));
        }
    }

    /**
     * What was decided for a column.
     *
     * @param why in the language of the moment; empty where the values speak for themselves
     * @param remedy the options that would overrule it, as text to paste; empty where there is nothing to ask
     */
    public record Decision(String column, FieldType type, String why, String remedy) {}
}
