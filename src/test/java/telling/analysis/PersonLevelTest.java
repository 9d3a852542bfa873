package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.compare;
import static telling.api.Telling.distribution;
import static telling.api.Telling.filter;
import static telling.api.Telling.roles;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;

/** One row per person, of another field: commuting; expected numbers are counted by hand. */
class PersonLevelTest {

    private final Table commuters = Table.create(
            "commuters",
            StringColumn.create("survey", "spring", "spring", "spring", "spring", "autumn", "autumn", "autumn", ""),
            StringColumn.create("mode", "bike", "bike", "car", "", "car", "car", "bike", "bike"),
            DoubleColumn.create("w", 1.5, 0.5, 2.0, 9.0, 1.0, 1.0, 2.0, 3.0),
            IntColumn.create("age", 20, 30, 40, 50, 60, 70, 80, 90));

    private final DataTable plain = roles(commuters, "wave=survey", "category=mode", "design=sample");

    @Test
    void distribution_rowsWithoutCategory_areNotInTheBaseAndAreNamed() {
        Distribution d = distribution(plain, "spring");
        assertThat(d.base()).isEqualTo(3);
        assertThat(d.count("bike")).isEqualTo(2);
        assertThat(d.sharePercent("bike")).isCloseTo(200.0 / 3, within(1e-12));
        assertThat(d.notes()).contains("spring: 1 without mode (no answer), not in the base.");
    }

    @Test
    void compare_rowsWithoutWave_areLeftOutAndNamed() {
        Comparison c = compare(plain);
        assertThat(c.waves().stream().map(Wave::name)).containsExactly("autumn", "spring");
        assertThat(c.notes()).contains("Rows that belong to no wave, left out: 1.");
    }

    @Test
    void compare_differenceInPoints_isLastMinusFirst() {
        Comparison c = compare(plain, "spring", "autumn");
        assertThat(c.differencePoints("bike")).isCloseTo(100.0 / 3 - 200.0 / 3, within(1e-12));
        assertThat(c.differencePoints("bike", "autumn", "spring")).isCloseTo(100.0 / 3, within(1e-12));
    }

    @Test
    void distribution_weights_giveWeightedSharesAndUnweightedCounts() {
        Distribution d = distribution(roles(plain, "weight=w"), "autumn");
        assertThat(d.count("bike")).isEqualTo(1);
        assertThat(d.base()).isEqualTo(3);
        assertThat(d.sharePercent("bike")).isEqualTo(50.0);
        assertThat(d.wave().base().orElseThrow()).isEqualByComparingTo("4");
    }

    @Test
    void distribution_nobodyChoseACategory_isZeroWhereRowsArePersons() {
        DataTable few = filter(plain, "age < 35");
        DataTable both = roles(
                Table.create(
                        "t",
                        StringColumn.create("survey", "a", "a", "b"),
                        StringColumn.create("mode", "bike", "car", "car")),
                "wave=survey",
                "category=mode");
        assertThat(distribution(few, "spring").notes())
                .contains("spring: shares are of the 2 that a filter kept, of 3.");
        assertThat(compare(both, "a", "b").count("bike", "b")).isZero();
    }

    @Test
    void distribution_noWaveRole_isOfTheWholeTable() {
        Distribution d = distribution(roles(commuters, "category=mode"));
        assertThat(d.base()).isEqualTo(7);
        assertThat(d.count("car")).isEqualTo(3);
        assertThatThrownBy(() -> distribution(roles(commuters, "category=mode"), "spring"))
                .hasMessageContaining("does not say which column tells its waves apart");
    }

    @Test
    void distribution_severalWavesNoneNamed_asksWhich() {
        assertThatThrownBy(() -> distribution(plain)).hasMessageContaining("name one of autumn, spring");
    }

    @Test
    void distribution_severalWavesNamed_pointsToCompare() {
        assertThatThrownBy(() -> distribution(plain, "spring", "autumn"))
                .hasMessage("A distribution is of one wave, not of spring, autumn.\n  compare takes several");
    }

    @Test
    void distribution_noCategoryRole_saysHowToGiveOne() {
        assertThatThrownBy(() -> distribution(commuters)).hasMessageContaining("roles(t, \"category=name\")");
    }

    @Test
    void roles_mistypedPartOrColumn_suggestsTheNearOne() {
        assertThatThrownBy(() -> roles(commuters, "wav=survey")).hasMessageContaining("did you mean: wave");
        assertThatThrownBy(() -> roles(commuters, "wave=survy")).hasMessageContaining("did you mean: survey");
        assertThatThrownBy(() -> roles(commuters, "count=mode")).hasMessageContaining("that takes numbers");
        assertThatThrownBy(() -> roles(commuters, "weight=w", "count=age"))
                .hasMessageContaining("a count or a weight, not both");
    }

    @Test
    void toTable_absentCells_areMissingWithAReason() {
        DataTable flat = compare(Samples.outcomes(), 2005, 2013).toTable();
        DataTable lacking = filter(flat, "outcome = no-fault", "wave = 2013");
        assertThat(lacking.column("count").isMissing(0)).isTrue();
        assertThat(lacking.stringColumn("why").get(0)).isEqualTo("not-published-separately");
    }
}
