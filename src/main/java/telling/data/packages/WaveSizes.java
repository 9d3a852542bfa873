package telling.data.packages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telling.base.NearNames;
import telling.data.json.JsonNode;

/** Reads numbers per wave out of the tables of a package. */
record WaveSizes(TableRead table, Map<String, TableRead> tables, Set<String> declared, Findings findings) {

    /** Whether the table has the column; if not, that is a finding. */
    boolean columnExists(TableRead of, String column, String role, JsonNode.Spot spot) {
        List<String> names = of.schema().schema().names();
        if (names.contains(column)) {
            return true;
        }
        findings.at(
                spot,
                "data.role-of-no-column",
                "role",
                role,
                "column",
                column,
                "table",
                of.name(),
                "columns",
                names,
                "near",
                NearNames.to(column, names));
        return false;
    }

    /** The number in this column for each wave; what is wrong with it is in the findings. */
    Map<String, Long> of(Props base, String from, String column, Optional<String> wave) {
        TableRead source = tables.get(from);
        if (source == null) {
            if (!declared.contains(from)) {
                findings.at(
                        base.spot("table"),
                        "data.role-of-no-table",
                        "role",
                        "bases",
                        "table",
                        from,
                        "tables",
                        declared,
                        "near",
                        NearNames.to(from, declared));
            }
            return Map.of();
        }
        Optional<String> by = base.text("wave").or(() -> wave);
        if (!columnExists(source, column, "bases", base.spot("column"))
                || by.isEmpty()
                || !columnExists(source, by.get(), "wave", base.spot("wave"))
                || !source.whole()) {
            return Map.of();
        }
        Map<String, Long> sizes = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        Findings inFile = findings.of(source.file());
        var waves = source.table().column(by.get());
        var numbers = source.table().column(column);
        for (int row = 0; row < waves.size(); row++) {
            if (waves.isMissing(row) || numbers.isMissing(row)) {
                continue;
            }
            int line = source.rows().get(row).line();
            String name = String.valueOf(waves.get(row));
            String size = String.valueOf(numbers.get(row)).replaceFirst("\\.0$", "");
            if (!size.matches("\\d{1,18}")) {
                inFile.at(line, column, "data.base-not-a-count", "value", size);
                continue;
            }
            Integer first = lines.putIfAbsent(name, line);
            if (first != null) {
                inFile.at(line, column, "data.base-twice", "wave", name, "line", first);
            }
            sizes.put(name, Long.valueOf(size));
        }
        return sizes;
    }
}
