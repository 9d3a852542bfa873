package telling.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.FieldType;
import telling.data.csv.ColumnBuilder;

/** Adds columns that are worked out from others; a note says how many results are missing. */
public final class Derive {

    private Derive() {}

    /**
     * The table with one column more, worked out row by row.
     *
     * <p>Errors: analysis.column-exists; analysis.derived-kinds where results are of several kinds; those of the
     * function.
     */
    public static DataTable of(DataTable table, String name, Function<RowValues, ? extends @Nullable Object> function) {
        List<Optional<Object>> results = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Optional<Object> result;
            try {
                result = Optional.ofNullable(function.apply(new RowValues(table, row)));
            } catch (RowValues.NoValue missing) {
                result = Optional.empty();
            }
            results.add(result.flatMap(Derive::known));
        }
        return added(table, name, results, "row -> ...");
    }

    /**
     * The table with one column more, of an arithmetic of columns: {@code derive(t, "share", "100 * persons / solutions")}.
     * It is worked out exactly and rounded once; a division by zero has no result.
     *
     * <p>Errors: analysis.column-exists; analysis.not-an-expression; data.unknown-column; analysis.not-a-number-column.
     */
    public static DataTable of(DataTable table, String name, String expression) {
        Formula formula = Formula.parse(expression, table.schema(), table.name());
        List<Optional<Object>> results = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            Optional<BigFraction> result = formula.at(column -> table.value(at, column));
            results.add(result.map(value -> (Object) value));
        }
        boolean whole = results.stream()
                .flatMap(Optional::stream)
                .allMatch(value -> ((BigFraction) value).getDenominator().equals(java.math.BigInteger.ONE)
                        && ((BigFraction) value).getNumerator().bitLength() < 63);
        boolean integer = whole && !formula.divides() && formula.ofWholeNumbers();
        List<Optional<Object>> numbers = results.stream()
                .map(result -> result.map(value -> integer
                        ? (Object) ((BigFraction) value).getNumerator().longValueExact()
                        : (Object) ((BigFraction) value).doubleValue()))
                .toList();
        return added(table, name, numbers, "\"" + expression + "\"");
    }

    private static Optional<Object> known(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return Optional.of(((Number) value).longValue());
        }
        if (value instanceof Number other && !(value instanceof Long)) {
            double number = other.doubleValue();
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        }
        return value instanceof String text && text.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static DataTable added(DataTable table, String name, List<Optional<Object>> results, String how) {
        for (String column : table.columnNames()) {
            if (column.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                throw Problem.of("analysis.column-exists", "column", column, "table", table.name())
                        .thrown();
            }
        }
        FieldType type = type(name, results);
        ColumnBuilder builder = ColumnBuilder.of(name, type);
        long missing = 0;
        for (Optional<Object> result : results) {
            if (result.isPresent()) {
                Object value = result.get();
                builder.add(type == FieldType.NUMBER ? Double.valueOf(((Number) value).doubleValue()) : value);
            } else {
                builder.addMissing();
                missing++;
            }
        }
        if (missing > 0) {
            Workspace.current()
                    .note("analysis.derived-missing", "column", name, "missing", missing, "of", (long) results.size());
        }
        List<Column<?>> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(column.copy()));
        columns.add(builder.build());
        return DataTable.of(
                        Table.create(table.name(), columns.toArray(new Column<?>[0])),
                        table.schema(),
                        table.roles(),
                        table.provenance().then("derive(" + table.name() + ", \"" + name + "\", " + how + ")"))
                .withMissing(table.missingKinds());
    }

    private static FieldType type(String name, List<Optional<Object>> results) {
        FieldType type = FieldType.STRING;
        boolean first = true;
        for (Optional<Object> result : results) {
            if (result.isPresent()) {
                FieldType own = type(name, result.get());
                boolean numbers = type.numeric() && own.numeric();
                if (!first && own != type && !numbers) {
                    throw Problem.of("analysis.derived-kinds", "column", name, "one", type.tag(), "other", own.tag())
                            .thrown();
                }
                type = !first && numbers && own != type ? FieldType.NUMBER : own;
                first = false;
            }
        }
        return type;
    }

    private static FieldType type(String name, Object value) {
        if (value instanceof Long) {
            return FieldType.INTEGER;
        }
        if (value instanceof Double) {
            return FieldType.NUMBER;
        }
        if (value instanceof Boolean) {
            return FieldType.BOOLEAN;
        }
        if (value instanceof java.time.LocalDate) {
            return FieldType.DATE;
        }
        if (value instanceof java.time.LocalTime) {
            return FieldType.TIME;
        }
        if (value instanceof java.time.LocalDateTime) {
            return FieldType.DATETIME;
        }
        if (value instanceof String) {
            return FieldType.STRING;
        }
        throw Problem.of(
                        "analysis.derived-type",
                        "column",
                        name,
                        "type",
                        value.getClass().getSimpleName())
                .thrown();
    }
}
