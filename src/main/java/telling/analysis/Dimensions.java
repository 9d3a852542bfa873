package telling.analysis;

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

/**
 * What the columns of a published table are by their names and words: which tells waves apart, which cut the table
 * further than its waves and categories do, as sex or region, which hold percentages, and which rows are totals.
 */
public final class Dimensions {

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

    private static final Set<String> TOTALS =
            Set.of("total", "totals", "totaal", "totalen", "grand total", "in total", "in totaal");
    /** These may be an answer like others, so numbers decide. */
    private static final Set<String> PERHAPS_TOTALS = Set.of(
            "all",
            "alle",
            "allen",
            "alles",
            "overall",
            "sum",
            "som",
            "both",
            "beide",
            "both sexes",
            "all persons",
            "alle personen",
            "everyone",
            "iedereen");

    private static final Set<String> PERCENT_UNITS = Set.of("percent", "procent", "%");
    private static final List<String> PERCENT_NAMES =
            List.of("percent", "procent", "pct", "perc", "share", "aandeel", "%");

    private Dimensions() {}

    /** Whether a value of a key stands for the total of the others. */
    public static boolean isTotal(String value) {
        return TOTALS.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a value of a key may stand for the total of the others, or be one of them. */
    static boolean mayBeTotal(String value) {
        return PERHAPS_TOTALS.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a column holds percentages, by its unit or name. */
    public static boolean isPercentage(Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        return field.type().numeric()
                && (field.unit().byLanguage().values().stream().anyMatch(PERCENT_UNITS::contains)
                        || PERCENT_NAMES.stream().anyMatch(name::contains));
    }

    /** The column that tells waves apart by its name, where no role says which does. */
    public static Optional<String> wave(DataTable table) {
        return table.schema().fields().stream()
                .map(Field::name)
                .filter(name -> WAVES.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The columns by which categories stand more than once in a wave, each of whose values holds several categories;
     * none where no category is repeated. A column of remarks, other for each row, is none.
     */
    public static List<String> of(DataTable table) {
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
                && !isPercentage(field)
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
