package telling.analysis.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far hidden cells can move, where the sums of a table are those of a network: each cell stands in two sums at most,
 * on either side. Then the linear program is one of flows, its limits are whole numbers, and each is found by a few
 * searches: what one cell gains must go around through others, which gain without end or lose at most what they are.
 * {@link Ranges} gives the same for any table, slowly.
 */
final class Flows {

    private final List<Integer> cells;
    private final int[] from;
    private final int[] to;
    private final double[] values;
    private final List<List<Integer>> incident = new ArrayList<>();

    private Flows(CountTable table, Set<Integer> hidden, int[] signs, List<List<int[]>> places) {
        cells = List.copyOf(new TreeSet<>(hidden));
        from = new int[cells.size()];
        to = new int[cells.size()];
        values = cells.stream().mapToDouble(table.values()::get).toArray();
        int ground = table.sums().size();
        for (int node = 0; node <= ground; node++) {
            incident.add(new ArrayList<>());
        }
        for (int arc = 0; arc < cells.size(); arc++) {
            from[arc] = ground;
            to[arc] = ground;
            for (int[] place : places.get(cells.get(arc))) {
                if (signs[place[0]] * place[1] > 0) {
                    from[arc] = place[0];
                } else {
                    to[arc] = place[0];
                }
            }
            incident.get(from[arc]).add(arc);
            incident.get(to[arc]).add(arc);
        }
    }

    /** The flows of this table; none where it is no network, its sums do not hold, or hidden cells are no whole numbers. */
    static Optional<Flows> of(CountTable table, Set<Integer> hidden) {
        boolean whole = hidden.stream().map(table.values()::get).allMatch(value -> value == Math.rint(value));
        boolean ratios = table.percents().stream()
                .anyMatch(percent -> hidden.contains(percent.part()) || hidden.contains(percent.base()));
        if (ratios || !whole || !table.sums().stream().allMatch(sum -> holds(table, sum))) {
            return Optional.empty();
        }
        List<List<int[]>> places = new ArrayList<>();
        table.values().forEach(value -> places.add(new ArrayList<>()));
        for (int at = 0; at < table.sums().size(); at++) {
            CountTable.Sum sum = table.sums().get(at);
            for (int part : sum.parts()) {
                places.get(part).add(new int[] {at, 1});
            }
            places.get(sum.whole()).add(new int[] {at, -1});
        }
        return signs(table, hidden, places).map(signs -> new Flows(table, hidden, signs, places));
    }

    private static boolean holds(CountTable table, CountTable.Sum sum) {
        double parts = sum.parts().stream().mapToDouble(table.values()::get).sum();
        return Math.abs(parts - table.values().get(sum.whole())) < 1e-9;
    }

    /** For each sum a sign, so that every hidden cell goes out of one and into another; none where that cannot be. */
    private static Optional<int[]> signs(CountTable table, Set<Integer> hidden, List<List<int[]>> places) {
        int[] signs = new int[table.sums().size()];
        List<List<int[]>> ties = new ArrayList<>();
        table.sums().forEach(sum -> ties.add(new ArrayList<>()));
        for (int cell : hidden) {
            List<int[]> of = places.get(cell);
            if (of.size() > 2) {
                return Optional.empty();
            }
            if (of.size() == 2) {
                int same = -of.get(0)[1] * of.get(1)[1];
                ties.get(of.get(0)[0]).add(new int[] {of.get(1)[0], same});
                ties.get(of.get(1)[0]).add(new int[] {of.get(0)[0], same});
            }
        }
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int start = 0; start < signs.length; start++) {
            if (signs[start] == 0) {
                signs[start] = 1;
                open.add(start);
            }
            while (!open.isEmpty()) {
                int at = open.remove();
                for (int[] tie : ties.get(at)) {
                    if (signs[tie[0]] == 0) {
                        signs[tie[0]] = signs[at] * tie[1];
                        open.add(tie[0]);
                    } else if (signs[tie[0]] != signs[at] * tie[1]) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(signs);
    }

    /** How much more this hidden cell can be than it is, as far as the limit. */
    double more(int cell, double limit) {
        int arc = cells.indexOf(cell);
        return pushed(to[arc], from[arc], arc, limit);
    }

    /** How much less this hidden cell can be than it is, as far as the limit. */
    double less(int cell, double limit) {
        int arc = cells.indexOf(cell);
        return pushed(from[arc], to[arc], arc, Math.min(limit, values[arc]));
    }

    /** What can go from one sum to another through other cells than one: along shortest ways, until there is none. */
    private double pushed(int source, int sink, int without, double limit) {
        double[] now = values.clone();
        double pushed = source == sink ? limit : 0;
        while (pushed < limit) {
            int[] by = ways(source, without, now);
            if (by[sink] < 0) {
                return pushed;
            }
            double most = limit - pushed;
            for (int node = sink; node != source; node = other(by[node], node)) {
                most = to[by[node]] == node ? most : Math.min(most, now[by[node]]);
            }
            for (int node = sink; node != source; node = other(by[node], node)) {
                now[by[node]] += to[by[node]] == node ? most : -most;
            }
            pushed += most;
        }
        return pushed;
    }

    /** By which cell each sum is reached from the source, −1 where it is not. */
    private int[] ways(int source, int without, double[] now) {
        int[] by = new int[incident.size()];
        Arrays.fill(by, -1);
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int arc : incident.get(at)) {
                int next = other(arc, at);
                boolean passes = arc != without && (from[arc] == at || now[arc] > 0);
                if (passes && next != source && by[next] < 0) {
                    by[next] = arc;
                    open.add(next);
                }
            }
        }
        return by;
    }

    private int other(int arc, int node) {
        return from[arc] == node ? to[arc] : from[arc];
    }
}
