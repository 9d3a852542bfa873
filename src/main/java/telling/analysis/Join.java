package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;
import telling.data.MissingKinds;
import telling.data.Schema;
import telling.data.csv.ColumnBuilder;

/**
 * Brings the columns of two tables together, row by row of the same key. It is written here and not Tablesaw's, which
 * loses rows once one table is a thousand times as long as the other.
 */
public final class Join {

    private static final List<String> OPTIONS = List.of("inner", "left", "full", "many");

    private final DataTable left;
    private final DataTable right;
    private final List<String> keys;

    private Join(DataTable left, DataTable right, List<String> keys) {
        this.left = left;
        this.right = right;
        this.keys = keys;
    }

    /**
     * The rows of both tables with the same key; with "left" also the other rows of the first, with "full" also those of
     * the second. Rows of the first keep their order and roles. A missing key matches nothing. That several rows of the
     * first have one key is noted; in the second it is refused, unless "many" asks for every pair. A note counts the rows
     * without a match.
     *
     * @param key the column, or several with commas, under one name in both tables
     */
    public static DataTable of(DataTable left, DataTable right, String key, String... options) {
        List<String> asked = Asked.options(OPTIONS, options);
        boolean whole =
                left.schema().find(key).isPresent() && right.schema().find(key).isPresent();
        List<String> keys = whole
                ? List.of(key)
                : Arrays.stream(key.split(",", -1)).map(String::strip).toList();
        for (String one : keys) {
            Field a = left.schema().field(one, left.name());
            Field b = right.schema().field(one, right.name());
            if (a.type() != b.type() && !(a.type().numeric() && b.type().numeric())) {
                throw Problem.of("analysis.join-types", "key", one, "left", a.type(), "right", b.type())
                        .thrown();
            }
        }
        return new Join(left, right, keys).joined(asked);
    }

    private DataTable joined(List<String> options) {
        Map<List<Object>, List<Integer>> byKey = byKey(right);
        if (!options.contains("many")) {
            for (Map.Entry<List<Object>, List<Integer>> one : byKey.entrySet()) {
                if (one.getValue().size() > 1) {
                    throw Problem.of(
                                    "analysis.join-repeated",
                                    "table",
                                    right.name(),
                                    "key",
                                    one.getKey().stream().map(Waves::text).toList(),
                                    "rows",
                                    one.getValue().size())
                            .thrown();
                }
            }
        }
        boolean keepLeft = options.contains("left") || options.contains("full");
        List<Integer> fromLeft = new ArrayList<>();
        List<Integer> fromRight = new ArrayList<>();
        Set<List<Object>> matched = new HashSet<>();
        long unmatchedLeft = 0;
        for (int row = 0; row < left.rowCount(); row++) {
            Optional<List<Object>> key = key(left, row);
            List<Integer> others = key.map(byKey::get).orElse(List.of());
            key.filter(byKey::containsKey).ifPresent(matched::add);
            for (int other : others) {
                fromLeft.add(row);
                fromRight.add(other);
            }
            if (others.isEmpty()) {
                unmatchedLeft++;
                if (keepLeft) {
                    fromLeft.add(row);
                    fromRight.add(-1);
                }
            }
        }
        long pairs = fromLeft.size() - (keepLeft ? unmatchedLeft : 0);
        long unmatchedRight = 0;
        for (int row = 0; row < right.rowCount(); row++) {
            if (key(right, row).filter(matched::contains).isEmpty()) {
                unmatchedRight++;
                if (options.contains("full")) {
                    fromLeft.add(-1);
                    fromRight.add(row);
                }
            }
        }
        note(options, pairs, unmatchedLeft, unmatchedRight, pairs > matched.size());
        return together(ints(fromLeft), ints(fromRight), options);
    }

    private void note(List<String> options, long pairs, long left, long right, boolean several) {
        boolean keepLeft = options.contains("left") || options.contains("full");
        Workspace workspace = Workspace.current();
        workspace.note("analysis.join-matched", "pairs", pairs);
        if (several) {
            workspace.note(
                    options.contains("many") ? "analysis.join-many" : "analysis.join-many-to-one",
                    "table",
                    this.right.name());
        }
        if (left > 0) {
            workspace.note(
                    keepLeft ? "analysis.join-kept" : "analysis.join-dropped", "rows", left, "table", this.left.name());
        }
        if (right > 0) {
            workspace.note(
                    options.contains("full") ? "analysis.join-kept" : "analysis.join-dropped",
                    "rows",
                    right,
                    "table",
                    this.right.name());
        }
    }

    private DataTable together(int[] fromLeft, int[] fromRight, List<String> options) {
        List<Column<?>> columns = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Field field : left.schema().fields()) {
            boolean key = keys.contains(field.name());
            columns.add(column(field, field.name(), fromLeft, fromRight, key));
            fields.add(field);
            names.add(field.name().toLowerCase(Locale.ROOT));
        }
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Field field : right.schema().fields()) {
            if (keys.contains(field.name())) {
                continue;
            }
            String name = field.name();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                name = field.name() + "_" + right.name();
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw Problem.of("analysis.column-exists", "column", name, "table", left.name())
                            .thrown();
                }
                Workspace.current().note("analysis.join-renamed", "column", field.name(), "name", name);
            }
            renamed.put(field.name(), name);
            columns.add(column(field, name, fromRight));
            fields.add(named(field, name));
        }
        Table table = Table.create(left.name(), columns.toArray(new Column<?>[0]));
        String more = options.isEmpty() ? "" : ", \"" + String.join("\", \"", options) + "\"";
        String call =
                "join(" + left.name() + ", " + right.name() + ", \"" + String.join(", ", keys) + "\"" + more + ")";
        MissingKinds moved = left.missingKinds().ofRows(fromLeft);
        Map<String, Map<Integer, String>> other = new LinkedHashMap<>();
        right.missingKinds().ofRows(fromRight).codes().forEach((column, codes) -> {
            String name = renamed.get(column);
            if (name != null) {
                other.put(name, codes);
            }
        });
        return DataTable.of(
                        table,
                        new Schema(fields),
                        left.roles(),
                        left.provenance().with(right.provenance()).then(call))
                .withMissing(moved.and(new MissingKinds(other)));
    }

    /** A column of the first table; a key is taken from the second where the first has no row. */
    private Column<?> column(Field field, String name, int[] fromLeft, int[] fromRight, boolean key) {
        ColumnBuilder builder = ColumnBuilder.of(name, field.type());
        for (int at = 0; at < fromLeft.length; at++) {
            Object value = fromLeft[at] >= 0
                    ? left.value(fromLeft[at], field.name())
                    : key ? right.value(fromRight[at], field.name()) : Missing.BLANK;
            add(builder, field, value);
        }
        return builder.build();
    }

    private Column<?> column(Field field, String name, int[] rows) {
        ColumnBuilder builder = ColumnBuilder.of(name, field.type());
        for (int row : rows) {
            add(builder, field, row >= 0 ? right.value(row, field.name()) : Missing.BLANK);
        }
        return builder.build();
    }

    private static void add(ColumnBuilder builder, Field field, Object value) {
        if (value instanceof Missing) {
            builder.addMissing();
        } else if (field.type() == FieldType.NUMBER) {
            builder.add(((Number) value).doubleValue());
        } else if (field.type() == FieldType.INTEGER) {
            builder.add(new BigDecimal(value.toString()).longValueExact());
        } else if (field.type() == FieldType.STRING) {
            builder.add(String.valueOf(value));
        } else {
            builder.add(value);
        }
    }

    private static Field named(Field field, String name) {
        return new Field(
                name,
                field.type(),
                field.title(),
                field.description(),
                field.unit(),
                field.categories(),
                field.missing(),
                field.rounding());
    }

    private Map<List<Object>, List<Integer>> byKey(DataTable table) {
        Map<List<Object>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            key(table, row)
                    .ifPresent(key ->
                            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(at));
        }
        return rows;
    }

    /** The key of a row, numbers alike whatever their type; none where a part of it is missing. */
    private Optional<List<Object>> key(DataTable table, int row) {
        List<Object> key = new ArrayList<>();
        for (String column : keys) {
            Object value = table.value(row, column);
            if (value instanceof Missing) {
                return Optional.empty();
            }
            key.add(value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value);
        }
        return Optional.of(key);
    }

    private static int[] ints(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
