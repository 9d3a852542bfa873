package telling.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telling.data.DataTable;
import telling.data.Field;

/** Columns from which a hidden count of the same row, or of its total, could be worked out. */
final class Giveaways {

    private static final int FEWEST = 3;

    private Giveaways() {}

    /**
     * Percentages, numbers that go up and down with the count of their wave as print would round them, and of those that
     * add up with the count as many as it takes.
     */
    static List<String> of(DataTable table, String count, Iterable<List<Integer>> waves) {
        List<String> columns = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Field field : table.schema().fields()) {
            boolean key = table.roles().wave().filter(field.name()::equals).isPresent();
            if (field.type().numeric() && !key && !field.name().equals(count)) {
                if (Dimensions.isPercentage(field) || proportional(table, count, field.name(), waves)) {
                    columns.add(field.name());
                } else {
                    others.add(field.name());
                }
            }
        }
        columns.addAll(ColumnSums.of(table, count, others));
        return columns;
    }

    private static boolean proportional(DataTable table, String count, String column, Iterable<List<Integer>> waves) {
        boolean any = false;
        for (List<Integer> rows : waves) {
            double low = 0;
            double high = Double.POSITIVE_INFINITY;
            double half = half(table, column, rows);
            Set<Object> different = new HashSet<>();
            for (int row : rows) {
                if (table.value(row, count) instanceof Number n
                        && table.value(row, column) instanceof Number other
                        && n.doubleValue() > 0) {
                    low = Math.max(low, (other.doubleValue() - half) / n.doubleValue());
                    high = Math.min(high, (other.doubleValue() + half) / n.doubleValue());
                    different.add(n.doubleValue());
                }
            }
            if (different.size() >= FEWEST) {
                if (low > high || low == 0) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Half a unit of the last decimal that any of these rows has. */
    private static double half(DataTable table, String column, List<Integer> rows) {
        int decimals = 0;
        for (int row : rows) {
            if (table.value(row, column) instanceof Number number) {
                decimals = Math.max(
                        decimals,
                        new java.math.BigDecimal(number.toString())
                                .stripTrailingZeros()
                                .scale());
            }
        }
        return 0.5 * Math.pow(10, -decimals) * (1 + 1e-9);
    }
}
