package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.compare;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.distribution;
import static telling.api.Telling.filter;
import static telling.api.Telling.roles;
import static telling.api.Telling.suppress;
import static telling.api.Telling.top;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;

/** Rows of published tables that are called All, which may be the total of the others or an answer like them. */
class TotalRowsTest {

    private final DataTable schools = table(
            new String[] {"A", "A", "B", "B", "C", "C", "All", "All"},
            new String[] {"pass", "fail", "pass", "fail", "pass", "fail", "pass", "fail"},
            45,
            55,
            7,
            5,
            3,
            4,
            55,
            64);

    private static DataTable table(String[] down, String[] across, int... counts) {
        return roles(
                Table.create(
                        "schools",
                        StringColumn.create("school", down),
                        StringColumn.create("grade", across),
                        IntColumn.create("pupils", counts)),
                "count=pupils");
    }

    private static String total(Crosstab crosstab) {
        Line last = crosstab.lines().get(crosstab.lines().size() - 1);
        return ((Cell.Counted) last.cells().get(last.cells().size() - 1))
                .amount()
                .toPlainString();
    }

    @Test
    void crosstab_ofARowThatSumsTheOthers_doesNotCountItAgain() {
        Crosstab crosstab = crosstab(schools, "school", "grade");
        assertThat(total(crosstab)).isEqualTo("119");
        assertThat(crosstab.lines()).extracting(Line::code).doesNotContain("All");
        assertThat(total(crosstab.withMissing())).isEqualTo("119");
    }

    @Test
    void crosstab_ofAFilteredTable_goesByTheWhole() {
        assertThat(total(crosstab(filter(schools, "school != C"), "school", "grade")))
                .isEqualTo("112");
    }

    @Test
    void crosstab_whereAllIsAnAnswer_keepsIt() {
        DataTable answers = table(
                new String[] {"x", "x", "x", "y", "y", "y"},
                new String[] {"none", "some", "all", "none", "some", "all"},
                10,
                20,
                30,
                5,
                6,
                7);
        assertThat(total(crosstab(answers, "school", "grade"))).isEqualTo("78");
        assertThat(distribution(roles(answers, "wave=school", "category=grade"), "x")
                        .total())
                .isEqualTo(60);
    }

    @Test
    void top_ofARowThatSumsTheOthers_leavesItOut() {
        assertThat(top(schools, "school", 1).lines().get(0).code()).isEqualTo("A");
    }

    @Test
    void compare_ofACategoryThatSumsTheOthers_isOfTheOthers() {
        DataTable turned = table(
                new String[] {"1", "1", "1", "2", "2", "2"},
                new String[] {"a", "b", "All", "a", "b", "All"},
                10,
                30,
                40,
                20,
                20,
                40);
        Comparison c = compare(roles(turned, "wave=school", "category=grade"), "1", "2");
        assertThat(c.share("a", "1").percent()).isEqualTo(25.0);
        assertThat(c.notes()).anyMatch(note -> note.contains("row All (40) is the total of the others"));
    }

    @Test
    void compare_whereOneWaveDoesNotAddUp_takesAllForAnAnswer() {
        DataTable turned = table(
                new String[] {"1", "1", "1", "2", "2", "2"},
                new String[] {"a", "b", "all", "a", "b", "all"},
                10,
                30,
                40,
                20,
                20,
                9);
        assertThat(compare(roles(turned, "wave=school", "category=grade"), "1", "2")
                        .total("2"))
                .isEqualTo(49);
    }

    @Test
    void suppress_ofATableWithAll_hidesWhatTheSumWouldTell() {
        DataTable hidden = suppress(
                roles(
                        Table.create(
                                "t",
                                StringColumn.create("school", "A", "B", "C", "D", "All"),
                                IntColumn.create("pupils", new int[] {50, 60, 3, 70, 183})),
                        "category=school",
                        "count=pupils"),
                5);
        // the sum 183 and two of the others leave what is hidden together, not each of it
        assertThat(hidden.intColumn("pupils").countMissing()).isEqualTo(2);
        assertThat(hidden.intColumn("pupils").isMissing(2)).isTrue();
    }

    private static DataTable bySex() {
        return roles(
                Table.create(
                        "t",
                        StringColumn.create("year", "1", "1", "1", "1", "1", "1", "2", "2", "2", "2"),
                        StringColumn.create("kind", "a", "a", "a", "b", "b", "b", "a", "a", "b", "b"),
                        StringColumn.create("sex", "m", "f", "Total", "m", "f", "Total", "m", "f", "m", "f"),
                        IntColumn.create("n", 10, 20, 30, 5, 15, 20, 12, 20, 5, 10)),
                "wave=year",
                "category=kind",
                "count=n");
    }

    /** Official tables have a total of men and women beside them; with both, every n would be double. */
    @Test
    void compare_besideTotalsOverAThirdColumn_countsOnce() {
        Comparison c = compare(bySex());
        assertThat(c.total("1")).isEqualTo(50);
        assertThat(c.total("2")).isEqualTo(47);
        assertThat(c.notes()).contains("The table holds totals over sex; what they sum is not counted again.");
        assertThat(c.full().notes()).anyMatch(note -> note.contains("totals over sex"));
    }

    @Test
    void crosstabAndTop_besideTotalsOverAThirdColumn_countOnce() {
        assertThat(total(crosstab(bySex(), "year", "kind"))).isEqualTo("97");
        assertThat(total(crosstab(bySex(), "year", "kind").withMissing())).isEqualTo("97");
        assertThat(((Cell.Counted)
                                top(bySex(), "kind", 1).lines().get(0).cells().get(0))
                        .amount())
                .isEqualByComparingTo("62");
        assertThat(compare(filter(bySex(), "sex = m")).total("1")).isEqualTo(15);
    }

    @Test
    void compare_withoutWaves_leavesAWaveOfTotalsOut() {
        DataTable turned = roles(
                Table.create(
                        "t",
                        StringColumn.create("year", "2020", "2020", "2021", "2021", "Total", "Total"),
                        StringColumn.create("kind", "a", "b", "a", "b", "a", "b"),
                        IntColumn.create("n", 10, 30, 20, 20, 30, 50)),
                "wave=year",
                "category=kind",
                "count=n");
        assertThat(compare(turned).waves()).extracting(Wave::name).containsExactly("2020", "2021");
        assertThat(compare(turned, "2020", "Total").waves()).hasSize(2);
    }
}
