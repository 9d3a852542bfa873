package telling.analysis.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telling.analysis.Dimensions;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Roles;

/**
 * Counts side by side in a row, as of years or sexes, with their total in a column of its own: those are parts where
 * most rows say so, and then the columns are held against the row of totals too.
 */
final class WideTotals {

    private static final int ENOUGH_ROWS = 3;

    private final DataTable table;
    private final Field total;
    private final List<Field> parts;

    private WideTotals(DataTable table, Field total, List<Field> parts) {
        this.table = table;
        this.total = total;
        this.parts = parts;
    }

    /** What does not add up across, then down. */
    static List<Finding> of(DataTable table) {
        List<Field> counts = table.schema().fields().stream()
                .filter(field ->
                        field.type() == FieldType.INTEGER && !Dimensions.isPercentage(field) && !key(table, field))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Field total : counts) {
            List<Field> parts =
                    counts.stream().filter(field -> !field.equals(total)).toList();
            if (parts.size() > 1 && Dimensions.isTotal(total.name())) {
                findings.addAll(new WideTotals(table, total, parts).check());
            }
        }
        return findings;
    }

    private static boolean key(DataTable table, Field field) {
        Roles roles = table.roles();
        return Stream.of(roles.wave(), roles.category(), roles.weight(), Dimensions.wave(table))
                .anyMatch(Optional.of(field.name())::equals);
    }

    private List<Finding> check() {
        List<Integer> complete = new ArrayList<>();
        List<Finding> off = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Optional<BigDecimal> whole = number(row, total);
            List<BigDecimal> own = numbers(List.of(row), parts);
            if (whole.isPresent() && own.size() == parts.size()) {
                complete.add(row);
                finding(table.name() + ", " + label(row), own, whole.get(), slack(parts, total))
                        .ifPresent(off::add);
            }
        }
        if (complete.size() < ENOUGH_ROWS || 2 * off.size() >= complete.size()) {
            return List.of();
        }
        off.addAll(down());
        return off;
    }

    /** The columns against the row of totals; the rule of parts and total has the column of counts. */
    private List<Finding> down() {
        List<Integer> totals = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            (Dimensions.isTotal(label(row)) ? totals : others).add(row);
        }
        List<Finding> off = new ArrayList<>();
        if (totals.size() != 1 || others.size() < 2 || table.roles().wave().isPresent()) {
            return off;
        }
        for (Field column : Stream.concat(parts.stream(), Stream.of(total)).toList()) {
            List<BigDecimal> own = numbers(others, List.of(column));
            Optional<BigDecimal> whole = number(totals.get(0), column);
            boolean counted = table.roles().count().equals(Optional.of(column.name()));
            if (!counted && own.size() == others.size() && whole.isPresent()) {
                List<Field> each = others.stream().map(row -> column).toList();
                finding(table.name() + ", " + column.name(), own, whole.get(), slack(each, column))
                        .ifPresent(off::add);
            }
        }
        return off;
    }

    private static Optional<Finding> finding(String place, List<BigDecimal> parts, BigDecimal total, BigDecimal slack) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total);
        if (off.abs().compareTo(slack) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                PartsAndTotal.CODE,
                place,
                Say.plain(total),
                Say.plain(sum),
                Say.words(
                        off.signum() < 0 ? "parts-short" : "parts-over",
                        "count",
                        parts.size(),
                        "table",
                        place,
                        "sum",
                        sum,
                        "off",
                        off.abs(),
                        "total",
                        total),
                true));
    }

    /** Half a unit of rounding for each number in the sum. */
    private static BigDecimal slack(List<Field> parts, Field total) {
        return Stream.concat(parts.stream(), Stream.of(total))
                .flatMap(field -> field.rounding().stream())
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(2));
    }

    private List<BigDecimal> numbers(List<Integer> rows, List<Field> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().flatMap(column -> number(row, column).stream()))
                .toList();
    }

    private Optional<BigDecimal> number(int row, Field column) {
        return table.value(row, column.name()) instanceof Number number
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    private String label(int row) {
        String column = table.roles().category().orElse(table.schema().names().get(0));
        return String.valueOf(table.value(row, column));
    }
}
