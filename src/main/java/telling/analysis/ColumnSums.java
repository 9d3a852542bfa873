package telling.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.data.DataTable;

/**
 * Columns whose numbers add up with a count: beside men and a total, the women that were hidden can be subtracted. Tried
 * are sums and differences of up to three columns, the one that has all the others for its parts, and two columns with
 * whatever factors most rows agree on.
 */
final class ColumnSums {

    private static final int FEWEST = 3;
    private static final int MOST_TERMS = 3;
    private static final int ENOUGH = 500;
    private static final int PAIRS_OF_ROWS = 5;

    private final List<String> columns;
    private final List<double[]> rows = new ArrayList<>();

    private ColumnSums(DataTable table, String count, List<String> columns) {
        this.columns = columns;
        for (int row = 0; row < table.rowCount() && rows.size() < ENOUGH; row++) {
            double[] numbers = new double[columns.size() + 1];
            boolean complete = true;
            for (int at = 0; at < numbers.length; at++) {
                Object value = table.value(row, at == 0 ? count : columns.get(at - 1));
                complete &= value instanceof Number;
                numbers[at] = value instanceof Number number ? number.doubleValue() : 0;
            }
            if (complete) {
                rows.add(numbers);
            }
        }
    }

    /** Of these columns those to hide, so that none of the others add up to the count; of each sum the largest. */
    static List<String> of(DataTable table, String count, List<String> columns) {
        List<String> left = new ArrayList<>(columns);
        List<String> hide = new ArrayList<>();
        Optional<String> next = new ColumnSums(table, count, left).largest();
        while (next.isPresent()) {
            hide.add(next.get());
            left.remove(next.get());
            next = new ColumnSums(table, count, left).largest();
        }
        return hide;
    }

    private Optional<String> largest() {
        double[] signs = new double[columns.size()];
        for (int whole = 0; whole < columns.size(); whole++) {
            Arrays.fill(signs, -1);
            signs[whole] = 1;
            if (holds(signs, FEWEST)) {
                return Optional.of(largest(signs));
            }
        }
        Arrays.fill(signs, 0);
        return search(signs, 0, MOST_TERMS).or(this::pair);
    }

    /** The larger of two columns that give the count, each times a factor that two rows settle and most others have. */
    private Optional<String> pair() {
        for (int a = 0; a < columns.size(); a++) {
            for (int b = a + 1; b < columns.size(); b++) {
                for (int row = 1; row < Math.min(rows.size(), PAIRS_OF_ROWS); row++) {
                    double[] factors = factors(rows.get(row - 1), rows.get(row), a + 1, b + 1);
                    double[] all = new double[columns.size()];
                    all[a] = factors[0];
                    all[b] = factors[1];
                    if (factors[0] != 0 && factors[1] != 0 && holds(all, FEWEST + 1)) {
                        return Optional.of(largest(all));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What two columns are to be multiplied by to give the count in both rows; zeros where nothing does. */
    private static double[] factors(double[] one, double[] two, int a, int b) {
        double determinant = one[a] * two[b] - one[b] * two[a];
        return determinant == 0
                ? new double[2]
                : new double[] {
                    (one[0] * two[b] - two[0] * one[b]) / determinant, (one[a] * two[0] - two[a] * one[0]) / determinant
                };
    }

    private Optional<String> search(double[] signs, int from, int terms) {
        if (holds(signs, FEWEST)) {
            return Optional.of(largest(signs));
        }
        for (int at = from; terms > 0 && at < signs.length; at++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                signs[at] = sign;
                Optional<String> found = search(signs, at + 1, terms - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            signs[at] = 0;
        }
        return Optional.empty();
    }

    /** Whether most rows say so, with counts that differ enough for it to be no chance. */
    private boolean holds(double[] signs, int fewest) {
        Set<Double> different = new HashSet<>();
        int hold = 0;
        for (double[] row : rows) {
            double off = -row[0];
            for (int at = 0; at < signs.length; at++) {
                off += signs[at] * row[at + 1];
            }
            if (Math.abs(off) < 1e-6) {
                hold++;
                different.add(row[0]);
            }
        }
        return different.size() >= fewest && 2 * hold > rows.size();
    }

    private String largest(double[] signs) {
        int largest = -1;
        double most = -1;
        for (int at = 0; at < signs.length; at++) {
            int column = at + 1;
            double sum = signs[at] == 0
                    ? -1
                    : rows.stream().mapToDouble(row -> Math.abs(row[column])).sum();
            if (sum > most) {
                most = sum;
                largest = at;
            }
        }
        return columns.get(largest);
    }
}
