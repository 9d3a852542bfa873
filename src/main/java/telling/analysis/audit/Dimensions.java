package telling.analysis.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import telling.data.Counts;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;
import telling.data.Roles;

/** Columns that cut a table further than its waves and categories do, as sex or region, and those that hold waves. */
final class Dimensions {

    private static final Set<String> WAVES = Set.of(
            "year",
            "jaar",
            "wave",
            "meting",
            "round",
            "ronde",
            "period",
            "periode",
            "quarter",
            "kwartaal",
            "date",
            "datum");

    private Dimensions() {}

    /** The column that tells waves apart by its name, where no role says which does. */
    static Optional<String> wave(DataTable table) {
        return table.schema().fields().stream()
                .map(Field::name)
                .filter(name -> WAVES.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The columns by which categories stand more than once in a wave, each of whose values holds several categories;
     * none where no category is repeated. A column of remarks, other for each row, is none.
     */
    static List<String> of(DataTable table) {
        Roles roles = table.roles();
        List<String> keys = new ArrayList<>(roles.wave().stream().toList());
        keys.add(roles.category().orElseThrow());
        boolean repeated = table.countBy(keys, Optional.empty()).cells().stream()
                .anyMatch(cell -> cell.rows() > 1 && cell.key().stream().noneMatch(Missing.class::isInstance));
        return repeated
                ? table.schema().fields().stream()
                        .filter(field -> !keys.contains(field.name()) && mayCut(field, roles))
                        .map(Field::name)
                        .filter(column -> cuts(table, keys, column))
                        .toList()
                : List.of();
    }

    private static boolean mayCut(Field field, Roles roles) {
        return field.type() != FieldType.NUMBER
                && !AuditOptions.percentage(field)
                && !roles.count().equals(Optional.of(field.name()));
    }

    private static boolean cuts(DataTable table, List<String> keys, String column) {
        List<String> wider = new ArrayList<>(keys);
        wider.add(column);
        Set<Object> once = new HashSet<>();
        Set<Object> often = new HashSet<>();
        for (Counts.Cell cell : table.countBy(wider, Optional.empty()).cells()) {
            List<Object> part = new ArrayList<>(cell.key());
            part.remove(keys.size() - 1);
            if (!once.add(part)) {
                often.add(part);
            }
        }
        return once.size() == often.size();
    }
}
