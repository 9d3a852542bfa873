package telling.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;
import telling.analysis.disclosure.Hiding;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.MissingKinds;
import telling.data.Schema;

/** Hides small counts of tables that hold counts, one per row. */
final class HideRows {

    private HideRows() {}

    /**
     * The table of counts without small ones: they are missing, of the kind "suppressed", and so are numbers of the
     * same row that would give them away. The sum of each wave (or of the table, where it has no waves) is taken to be
     * known to the reader, and so are the rows that say they are totals.
     *
     * <p>Errors: analysis.not-a-threshold; analysis.suppress-what where the table has no count.
     */
    static DataTable of(DataTable table, int threshold) {
        String count = table.roles()
                .count()
                .orElseThrow(() -> Problem.of("analysis.suppress-what", "table", table.name())
                        .thrown());
        Suppress.check(
                threshold,
                table.missingKinds().codes().getOrDefault(count, Map.of()).containsValue(Veil.WHY));
        Collection<List<Integer>> waves = waves(table, table.roles().wave());
        List<String> keys = new ArrayList<>();
        if (table.roles().category().isPresent()) {
            keys.addAll(Dimensions.of(table));
            keys.add(table.roles().category().get());
        }
        Optional<String> totalled = table.roles().wave().filter(wave -> holdsTotal(table, wave));
        totalled.ifPresent(wave -> keys.add(0, wave));
        Map<Integer, String> hidden = new HashMap<>();
        Map<Integer, String> bare = new HashMap<>();
        for (List<Integer> rows : totalled.isPresent() ? waves(table, Optional.empty()) : waves) {
            RowSums sums = RowSums.of(table, count, rows, keys);
            Set<Integer> cells = Hiding.cells(sums.counts(), threshold, sums.fixed());
            cells.stream().filter(at -> at < rows.size()).forEach(at -> hidden.put(rows.get(at), Veil.WHY));
            sums.below(cells).forEach(at -> bare.put(rows.get(at), Veil.WHY));
        }
        bare.putAll(hidden);
        Map<String, Map<Integer, String>> gone = new LinkedHashMap<>(Map.of(count, hidden));
        List<String> others = hidden.isEmpty() ? List.of() : Giveaways.of(table, count, waves);
        others.forEach(column -> gone.put(column, bare));
        Workspace.current().note("analysis.remark.suppressed", "count", (long) hidden.size(), "threshold", threshold);
        if (!others.isEmpty()) {
            Workspace.current().note("analysis.remark.suppressed-columns", "columns", others);
        }
        return without(table, gone, threshold);
    }

    private static boolean holdsTotal(DataTable table, String wave) {
        for (int row = 0; row < table.rowCount(); row++) {
            if (Dimensions.isTotal(Waves.text(table.value(row, wave)))) {
                return true;
            }
        }
        return false;
    }

    private static Collection<List<Integer>> waves(DataTable table, Optional<String> wave) {
        Map<String, List<Integer>> byWave = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            String name =
                    wave.map(column -> Waves.text(table.value(at, column))).orElse("");
            byWave.computeIfAbsent(name, w -> new ArrayList<>()).add(row);
        }
        return byWave.values();
    }

    /** The table without the numbers of these columns in these rows. */
    private static DataTable without(DataTable table, Map<String, Map<Integer, String>> gone, int threshold) {
        DataTable copy = table.copy();
        Map<String, Map<Integer, String>> kinds = new HashMap<>();
        gone.forEach((column, rows) -> {
            rows.keySet().forEach(row -> copy.column(column).setMissing(row));
            Map<Integer, String> known =
                    new HashMap<>(table.missingKinds().codes().getOrDefault(column, Map.of()));
            known.putAll(rows);
            kinds.put(column, known);
        });
        List<Field> fields = table.schema().fields().stream()
                .map(field -> gone.containsKey(field.name()) ? telling(field) : field)
                .toList();
        return DataTable.of(
                        Table.create(table.name(), copy.columns()),
                        new Schema(fields),
                        table.roles(),
                        table.provenance().then("suppress(" + table.name() + ", " + threshold + ")"))
                .withMissing(table.missingKinds().and(new MissingKinds(kinds)));
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
