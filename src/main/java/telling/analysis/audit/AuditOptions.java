package telling.analysis.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telling.analysis.Assign;
import telling.analysis.Dimensions;
import telling.base.NearNames;
import telling.base.Problem;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Roles;
import telling.data.Schema;

/**
 * How a table is read as parts, totals and percentages: as asked, else by its roles, else by the names
 * and units of its columns.
 *
 * @param total the column of totals, or the category that stands for the total; empty to go by its word
 * @param base how large the base is, where no table says so
 * @param precision the unit to which percentages were rounded; empty for that of their decimals
 */
record AuditOptions(
        DataTable table,
        Optional<String> percent,
        Optional<String> total,
        Optional<BigDecimal> base,
        Optional<BigDecimal> rounding,
        Optional<BigDecimal> precision,
        boolean multiple) {

    private static final List<String> ROLES = List.of("wave", "category", "count");
    private static final List<String> KNOWN = List.of(
            "wave", "category", "count", "percent", "total", "base", "rounding", "precision", "multiple", "across");
    /**
     * These options.
     *
     * <p>Errors: analysis.audit-option; analysis.audit-what where no column holds categories; those of
     * roles.
     */
    static AuditOptions of(DataTable given, List<String> options) {
        Map<String, String> asked = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        for (String option : options) {
            int at = option.indexOf('=');
            String key = at < 0 ? option : option.substring(0, at).strip();
            if (at < 0 || !KNOWN.contains(key)) {
                throw Problem.of(
                                "analysis.audit-option",
                                "option",
                                option,
                                "known",
                                KNOWN,
                                "near",
                                NearNames.to(key, KNOWN))
                        .thrown();
            }
            asked.put(key, option.substring(at + 1).strip());
            if (ROLES.contains(key)) {
                parts.add(option);
            }
        }
        DataTable table = parts.isEmpty() ? given : Assign.roles(given, parts.toArray(new String[0]));
        Optional<String> percent = Optional.ofNullable(asked.get("percent"));
        percent.ifPresent(column -> table.schema().field(column, table.name()));
        DataTable read = across(table, asked.get("across"));
        Optional<String> shown =
                percent.or(() -> RowSum.groups(read).isEmpty() ? percentColumn(table) : Optional.empty());
        return new AuditOptions(
                asked.containsKey("across") && read.roles().category().isEmpty() ? read : guessed(read, shown),
                shown,
                Optional.ofNullable(asked.get("total")),
                number(asked, "base"),
                number(asked, "rounding"),
                number(asked, "precision"),
                Set.of("yes", "true", "ja").contains(asked.getOrDefault("multiple", "no")));
    }

    /** The table with these columns, commas between them, as parts of one whole. */
    private static DataTable across(DataTable table, @Nullable String names) {
        if (names == null) {
            return table;
        }
        List<String> columns =
                Stream.of(names.split(",", -1)).map(String::strip).toList();
        columns.forEach(column -> table.schema().field(column, table.name()));
        List<Field> fields = table.schema().fields().stream()
                .map(field -> columns.contains(field.name()) ? field.ofWhole("across") : field)
                .toList();
        return DataTable.of(table, new Schema(fields), table.roles(), table.provenance());
    }

    private static Optional<BigDecimal> number(Map<String, String> asked, String key) {
        String text = asked.get(key);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,15}(\\.\\d{1,10})?")) {
            throw Problem.of("analysis.audit-number", "option", key + "=" + text)
                    .thrown();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static Optional<String> percentColumn(DataTable table) {
        return table.schema().fields().stream()
                .filter(AuditOptions::numeric)
                .filter(field -> !table.roles().count().equals(Optional.of(field.name())))
                .filter(Dimensions::isPercentage)
                .map(Field::name)
                .findFirst();
    }

    private static boolean numeric(Field field) {
        return field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER;
    }

    /** The table with a category and, where there is one, a count, even where nobody said which they are. */
    private static DataTable guessed(DataTable table, Optional<String> percent) {
        Roles roles = table.roles();
        List<String> parts = new ArrayList<>();
        if (roles.category().isEmpty()) {
            Optional<String> wave = roles.wave().or(() -> Dimensions.wave(table));
            wave.ifPresent(name -> parts.add("wave=" + name));
            String category = table.schema().fields().stream()
                    .filter(f -> f.type() == FieldType.STRING && !wave.equals(Optional.of(f.name())))
                    .map(Field::name)
                    .findFirst()
                    .orElseThrow(() -> Problem.of(
                                    "analysis.audit-what",
                                    "table",
                                    table.name(),
                                    "columns",
                                    table.schema().names())
                            .thrown());
            parts.add("category=" + category);
            if (roles.count().isEmpty()) {
                table.schema().fields().stream()
                        .filter(f -> numeric(f)
                                && (percent.isPresent() || !Dimensions.isPercentage(f))
                                && !percent.equals(Optional.of(f.name()))
                                && !wave.equals(Optional.of(f.name())))
                        .map(Field::name)
                        .findFirst()
                        .ifPresent(count -> parts.add("count=" + count));
            }
        }
        return parts.isEmpty() ? table : Assign.roles(table, parts.toArray(new String[0]));
    }
}
