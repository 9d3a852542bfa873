package telling.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which cells are hidden, and how far percentages narrow them; all worked out by hand. */
class HidingTest {

    /** Cells that add up to the last. */
    private static CountTable row(double... cells) {
        List<Double> values = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        double sum = 0;
        for (int at = 0; at < cells.length; at++) {
            values.add(cells[at]);
            parts.add(at);
            sum += cells[at];
        }
        values.add(sum);
        return new CountTable(values, List.of(new CountTable.Sum(cells.length, parts)), List.of());
    }

    private static CountTable limited(double low, double high) {
        CountTable row = row(10, 90);
        return new CountTable(row.values(), row.sums(), List.of(new CountTable.Percent(0, 2, low, high)));
    }

    @Test
    void cells_companion_isTheSmallestThatIsNotZeroAndNoTotal() {
        assertThat(Hiding.cells(row(2, 40, 10, 0), 5, Set.of())).containsExactlyInAnyOrder(0, 2);
        assertThat(Hiding.cells(row(2, 40), 5, Set.of())).containsExactlyInAnyOrder(0, 1);
        assertThat(Hiding.cells(row(2, 10, 10), 5, Set.of())).containsExactlyInAnyOrder(0, 1);
        assertThat(Hiding.cells(row(2, 40, 10, 0), 5, Set.of(2))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void cells_noneSmall_hidesNothing() {
        assertThat(Hiding.cells(row(5, 40, 10), 5, Set.of())).isEmpty();
        assertThat(Hiding.cells(row(0, 40, 10), 5, Set.of())).isEmpty();
        assertThat(Hiding.cells(row(4, 40, 10), 5, Set.of(0))).isEmpty();
    }

    /** Both rows have a small cell in the first column; a second column that both share is enough. */
    @Test
    void cells_ofTwoRows_shareAColumn() {
        List<Double> values = List.of(2.0, 9.0, 8.0, 19.0, 3.0, 20.0, 30.0, 53.0, 5.0, 29.0, 38.0, 72.0);
        List<CountTable.Sum> sums = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            sums.add(new CountTable.Sum(row * 4 + 3, List.of(row * 4, row * 4 + 1, row * 4 + 2)));
        }
        for (int column = 0; column < 4; column++) {
            sums.add(new CountTable.Sum(8 + column, List.of(column, 4 + column)));
        }
        assertThat(Hiding.cells(new CountTable(values, sums, List.of()), 5, Set.of()))
                .containsExactlyInAnyOrder(0, 2, 4, 6);
    }

    @Test
    void cells_nothingLeftToHide_isRefused() {
        assertThatThrownBy(() -> Hiding.cells(row(2, 40), 5, Set.of(1, 2)))
                .hasMessageContaining("nothing can be shown");
    }

    /** More secondary cells than are reviewed: each wave of its own keeps its two. */
    @Test
    void cells_ofManyWaves_hideTwoInEach() {
        List<Double> values = new ArrayList<>();
        List<CountTable.Sum> sums = new ArrayList<>();
        for (int wave = 0; wave < 45; wave++) {
            int at = values.size();
            values.addAll(List.of(2.0, 10.0, 50.0, 62.0));
            sums.add(new CountTable.Sum(at + 3, List.of(at, at + 1, at + 2)));
        }
        assertThat(Hiding.cells(new CountTable(values, sums, List.of()), 5, Set.of()))
                .hasSize(90)
                .contains(0, 1, 4, 5);
    }

    /** A cell in no sum, which a percentage of a printed number gives away: the number is hidden with it. */
    @Test
    void cells_percentageGivesAway_hidesItsBase() {
        CountTable table =
                new CountTable(List.of(3.0, 60.0), List.of(), List.of(new CountTable.Percent(0, 1, 0.0495, 0.0505)));
        assertThat(Hiding.safe(table, 5, Set.of(0))).isFalse();
        assertThat(Hiding.cells(table, 5, Set.of())).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void safe_rangeReachesTheThresholdAndIsAsWide() {
        assertThat(Hiding.safe(limited(0.09, 0.14), 5, Set.of(0, 1))).isTrue();
        assertThat(Hiding.safe(limited(0.09, 0.13), 5, Set.of(0, 1))).isFalse();
        CountTable few = row(3, 97);
        CountTable low = new CountTable(few.values(), few.sums(), List.of(new CountTable.Percent(0, 2, 0, 0.05)));
        CountTable lower = new CountTable(few.values(), few.sums(), List.of(new CountTable.Percent(0, 2, 0, 0.049)));
        assertThat(Hiding.safe(low, 5, Set.of(0, 1))).isTrue();
        assertThat(Hiding.safe(lower, 5, Set.of(0, 1))).isFalse();
    }

    /** 10 printed as 10.0% of a hidden base: that is 99.5 to 100.5, so 100. */
    @Test
    void range_percentageOfAHiddenBase_givesIt() {
        CountTable table = limited(0.0995, 0.1005);
        assertThat(Hiding.range(table, Set.of(1, 2), 2)).containsExactly(100, 100);
        assertThat(Hiding.range(table, Set.of(1, 2), 1)).containsExactly(90, 90);
        assertThat(Hiding.range(limited(0.095, 0.105), Set.of(1, 2), 2)).containsExactly(96, 105);
        assertThat(Hiding.range(table, Set.of(0, 1), 0)).containsExactly(10, 10);
    }

    /** A percentage between shown cells says nothing of those that are hidden. */
    @Test
    void flows_percentageOfShownCells_isNoObstacle() {
        CountTable row = row(2, 10, 50);
        CountTable shown = new CountTable(row.values(), row.sums(), List.of(new CountTable.Percent(2, 3, 0.8, 0.9)));
        assertThat(Flows.of(shown, Set.of(0, 1))).isPresent();
        assertThat(Flows.of(shown, Set.of(0, 2))).isEmpty();
        assertThat(Flows.of(shown, Set.of(0, 3))).isEmpty();
        assertThat(Hiding.range(shown, Set.of(0, 1), 0)).containsExactly(0, 12);
    }

    @Test
    void range_cellInNoSum_isUnbounded() {
        assertThat(Hiding.range(new CountTable(List.of(3.0), List.of(), List.of()), Set.of(0), 0))
                .containsExactly(0, Double.POSITIVE_INFINITY);
    }
}
