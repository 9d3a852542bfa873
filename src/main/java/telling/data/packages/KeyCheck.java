package telling.data.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telling.base.NearNames;
import telling.base.Place;
import telling.base.Problem;

/** Checks the keys of tables: rows that occur once, and rows that point to rows of another table. */
final class KeyCheck {

    private final Map<String, TableRead> tables;
    private final Set<String> declared;
    private final Findings findings;

    KeyCheck(Map<String, TableRead> tables, Set<String> declared, Findings findings) {
        this.declared = declared;
        this.tables = tables;
        this.findings = findings;
    }

    void check(TableRead table) {
        table.schema().uniqueKeys().forEach(key -> once(table, key));
        table.schema().foreignKeys().forEach(key -> points(table, key));
    }

    private void once(TableRead table, SchemaSpec.Key key) {
        if (!table.columns().containsAll(key.columns())) {
            return;
        }
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> values = values(table, row, key.columns());
            int line = table.rows().get(row).line();
            Place place = Place.of(table.file(), line, String.join(", ", key.columns()));
            if (key.primary() && values.contains("")) {
                findings.add(Problem.of("data.key-empty").at(place));
                continue;
            }
            Integer first = seen.putIfAbsent(values, line);
            if (first != null) {
                findings.add(Problem.of("data.duplicate-row", "values", values, "line", first)
                        .at(place));
            }
        }
    }

    private void points(TableRead table, SchemaSpec.ForeignKey key) {
        String name = key.table().orElse(table.name());
        TableRead other = tables.get(name);
        Findings inDescriptor = table.schema().props().findings();
        if (other == null && declared.contains(name)) {
            return;
        }
        if (other == null) {
            inDescriptor.at(
                    key.spot(),
                    "data.role-of-no-table",
                    "role",
                    "foreignKeys",
                    "table",
                    name,
                    "tables",
                    declared,
                    "near",
                    NearNames.to(name, declared));
            return;
        }
        for (String column : key.theirs()) {
            if (!other.schema().schema().names().contains(column)) {
                inDescriptor.at(
                        key.spot(),
                        "data.role-of-no-column",
                        "role",
                        "foreignKeys",
                        "column",
                        column,
                        "table",
                        name,
                        "columns",
                        other.columns(),
                        "near",
                        NearNames.to(column, other.columns()));
                return;
            }
        }
        if (!other.whole()) {
            return;
        }
        Set<List<String>> theirs = new HashSet<>();
        for (int row = 0; row < other.rows().size(); row++) {
            theirs.add(values(other, row, key.theirs()));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> values = values(table, row, key.columns());
            if (!values.contains("") && !theirs.contains(values)) {
                findings.add(Problem.of("data.points-nowhere", "values", values, "table", name)
                        .at(Place.of(table.file(), table.rows().get(row).line(), String.join(", ", key.columns()))));
            }
        }
    }

    /** The values of these columns as their schema reads them, so that 7 and 007 are one number; missing is empty. */
    private static List<String> values(TableRead table, int row, List<String> columns) {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            String text = table.text(row, column);
            Optional<FieldSpec> spec = table.schema().fields().stream()
                    .filter(f -> f.field().name().equals(column))
                    .findFirst();
            values.add(
                    spec.filter(s -> s.missing(text)).isPresent()
                            ? ""
                            : spec.flatMap(s -> s.reader().read(text))
                                    .map(String::valueOf)
                                    .orElse(text));
        }
        return values;
    }
}
