package telling.data.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telling.base.NearNames;
import telling.base.Place;
import telling.base.Problem;
import telling.data.csv.ColumnBuilder;
import telling.data.csv.CsvDialect;
import telling.data.csv.CsvRecords;

/** Reads rows into columns by a schema and reports each cell that does not fit. */
final class TableReader {

    /** Beyond so many findings in one file the rest is only counted. */
    private static final int MOST = 200;

    private final String name;
    private final SchemaSpec schema;
    private final CsvDialect dialect;
    private final Findings findings;
    private int found;
    private int width;

    TableReader(String name, SchemaSpec schema, CsvDialect dialect, Findings findings) {
        this.name = name;
        this.schema = schema;
        this.dialect = dialect;
        this.findings = findings;
    }

    TableRead read(List<CsvRecords.Row> all, String sha256) {
        List<String> names = schema.schema().names();
        List<CsvRecords.Row> rows = all;
        List<String> columns = names;
        if (dialect.header()) {
            if (all.isEmpty()) {
                findings.add(Problem.of("data.no-header", "columns", names).at(Place.of(findings.file(), 1)));
            } else {
                columns = all.get(0).values();
                checkHeader(columns, all.get(0).line());
                rows = all.subList(1, all.size());
            }
        }
        Table table = Table.create(name);
        width = columns.size();
        for (CsvRecords.Row row : rows) {
            if (row.values().size() != columns.size()) {
                report(
                        row.line(),
                        Optional.empty(),
                        Problem.of("data.ragged-row", "found", row.values().size(), "expected", columns.size()));
            }
        }
        Set<String> done = new HashSet<>();
        for (FieldSpec field : schema.fields()) {
            int at = columns.indexOf(field.field().name());
            if (at >= 0 && done.add(field.field().name())) {
                table.addColumns(column(field, at, rows));
            }
        }
        if (found > MOST) {
            findings.add(Problem.of("data.more-problems", "count", found - MOST).at(Place.of(findings.file())));
        }
        return new TableRead(name, schema, table, columns, rows, sha256, findings.file(), true);
    }

    private void checkHeader(List<String> header, int line) {
        List<String> names = schema.schema().names();
        boolean moreAllowed = schema.match().equals("subset") || schema.match().equals("partial");
        boolean fewerAllowed =
                schema.match().equals("superset") || schema.match().equals("partial");
        int before = findings.count();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!seen.add(column)) {
                findings.at(line, shown(column, i), "data.duplicate-column", "column", column);
            } else if (!names.contains(column) && !moreAllowed) {
                List<String> free =
                        names.stream().filter(n -> !header.contains(n)).toList();
                findings.at(
                        line,
                        shown(column, i),
                        "data.column-not-declared",
                        "column",
                        column,
                        "columns",
                        names,
                        "near",
                        NearNames.to(column, free));
            }
        }
        for (String name : names) {
            if (!seen.contains(name) && !fewerAllowed) {
                findings.add(Problem.of("data.column-missing", "column", name, "columns", header)
                        .at(Place.of(findings.file(), line)));
            }
        }
        if (schema.match().equals("exact") && findings.count() == before && !header.equals(names)) {
            findings.add(Problem.of("data.column-order", "found", header, "expected", names)
                    .at(Place.of(findings.file(), line)));
        }
    }

    private static String shown(String column, int at) {
        return column.isBlank() ? String.valueOf(at + 1) : column;
    }

    private Column<?> column(FieldSpec spec, int at, List<CsvRecords.Row> rows) {
        ColumnBuilder column =
                ColumnBuilder.of(spec.field().name(), spec.field().type());
        Set<Object> seen = new HashSet<>();
        for (CsvRecords.Row row : rows) {
            String text = at < row.values().size() ? row.values().get(at) : "";
            if (row.values().size() != width) {
                column.addMissing();
                continue;
            }
            if (spec.missing(text)) {
                column.addMissing();
                if (spec.constraints().required()) {
                    report(row.line(), Optional.of(spec), Problem.of("data.required"));
                }
                continue;
            }
            Optional<Object> value = spec.reader().read(text);
            if (value.isEmpty()) {
                column.addMissing();
                report(row.line(), Optional.of(spec), notOfType(spec, text));
                continue;
            }
            column.add(value.get());
            check(spec, text, value.get()).ifPresent(problem -> report(row.line(), Optional.of(spec), problem));
            if (spec.constraints().unique() && !seen.add(value.get())) {
                report(row.line(), Optional.of(spec), Problem.of("data.not-unique", "value", text));
            }
        }
        return column.build();
    }

    private static Problem notOfType(FieldSpec spec, String text) {
        boolean comma = spec.field().type().numeric() && text.matches("[+-]?[\\d.,]*,[\\d.,]*");
        String codes = String.join(
                ", ",
                spec.field().missing().stream().map(c -> "\"" + c.code() + "\"").toList());
        if (text.isEmpty()) {
            return Problem.of("data.empty-cell", "codes", codes);
        }
        if (!spec.format().isEmpty()
                && spec.field().type().ordered()
                && !spec.field().type().numeric()) {
            return Problem.of("data.not-of-format", "value", text, "format", spec.format());
        }
        String code = comma ? "data.cell-comma" : "data.cell-not-" + spec.declared();
        return Problem.of(
                code,
                "value",
                text,
                "decimal",
                text.lastIndexOf(',') > text.lastIndexOf('.')
                        ? text.replace(".", "").replace(',', '.')
                        : text.replace(",", ""),
                "codes",
                codes);
    }

    private static Optional<Problem> check(FieldSpec spec, String text, Object value) {
        FieldSpec.Constraints c = spec.constraints();
        List<String> codes = new ArrayList<>();
        spec.field().categories().forEach(category -> codes.add(category.code()));
        if (!codes.isEmpty() && !codes.contains(text)) {
            return Optional.of(Problem.of(
                    "data.not-a-category", "value", text, "categories", codes, "near", NearNames.to(text, codes)));
        }
        if (c.minimum().filter(least -> FieldSpec.compare(value, least) < 0).isPresent()) {
            return Optional.of(Problem.of(
                    "data.too-small", "value", text, "bound", c.minimum().get()));
        }
        if (c.maximum().filter(most -> FieldSpec.compare(value, most) > 0).isPresent()) {
            return Optional.of(Problem.of(
                    "data.too-large", "value", text, "bound", c.maximum().get()));
        }
        int length = text.codePointCount(0, text.length());
        if (c.minLength().filter(least -> length < least).isPresent()) {
            return Optional.of(Problem.of(
                    "data.too-short", "value", text, "bound", c.minLength().get()));
        }
        if (c.maxLength().filter(most -> length > most).isPresent()) {
            return Optional.of(Problem.of(
                    "data.too-long", "value", text, "bound", c.maxLength().get()));
        }
        if (c.pattern().filter(pattern -> !pattern.matcher(text).matches()).isPresent()) {
            return Optional.of(Problem.of(
                    "data.not-of-pattern",
                    "value",
                    text,
                    "pattern",
                    c.pattern().get().pattern()));
        }
        if (!c.choices().isEmpty() && c.choices().stream().noneMatch(choice -> FieldSpec.compare(value, choice) == 0)) {
            return Optional.of(Problem.of("data.not-a-choice", "value", text, "choices", c.choices()));
        }
        return Optional.empty();
    }

    private void report(int line, Optional<FieldSpec> field, Problem problem) {
        found++;
        if (found <= MOST) {
            findings.add(field.map(f -> problem.with("column", f.field().name())
                            .at(Place.of(findings.file(), line, f.field().name())))
                    .orElseGet(() -> problem.at(Place.of(findings.file(), line))));
        }
    }
}
