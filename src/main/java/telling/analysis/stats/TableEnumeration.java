package telling.analysis.stats;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Counts out all tables that have the margins of one, column by column. What is left of the rows,
 * sorted, is a node; paths that reach a node with the same probability go on as one, and a node of
 * which all or no completions count is settled at once (the network of Mehta and Patel 1983, Journal
 * of the American Statistical Association 78, 427–434).
 */
final class TableEnumeration {

    /** How many steps from node to node are taken before giving up; never reached below 10^7 tables. */
    static final long MOST_STEPS = 25_000_000;

    private static final double TOLD_APART = 1e9;

    private final LogFactorials factorials;
    private final long[] rows;
    private final long[] columns;
    private final double limit;
    private final double constant;
    private final Map<LongBuffer, double[]> bounds = new HashMap<>();
    private long stepsLeft;

    TableEnumeration(long[][] counts, Margins margins, long mostSteps) {
        stepsLeft = mostSteps;
        factorials = new LogFactorials(margins.total());
        boolean wide = margins.rows().length <= margins.columns().length;
        rows = (wide ? margins.rows() : margins.columns()).clone();
        columns = (wide ? margins.columns() : margins.rows()).clone();
        Arrays.sort(rows);
        Arrays.sort(columns);
        double observed = 0;
        for (long[] row : counts) {
            observed -= logs(row);
        }
        limit = observed + Math.log(Fisher.AS_PROBABLE);
        constant = logs(rows) + logs(columns) - factorials.of(margins.total());
    }

    /** Signals that there are too many tables. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many tables", null, false, false);
        }
    }

    /** The probability of tables no more probable than the one observed; none where there are too many. */
    OptionalDouble pValue() {
        try {
            return OptionalDouble.of(walk());
        } catch (TooMany e) {
            return OptionalDouble.empty();
        }
    }

    private double walk() {
        Map<LongBuffer, Map<Long, Double>> level = new HashMap<>();
        level.put(LongBuffer.wrap(rows), new HashMap<>(Map.of(0L, 1.0)));
        double p = 0;
        for (int column = columns.length - 1; column >= 0; column--) {
            Map<LongBuffer, Map<Long, Double>> next = new HashMap<>();
            for (Map.Entry<LongBuffer, Map<Long, Double>> node : level.entrySet()) {
                double[] bound = bounds(node.getKey(), column);
                Map<Long, Double> open = new HashMap<>();
                for (Map.Entry<Long, Double> path : node.getValue().entrySet()) {
                    double past = path.getKey() / TOLD_APART;
                    if (past + bound[1] <= limit) {
                        p += path.getValue()
                                * Math.exp(constant
                                        + past
                                        + completions(node.getKey().array(), column));
                    } else if (past + bound[0] <= limit) {
                        open.put(path.getKey(), path.getValue());
                    }
                }
                if (!open.isEmpty()) {
                    spread(node.getKey().array(), columns[column], (left, log) -> {
                        Map<Long, Double> paths = next.computeIfAbsent(left, key -> new HashMap<>());
                        open.forEach((past, times) -> {
                            step();
                            paths.merge(past + Math.round(log * TOLD_APART), times, Double::sum);
                        });
                    });
                }
            }
            level = next;
        }
        return p;
    }

    /** The logarithm of the sum, over all ways to complete a node, of one over the factorials of the cells. */
    private double completions(long[] left, int column) {
        double log = -logs(left);
        for (int j = 0; j <= column; j++) {
            log -= factorials.of(columns[j]);
        }
        return log + factorials.of(Arrays.stream(left).sum());
    }

    /** The least and the most probable way to complete a node. */
    private double[] bounds(LongBuffer node, int column) {
        double[] known = bounds.get(node);
        if (known != null) {
            return known;
        }
        double[] found = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        if (column == 0) {
            Arrays.fill(found, -logs(node.array()));
        } else {
            spread(node.array(), columns[column], (left, log) -> {
                step();
                double[] rest = bounds(left, column - 1);
                found[0] = Math.min(found[0], log + rest[0]);
                found[1] = Math.max(found[1], log + rest[1]);
            });
        }
        bounds.put(node, found);
        return found;
    }

    /** Receives what is left of the rows, sorted, and minus the log factorials of the column's cells. */
    private interface Spread {
        void to(LongBuffer left, double log);
    }

    private void spread(long[] from, long total, Spread spread) {
        long room = Arrays.stream(from).sum();
        fill(from, from.clone(), 0, total, room, 0, spread);
    }

    private void fill(long[] from, long[] left, int row, long total, long room, double log, Spread spread) {
        if (row == from.length - 1) {
            left[row] = from[row] - total;
            long[] sorted = left.clone();
            Arrays.sort(sorted);
            spread.to(LongBuffer.wrap(sorted), log - factorials.of(total));
            return;
        }
        long behind = room - from[row];
        for (long count = Math.max(0, total - behind); count <= Math.min(from[row], total); count++) {
            left[row] = from[row] - count;
            fill(from, left, row + 1, total - count, behind, log - factorials.of(count), spread);
        }
    }

    private void step() {
        if (--stepsLeft < 0) {
            throw new TooMany();
        }
    }

    private double logs(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            sum += factorials.of(count);
        }
        return sum;
    }
}
