package telling.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Hidden cells against a reader who tries every table of whole numbers that fits what is shown. */
class HidingProperties {

    private static final int THRESHOLD = 3;

    /** Two by three cells and their totals, eleven in all with the grand total. */
    private static CountTable table(List<Integer> inner) {
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                double sum = 0;
                for (int r = 0; r < 2; r++) {
                    for (int c = 0; c < 3; c++) {
                        boolean in = (row == 2 || row == r) && (column == 3 || column == c);
                        sum += in ? inner.get(r * 3 + c) : 0;
                    }
                }
                values.add(sum);
            }
        }
        List<CountTable.Sum> sums = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            sums.add(new CountTable.Sum(row * 4 + 3, List.of(row * 4, row * 4 + 1, row * 4 + 2)));
        }
        for (int column = 0; column < 4; column++) {
            sums.add(new CountTable.Sum(8 + column, List.of(column, 4 + column)));
        }
        return new CountTable(values, sums, List.of());
    }

    /** Tries every table with no cell above the limit; the least and the most of each cell among those that fit. */
    private static int[][] tried(CountTable table, Set<Integer> hidden, int limit) {
        int[][] ranges = new int[12][];
        int[] inner = new int[6];
        tried(table, hidden, limit, inner, 0, ranges);
        return ranges;
    }

    private static void tried(CountTable table, Set<Integer> hidden, int limit, int[] inner, int at, int[][] ranges) {
        if (at == 6) {
            List<Integer> cells = new ArrayList<>();
            for (int value : inner) {
                cells.add(value);
            }
            List<Double> values = table(cells).values();
            for (int cell = 0; cell < 12; cell++) {
                if (!hidden.contains(cell)
                        && !values.get(cell).equals(table.values().get(cell))) {
                    return;
                }
            }
            for (int cell = 0; cell < 12; cell++) {
                int value = values.get(cell).intValue();
                ranges[cell] = ranges[cell] == null
                        ? new int[] {value, value}
                        : new int[] {Math.min(ranges[cell][0], value), Math.max(ranges[cell][1], value)};
            }
            return;
        }
        int cell = at / 3 * 4 + at % 3;
        int known = table.values().get(cell).intValue();
        for (int value = hidden.contains(cell) ? 0 : known; value <= (hidden.contains(cell) ? limit : known); value++) {
            inner[at] = value;
            tried(table, hidden, limit, inner, at + 1, ranges);
        }
    }

    @Property(tries = 60)
    void cells_ofSmallTables_resistTryingEverything(@ForAll @Size(6) List<@IntRange(max = 4) Integer> inner) {
        CountTable table = table(inner);
        Set<Integer> hidden = Hiding.cells(table, THRESHOLD, Set.of());
        int[][] ranges = tried(table, hidden, 6);
        for (int cell = 0; cell < 12; cell++) {
            double value = table.values().get(cell);
            if (value > 0 && value < THRESHOLD) {
                assertThat(hidden).contains(cell);
            }
            if (hidden.contains(cell)) {
                assertThat(ranges[cell][1]).isGreaterThanOrEqualTo(THRESHOLD);
                assertThat(ranges[cell][1] - ranges[cell][0]).isGreaterThanOrEqualTo(THRESHOLD);
            }
        }
    }

    @Property(tries = 60)
    void range_totalsShown_isWhatTryingEverythingFinds(
            @ForAll @Size(6) List<@IntRange(max = 2) Integer> inner, @ForAll Set<@IntRange(max = 5) Integer> places) {
        CountTable table = table(inner);
        Set<Integer> hidden = new java.util.TreeSet<>();
        places.forEach(place -> hidden.add(place / 3 * 4 + place % 3));
        int[][] ranges = tried(table, hidden, 4);
        for (int cell : hidden) {
            double[] range = Hiding.range(table, hidden, cell);
            assertThat(range[0]).isEqualTo(ranges[cell][0]);
            assertThat(range[1]).isEqualTo(ranges[cell][1]);
        }
    }

    /** Totals may be hidden too: what a cell can be by way of flows is what the linear program says. */
    @Property(tries = 150)
    void flows_anyCellsHidden_agreeWithTheLinearProgram(
            @ForAll @Size(6) List<@IntRange(max = 6) Integer> inner,
            @ForAll @Size(min = 1) Set<@IntRange(max = 11) Integer> hidden) {
        CountTable table = table(inner);
        Flows flows = Flows.of(table, hidden).orElseThrow();
        for (int cell : hidden) {
            double value = table.values().get(cell);
            double[] range = Hiding.range(table, hidden, cell);
            assertThat(flows.more(cell, 9)).isEqualTo(Math.min(9, range[1] - value));
            assertThat(flows.less(cell, 9)).isEqualTo(Math.min(9, value - range[0]));
        }
    }

    @Example
    void flows_noNetworkOrHalfUnits_areNone() {
        List<CountTable.Sum> sums = List.of(new CountTable.Sum(2, List.of(0, 1)));
        CountTable.Percent percent = new CountTable.Percent(0, 2, 0, 1);
        assertThat(Flows.of(new CountTable(List.of(1.0, 2.0, 3.0), sums, List.of(percent)), Set.of(0, 1)))
                .isEmpty();
        assertThat(Flows.of(new CountTable(List.of(1.5, 1.5, 3.0), sums, List.of()), Set.of(0, 1)))
                .isEmpty();
        assertThat(Flows.of(new CountTable(List.of(1.0, 2.0, 4.0), sums, List.of()), Set.of(0, 1)))
                .isEmpty();
        // a cell of three sums, and three cells of which each two are in one sum
        List<CountTable.Sum> three = List.of(
                new CountTable.Sum(3, List.of(0, 1)),
                new CountTable.Sum(4, List.of(0, 2)),
                new CountTable.Sum(5, List.of(1, 2)));
        CountTable odd = new CountTable(List.of(1.0, 1.0, 1.0, 2.0, 2.0, 2.0), three, List.of());
        assertThat(Flows.of(odd, Set.of(0, 1, 2))).isEmpty();
        assertThat(Flows.of(odd, Set.of(0, 1))).isPresent();
        assertThat(Hiding.range(odd, Set.of(0, 1, 2), 0)).containsExactly(1, 1);
    }

    @Property(tries = 60)
    void cells_shownAgainOneByOne_areAllNeeded(@ForAll @Size(6) List<@IntRange(max = 30) Integer> inner) {
        CountTable table = table(inner);
        Set<Integer> hidden = Hiding.cells(table, 5, Set.of());
        assertThat(Hiding.safe(table, 5, hidden)).isTrue();
        for (int cell : hidden) {
            double value = table.values().get(cell);
            if (value == 0 || value >= 5) {
                Set<Integer> fewer = new java.util.TreeSet<>(hidden);
                fewer.remove(cell);
                assertThat(Hiding.safe(table, 5, fewer)).isFalse();
            }
        }
    }

    @Example
    void range_printedPercentage_narrowsAHiddenCell() {
        // 3 of 60 is printed as 5.0%: a reader who knows the 60 has the 3
        CountTable open =
                new CountTable(List.of(3.0, 57.0, 60.0), List.of(new CountTable.Sum(2, List.of(0, 1))), List.of());
        CountTable printed =
                new CountTable(open.values(), open.sums(), List.of(new CountTable.Percent(0, 2, 0.0495, 0.0505)));
        assertThat(Hiding.range(open, Set.of(0, 1), 0)).containsExactly(0, 60);
        assertThat(Hiding.range(printed, Set.of(0, 1), 0)).containsExactly(3, 3);
        assertThat(Hiding.safe(open, 5, Set.of(0, 1))).isTrue();
        assertThat(Hiding.safe(printed, 5, Set.of(0, 1))).isFalse();
    }

    @Example
    void range_nothingBounds_isInfinite() {
        CountTable table =
                new CountTable(List.of(1.0, 2.0, 3.0), List.of(new CountTable.Sum(2, List.of(0, 1))), List.of());
        assertThat(Hiding.range(table, Set.of(0, 1, 2), 2)[1]).isInfinite();
        assertThat(Hiding.range(table, Set.of(0, 1, 2), 2)[0]).isCloseTo(0, within(0.0));
    }
}
