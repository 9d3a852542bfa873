package telling.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;
import telling.analysis.disclosure.CountTable;
import telling.analysis.disclosure.Hiding;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Missing;
import telling.data.MissingKinds;
import telling.data.Schema;

/** Hides small counts of tables that hold counts, one per row. */
final class HideRows {

    private HideRows() {}

    /**
     * The table of counts without small ones: they are missing, of the kind "suppressed". The sum of each wave (or of
     * the table, where it has no waves) is taken to be known to the reader.
     *
     * <p>Errors: analysis.not-a-threshold; analysis.suppress-what where the table has no count.
     */
    static DataTable of(DataTable table, int threshold) {
        String count = table.roles()
                .count()
                .orElseThrow(() -> Problem.of("analysis.suppress-what", "table", table.name())
                        .thrown());
        Map<String, List<Integer>> byWave = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            String wave = table.roles()
                    .wave()
                    .map(name -> Waves.text(table.value(at, name)))
                    .orElse("");
            byWave.computeIfAbsent(wave, w -> new ArrayList<>()).add(row);
        }
        Suppress.check(
                threshold,
                table.missingKinds().codes().getOrDefault(count, Map.of()).containsValue(Veil.WHY));
        Map<Integer, String> hidden = new HashMap<>();
        byWave.forEach((wave, rows) -> hidden(table, count, rows, threshold).forEach(row -> hidden.put(row, Veil.WHY)));
        DataTable copy = table.copy();
        hidden.keySet().forEach(row -> copy.column(count).setMissing(row));
        List<Field> fields = table.schema().fields().stream()
                .map(field -> field.name().equals(count) ? telling(field) : field)
                .toList();
        Workspace.current().note("analysis.remark.suppressed", "count", (long) hidden.size(), "threshold", threshold);
        Map<Integer, String> kinds = new HashMap<>(table.missingKinds().codes().getOrDefault(count, Map.of()));
        kinds.putAll(hidden);
        return DataTable.of(
                        Table.create(table.name(), copy.columns()),
                        new Schema(fields),
                        table.roles(),
                        table.provenance().then("suppress(" + table.name() + ", " + threshold + ")"))
                .withMissing(table.missingKinds().and(new MissingKinds(Map.of(count, kinds))));
    }

    private static List<Integer> hidden(DataTable table, String count, List<Integer> rows, int threshold) {
        List<Double> values = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        Set<Integer> fixed = new HashSet<>();
        double sum = 0;
        for (int at = 0; at < rows.size(); at++) {
            Object value = table.value(rows.get(at), count);
            double number = value instanceof Missing ? 0 : ((Number) value).doubleValue();
            if (value instanceof Missing) {
                fixed.add(at);
            }
            values.add(number);
            parts.add(at);
            sum += number;
        }
        double all = sum;
        Optional<Integer> total = parts.stream()
                .filter(at -> parts.size() > 2 && values.get(at) > 0 && values.get(at) * 2 == all)
                .findFirst();
        total.ifPresent(parts::remove);
        values.add(sum);
        CountTable counts =
                new CountTable(values, List.of(new CountTable.Sum(total.orElse(rows.size()), parts)), List.of());
        return Hiding.cells(counts, threshold, fixed).stream()
                .filter(at -> at < rows.size())
                .map(rows::get)
                .toList();
    }

    private static Field telling(Field field) {
        List<Field.MissingCode> codes = new ArrayList<>(field.missing());
        codes.add(new Field.MissingCode(Veil.WHY, Labels.of(Veil.WHY)));
        return new Field(
                field.name(),
                field.type(),
                field.title(),
                field.description(),
                field.unit(),
                field.categories(),
                codes,
                field.rounding());
    }
}
