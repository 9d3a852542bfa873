package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import telling.data.DataTable;
import telling.data.Missing;

/** Sorts rows: stable, missing values last whichever the direction. */
final class Sorting {

    private Sorting() {}

    static DataTable of(DataTable table, List<String> columns) {
        List<Comparator<Integer>> orders = new ArrayList<>();
        for (String asked : columns) {
            boolean exact = table.schema().find(asked).isPresent();
            boolean down = !exact && asked.startsWith("-");
            String column = down ? asked.substring(1) : asked;
            table.schema().field(column, table.name());
            orders.add((a, b) -> compare(table.value(a, column), table.value(b, column), down));
        }
        Comparator<Integer> order =
                orders.stream().reduce(Comparator::thenComparing).orElseThrow();
        int[] rows = IntStream.range(0, table.rowCount())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
        return table.inOrder(rows);
    }

    private static int compare(Object a, Object b, boolean down) {
        boolean missingA = a instanceof Missing;
        boolean missingB = b instanceof Missing;
        if (missingA || missingB) {
            return Boolean.compare(missingA, missingB);
        }
        int order = values(a, b);
        return down ? -order : order;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int values(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return a instanceof Comparable one && a.getClass() == b.getClass()
                ? one.compareTo(b)
                : String.valueOf(a).compareTo(String.valueOf(b));
    }
}
