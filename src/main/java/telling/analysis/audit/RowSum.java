package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.analysis.Dimensions;
import telling.data.DataTable;
import telling.data.Field;

/**
 * Percentages side by side in a row that cannot make a hundred together, as granted and refused: those that the
 * schema says belong to one whole, else all of a table's where most of its rows do make a hundred.
 */
@AutoService(AuditRule.class)
public final class RowSum implements AuditRule {

    private static final int ENOUGH_ROWS = 3;

    @Override
    public String code() {
        return "row-sum";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (DataTable table : subject.tables()) {
            groups(table)
                    .forEach(columns ->
                            off(table, columns).forEach((row, sum) -> findings.add(finding(table, columns, row, sum))));
        }
        return findings;
    }

    /** The columns that make a hundred together; where nobody said so, all if most of three rows or more add up. */
    static List<List<Field>> groups(DataTable table) {
        Map<String, List<Field>> wholes = new LinkedHashMap<>();
        for (Field field : table.schema().fields()) {
            field.whole()
                    .ifPresent(whole -> wholes.computeIfAbsent(whole, w -> new ArrayList<>())
                            .add(field));
        }
        if (!wholes.isEmpty()) {
            return wholes.values().stream()
                    .filter(columns -> columns.size() > 1)
                    .toList();
        }
        List<Field> columns = table.schema().fields().stream()
                .filter(Dimensions::isPercentage)
                .toList();
        int complete = complete(table, columns).size();
        boolean most = columns.size() > 1
                && complete >= ENOUGH_ROWS
                && 2 * off(table, columns).size() < complete;
        return most ? List.of(columns) : List.of();
    }

    private static List<Integer> complete(DataTable table, List<Field> columns) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            if (columns.stream().allMatch(column -> table.value(at, column.name()) instanceof Number)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The rows that cannot make a hundred, each with its sum. */
    private static Map<Integer, BigDecimal> off(DataTable table, List<Field> columns) {
        List<Integer> rows = complete(table, columns);
        BigDecimal scale = scale(table, columns, rows);
        BigDecimal slack = slack(table, columns, rows);
        Map<Integer, BigDecimal> off = new LinkedHashMap<>();
        for (int row : rows) {
            BigDecimal sum = columns.stream()
                    .map(column -> number(table, row, column).multiply(scale))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.subtract(Say.HUNDRED).abs().compareTo(slack) > 0) {
                off.put(row, sum);
            }
        }
        return off;
    }

    /** Half a unit of rounding for each column. */
    private static BigDecimal slack(DataTable table, List<Field> columns, List<Integer> rows) {
        return columns.stream()
                .map(column -> unit(table, column, rows))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(scale(table, columns, rows))
                .divide(BigDecimal.valueOf(2));
    }

    private Finding finding(DataTable table, List<Field> columns, int row, BigDecimal sum) {
        List<String> names = columns.stream().map(Field::name).toList();
        BigDecimal slack = slack(table, columns, complete(table, columns));
        return new Finding(
                code(),
                place(table, row),
                Say.percent(sum),
                Say.percent(Say.HUNDRED),
                Say.words("row-sum", "columns", names, "sum", sum, "slack", slack),
                true);
    }

    /** The table and what tells the row apart: its wave and category, else its number. */
    private static String place(DataTable table, int row) {
        List<String> parts = new ArrayList<>(List.of(table.name()));
        table.roles().wave().ifPresent(column -> parts.add(String.valueOf(table.value(row, column))));
        table.roles().category().ifPresent(column -> parts.add(String.valueOf(table.value(row, column))));
        if (parts.size() == 1) {
            parts.add(String.valueOf(table.value(row, table.schema().names().get(0))));
        }
        return String.join(", ", parts);
    }

    private static BigDecimal number(DataTable table, int row, Field column) {
        return new BigDecimal(table.value(row, column.name()).toString());
    }

    /** The unit to which a column was rounded: that of the most decimals in it. */
    private static BigDecimal unit(DataTable table, Field column, List<Integer> rows) {
        int decimals = rows.stream()
                .mapToInt(row -> number(table, row, column).stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return BigDecimal.ONE.movePointLeft(Math.max(0, decimals));
    }

    /** A hundred where all are proportions. */
    private static BigDecimal scale(DataTable table, List<Field> columns, List<Integer> rows) {
        boolean proportions = rows.stream()
                .allMatch(row -> columns.stream()
                        .allMatch(column -> number(table, row, column).compareTo(BigDecimal.ONE) <= 0));
        return proportions ? Say.HUNDRED : BigDecimal.ONE;
    }
}
