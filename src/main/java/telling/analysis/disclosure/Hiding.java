package telling.analysis.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import telling.base.Problem;

/**
 * Chooses the cells to hide, and proves that they stay hidden.
 *
 * <p>The rule, for threshold t. Primary: every cell of more than 0 and less than t, totals too. A pattern is safe if
 * for each hidden cell, primary or secondary, the range of whole numbers that fits all that is printed reaches t or
 * more, and is at least t wide. So no cell can be narrowed to under the threshold, none to fewer than t + 1 values, and
 * none is determined. All hidden cells look alike, so that a reader does not learn which of them are small.
 *
 * <p>The ranges come from linear programming over all printed cells, sums and percentages: the intruder of Fischetti
 * and Salazar-González, "Solving the cell suppression problem on tabular data with linear constraints", Management
 * Science 47 (2001); their protection levels are t here. Where each cell stands in one sum, or in one sum of a row and
 * one of a column (a distribution, a comparison, a crosstab with its totals), the limits of the program are whole
 * numbers that tables do reach, so its ranges are exact: the sums are those of a network, and {@link Flows} finds them. With limits on ratios as well
 * (the ranks of a top, the respondents of a multi-response set) a range may be that of fractions, rounded inwards. What
 * is printed but follows from cells that are shown (shares of every base, differences, ratios, intervals) narrows
 * nothing; {@code SuppressedOutputTest} holds that nothing else is printed. The choice of secondary cells is a heuristic, smallest first
 * (Hundepool and others, Statistical Disclosure Control, 2012, chapter 4), after which each that proves unneeded is
 * shown again; the proof holds whatever the choice. What a reader knows besides, such as being one of the counted, is
 * not in it.
 */
public final class Hiding {

    private static final int MOST_TO_REVIEW = 40;

    private final CountTable table;
    private final double threshold;
    private final Set<Integer> wholes = new HashSet<>();

    private Hiding(CountTable table, int threshold) {
        this.table = table;
        this.threshold = threshold;
        table.sums().forEach(sum -> wholes.add(sum.whole()));
    }

    /** The cells to hide, by their place in the table; none where no count is small. */
    public static Set<Integer> cells(CountTable table, int threshold, Set<Integer> fixed) {
        return new Hiding(table, threshold).cells(fixed);
    }

    /** Whether no hidden cell can be worked out, nor narrowed to under the threshold. */
    public static boolean safe(CountTable table, int threshold, Set<Integer> hidden) {
        return new Hiding(table, threshold).unsafe(hidden).isEmpty();
    }

    /** The least and the most that a hidden cell can be for a reader of the rest. */
    public static double[] range(CountTable table, Set<Integer> hidden, int cell) {
        Ranges ranges = new Ranges(table, hidden);
        return new double[] {ranges.low(cell), ranges.high(cell)};
    }

    private Set<Integer> cells(Set<Integer> fixed) {
        Set<Integer> hidden = new TreeSet<>();
        for (int cell = 0; cell < table.values().size(); cell++) {
            double value = table.values().get(cell);
            if (value > 0 && value < threshold && !fixed.contains(cell)) {
                hidden.add(cell);
            }
        }
        Set<Integer> primary = Set.copyOf(hidden);
        Optional<Integer> weak = unsafe(hidden);
        while (weak.isPresent()) {
            Optional<Integer> more = companion(weak.get(), hidden, fixed);
            if (more.isEmpty()) {
                throw Problem.of("analysis.suppress-all", "threshold", (int) threshold)
                        .thrown();
            }
            hidden.add(more.get());
            weak = unsafe(hidden);
        }
        return reviewed(hidden, primary);
    }

    /** A hidden cell that can be narrowed too far. */
    private Optional<Integer> unsafe(Set<Integer> hidden) {
        for (CountTable.Sum sum : table.sums()) {
            List<Integer> own = members(sum).stream().filter(hidden::contains).toList();
            if (own.size() == 1) {
                return Optional.of(own.get(0));
            }
        }
        Optional<Flows> flows = Flows.of(table, hidden);
        if (flows.isPresent()) {
            return hidden.stream().filter(cell -> !wide(flows.get(), cell)).findFirst();
        }
        Ranges ranges = new Ranges(table, hidden);
        for (int cell : hidden) {
            double high = ranges.high(cell);
            if (high < threshold || high - ranges.low(cell) < threshold) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private boolean wide(Flows flows, int cell) {
        double more = flows.more(cell, threshold);
        return table.values().get(cell) + more >= threshold && more + flows.less(cell, threshold) >= threshold;
    }

    private static List<Integer> members(CountTable.Sum sum) {
        List<Integer> members = new ArrayList<>(sum.parts());
        members.add(sum.whole());
        return members;
    }

    /** The next cell to hide: out of the sum that gives this one away most, else the cheapest of all. */
    private Optional<Integer> companion(int weak, Set<Integer> hidden, Set<Integer> fixed) {
        return table.sums().stream()
                .filter(sum -> members(sum).contains(weak))
                .sorted(Comparator.comparing(
                        sum -> members(sum).stream().filter(hidden::contains).count()))
                .map(sum -> cheapest(members(sum), hidden, fixed))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> cheapest(all(), hidden, fixed));
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int cell = 0; cell < table.values().size(); cell++) {
            all.add(cell);
        }
        return all;
    }

    private Optional<Integer> cheapest(List<Integer> cells, Set<Integer> hidden, Set<Integer> fixed) {
        return cells.stream()
                .filter(cell -> !hidden.contains(cell) && !fixed.contains(cell))
                .min(Comparator.<Integer>comparingInt(cell -> wholes.contains(cell) ? 1 : 0)
                        .thenComparingInt(cell -> table.values().get(cell) > 0 ? 0 : 1)
                        .thenComparingInt(cell -> opens(cell, hidden))
                        .thenComparingDouble(cell -> table.values().get(cell))
                        .thenComparingInt(cell -> cell));
    }

    /** How many sums would have this cell as their only hidden one. */
    private int opens(int cell, Set<Integer> hidden) {
        return (int) table.sums().stream()
                .filter(sum ->
                        members(sum).contains(cell) && members(sum).stream().noneMatch(hidden::contains))
                .count();
    }

    /** The same without the secondary cells that turn out not to be needed, largest first. */
    private Set<Integer> reviewed(Set<Integer> hidden, Set<Integer> primary) {
        List<Integer> secondary = new ArrayList<>(hidden);
        secondary.removeAll(primary);
        if (secondary.size() > MOST_TO_REVIEW) {
            return hidden;
        }
        secondary.sort(
                Comparator.comparing((Integer cell) -> table.values().get(cell)).reversed());
        Set<Integer> kept = new TreeSet<>(hidden);
        for (int cell : secondary) {
            kept.remove(cell);
            if (unsafe(kept).isPresent()) {
                kept.add(cell);
            }
        }
        return kept;
    }
}
