package telling.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telling.analysis.disclosure.CountTable;
import telling.data.DataTable;
import telling.data.Missing;

/**
 * Rows of counts as a reader adds them up: a row whose key says total is the sum of those that differ in that key alone;
 * else the sum over the categories is taken to be known, and where a row holds twice its share, that row is it.
 */
final class RowSums {

    private final DataTable table;
    private final List<Integer> rows;
    private final List<Double> values = new ArrayList<>();
    private final Set<Integer> fixed = new HashSet<>();
    private final List<CountTable.Sum> sums = new ArrayList<>();

    private RowSums(DataTable table, String count, List<Integer> rows) {
        this.table = table;
        this.rows = rows;
        for (int at = 0; at < rows.size(); at++) {
            Object value = table.value(rows.get(at), count);
            if (value instanceof Missing) {
                fixed.add(at);
            }
            values.add(value instanceof Number number ? number.doubleValue() : 0.0);
        }
    }

    /**
     * These rows of the table, which are all of a wave, or all where a row is a total over waves. Places from the number
     * of rows on are sums that no row holds.
     *
     * @param keys the columns that tell rows apart; of the last of them the sums are known, printed or not
     */
    static RowSums of(DataTable table, String count, List<Integer> rows, List<String> keys) {
        RowSums made = new RowSums(table, count, rows);
        for (int at = 0; at < Math.max(1, keys.size()); at++) {
            Optional<String> own = keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(at));
            boolean last = at >= keys.size() - 1;
            made.pieces(keys, own).forEach(piece -> made.sum(piece, own, last));
        }
        return made;
    }

    CountTable counts() {
        return new CountTable(values, sums, List.of());
    }

    /** The rows that have no count to hide. */
    Set<Integer> fixed() {
        return fixed;
    }

    /** The rows whose sum is hidden: a percentage of it, beside a count that is shown, would give it away. */
    Set<Integer> below(Set<Integer> hidden) {
        Set<Integer> below = new HashSet<>();
        Set<Integer> wholes = new HashSet<>(hidden);
        boolean more = true;
        while (more) {
            sums.stream().filter(sum -> wholes.contains(sum.whole())).forEach(sum -> below.addAll(sum.parts()));
            more = wholes.addAll(below);
        }
        below.removeIf(at -> at >= rows.size());
        return below;
    }

    /** The rows that differ in one key alone. */
    private Iterable<List<Integer>> pieces(List<String> keys, Optional<String> own) {
        Map<List<Object>, List<Integer>> pieces = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            int row = rows.get(at);
            List<Object> others = keys.stream()
                    .filter(key -> !own.equals(Optional.of(key)))
                    .map(key -> table.value(row, key))
                    .toList();
            pieces.computeIfAbsent(others, o -> new ArrayList<>()).add(at);
        }
        return pieces.values();
    }

    /** Whether a row is the total of the others: by its word, or by a word that may say so and twice its share. */
    private boolean isTotal(String value, int at, List<Integer> piece) {
        return Dimensions.isTotal(value)
                || (Dimensions.mayBeTotal(value)
                        && piece.size() > 2
                        && values.get(at) * 2
                                == piece.stream().mapToDouble(values::get).sum());
    }

    private void sum(List<Integer> piece, Optional<String> own, boolean known) {
        List<Integer> parts = new ArrayList<>(piece);
        List<Integer> totals = piece.stream()
                .filter(at -> own.filter(key -> isTotal(Waves.text(table.value(rows.get(at), key)), at, piece))
                        .isPresent())
                .toList();
        parts.removeAll(totals);
        if (totals.size() == 1 && !parts.isEmpty()) {
            sums.add(new CountTable.Sum(totals.get(0), parts));
        } else if (known && totals.isEmpty()) {
            double all = parts.stream().mapToDouble(values::get).sum();
            Optional<Integer> total = parts.stream()
                    .filter(at -> parts.size() > 2 && values.get(at) > 0 && values.get(at) * 2 == all)
                    .findFirst();
            total.ifPresent(parts::remove);
            if (total.isEmpty()) {
                values.add(all);
            }
            sums.add(new CountTable.Sum(total.orElse(values.size() - 1), parts));
        }
    }
}
