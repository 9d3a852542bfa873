package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telling.api.Telling.compare;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.distribution;
import static telling.api.Telling.export;
import static telling.api.Telling.multiple;
import static telling.api.Telling.plot;
import static telling.api.Telling.roles;
import static telling.api.Telling.summarise;
import static telling.api.Telling.suppress;
import static telling.api.Telling.top;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.display.Display;
import telling.display.DisplayContext;
import telling.display.MediaBundle;

/** What suppression hides, and that nothing made of it shows it. */
class SuppressTest {

    private final Crosstab whole = crosstab(Commuters.unweighted(), "mode", "sex");

    private static DataTable visits() {
        return roles(
                Table.create(
                        "visits",
                        StringColumn.create("year", "a", "a", "a", "a", "b", "b", "b", "b"),
                        StringColumn.create("kind", "p", "q", "r", "s", "p", "q", "r", "s"),
                        IntColumn.create("n", 3, 41, 57, 98, 20, 30, 40, 50)),
                "wave=year",
                "category=kind",
                "count=n");
    }

    @Test
    void crosstab_oneSmallCell_hidesARectangle() {
        Crosstab c = suppress(whole.rowShares(), 5);
        assertThat(c.cell("walk", "f")).isEqualTo(Veil.cell());
        assertThat(c.cell("walk", "m")).isEqualTo(Veil.cell());
        assertThat(c.lines().stream()
                        .flatMap(line -> line.cells().stream())
                        .filter(Veil.cell()::equals)
                        .count())
                .isEqualTo(4);
        assertThat(c.total()).isEqualTo(220);
        assertThat(c.counts()).isEmpty();
    }

    @Test
    void crosstab_displayFileAndShares_hideTheSameCells(@TempDir Path folder) throws Exception {
        Crosstab c = suppress(whole, 5).columnShares();
        MediaBundle shown = Display.of(c, DisplayContext.plain(80, Language.EN));
        assertThat(shown.text()).contains("suppressed").contains("Suppressed cells: 4.");
        assertThat(shown.byType().get(MediaBundle.HTML)).contains("suppressed");
        Workspace before = new Workspace(folder).enter();
        try {
            export(c, "c.csv");
        } finally {
            before.enter();
        }
        assertThat(Files.readString(folder.resolve("c.csv"))).contains("walk,walks,f,female,,,,,suppressed");
        assertThatThrownBy(c::withMissing).hasMessageContaining("hidden");
        assertThatThrownBy(() -> c.count("walk", "f")).hasMessageContaining("suppressed");
        assertThatThrownBy(() -> suppress(c, 5)).hasMessageContaining("lay it out first");
    }

    @Test
    void comparison_smallCount_takesTheNextSmallestAlong() {
        Comparison c = suppress(compare(visits(), "a", "b"), 5);
        assertThat(c.cell("p", "a")).isEqualTo(Veil.cell());
        assertThat(c.cell("q", "a")).isEqualTo(Veil.cell());
        assertThat(c.count("r", "a")).isEqualTo(57);
        assertThat(c.total("a")).isEqualTo(199);
        assertThat(c.count("p", "b")).isEqualTo(20);
        assertThat(c.tallies().wave("a").byCategory().get("p").amount()).isEqualByComparingTo("44");
        assertThatThrownBy(() -> c.differencePoints("p")).hasMessageContaining("suppressed");
        assertThat(c.labels("nl").cell("p", "a")).isEqualTo(Veil.cell());
    }

    @Test
    void comparison_chartAndText_doNotHoldTheHiddenCount() {
        Comparison c = suppress(compare(visits(), "a", "b"), 5);
        assertThat(plot(c).toString())
                .doesNotContain("value=3.0")
                .doesNotContain("1.5%")
                .contains("suppressed");
        assertThat(c.toString()).contains("p suppressed").contains("q suppressed");
        assertThat(c.toTable().toString()).doesNotContain("41");
    }

    @Test
    void distribution_waveUnderTheThreshold_hidesItsBaseToo() {
        DataTable few = roles(Table.create("few", StringColumn.create("kind", "p", "p", "q")), "category=kind");
        Distribution d = suppress(distribution(few), 5);
        assertThat(d.lines())
                .allMatch(line -> line.code().equals("x") || line.cells().contains(Veil.cell()));
        assertThat(Display.of(d, DisplayContext.plain(80, Language.EN)).text()).doesNotContain("n = 3");
    }

    @Test
    void table_smallCounts_areMissingAndSaidToBeSuppressed() {
        DataTable t = suppress(visits(), 5);
        assertThat(t.value(0, "n")).isEqualTo(new telling.data.Missing("suppressed"));
        assertThat(t.value(1, "n")).isEqualTo(new telling.data.Missing("suppressed"));
        assertThat(t.value(2, "n")).isEqualTo(57L);
        assertThatThrownBy(() -> suppress(Commuters.unweighted(), 5)).hasMessageContaining("count first");
        assertThatThrownBy(() -> suppress(visits(), 1)).hasMessageContaining("protects nobody");
    }

    /** With a linear program for each of its 1,300 hidden cells this would take minutes. */
    @Test
    @Timeout(30)
    void crosstab_largeWithManySmallCells_isHiddenAtOnce() {
        StringColumn row = StringColumn.create("row");
        StringColumn column = StringColumn.create("column");
        IntColumn n = IntColumn.create("n");
        Random random = new Random(1);
        for (int i = 0; i < 120; i++) {
            for (int j = 0; j < 30; j++) {
                row.append("r" + i);
                column.append("c" + j);
                n.append((int) (-Math.log(random.nextDouble()) * 12));
            }
        }
        Crosstab c = suppress(
                crosstab(roles(Table.create("large", row, column, n), "count=n"), "row", "column")
                        .rowShares(),
                5);
        long shownSmall = c.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell instanceof Cell.Counted counted
                        && counted.amount().signum() > 0
                        && counted.amount().intValue() < 5)
                .count();
        assertThat(shownSmall).isZero();
        assertThat(c.cell("total", "total")).isInstanceOf(Cell.Counted.class);
    }

    @Test
    void top_smallCount_takesTheNextAlongAndLeavesTheRanks() {
        Top t = suppress(top(visits(), "kind"), 5);
        assertThat(t.count("s")).isEqualTo(148);
        assertThat(suppress(
                                top(
                                        roles(
                                                visits().where(visits().stringColumn("year")
                                                        .isEqualTo("a")),
                                                "count=n"),
                                        "kind"),
                                5)
                        .toString())
                .contains("s 98", "r 57", "p suppressed", "q suppressed")
                .doesNotContain("41");
    }

    @Test
    void top_tooFewToHideAmong_isRefused() {
        DataTable few = roles(Table.create("few", StringColumn.create("kind", "p", "p", "q")), "category=kind");
        assertThatThrownBy(() -> suppress(top(few, "kind"), 5)).hasMessageContaining("nothing can be shown");
    }

    @Test
    void multiple_smallCount_takesAnotherAlong() {
        int[] yes = {40, 30, 2, 20};
        IntColumn[] columns = new IntColumn[4];
        for (int c = 0; c < 4; c++) {
            columns[c] = IntColumn.create("q" + c);
            for (int row = 0; row < 60; row++) {
                columns[c].append(row < yes[c] ? 1 : 0);
            }
        }
        MultiResponse m = suppress(multiple(Table.create("answers", columns), "q*"), 5);
        assertThatThrownBy(() -> m.count("q2")).hasMessageContaining("suppressed");
        assertThatThrownBy(() -> m.sharePercent("q3")).hasMessageContaining("suppressed");
        assertThat(m.count("q0")).isEqualTo(40);
        assertThat(Display.of(m, DisplayContext.plain(80, Language.EN)).text())
                .contains("suppressed")
                .contains("Suppressed cells: 2.");
        assertThatThrownBy(() -> suppress(m, 5)).hasMessageContaining("lay it out first");
    }

    @Test
    void summary_orAnythingElse_isRefusedWithWhatCanBe() {
        assertThat(suppress((Object) whole, 5)).hasToString(suppress(whole, 5).toString());
        assertThatThrownBy(() -> suppress((Object) summarise(visits(), "n"), 5))
                .hasMessageContaining("Summary has no counts")
                .hasMessageContaining("suppress what it is made of");
    }

    /** A row that holds the sum of the others is their total: hiding one of them alone would give it away. */
    @Test
    void table_withARowOfTotals_knowsIt() {
        DataTable t = suppress(
                roles(
                        Table.create(
                                "visits",
                                StringColumn.create("kind", "p", "q", "r", "all"),
                                IntColumn.create("n", 3, 41, 57, 101)),
                        "category=kind",
                        "count=n"),
                5);
        assertThat(t.value(0, "n")).isEqualTo(new telling.data.Missing("suppressed"));
        assertThat(t.value(1, "n")).isEqualTo(new telling.data.Missing("suppressed"));
        assertThat(t.value(3, "n")).isEqualTo(101L);
    }

    /** Category and remainder hide each other; neither stands in the tallies under its own name. */
    @Test
    void tallies_categoryHiddenWithTheRemainder_holdTheirSum() {
        Comparison c = suppress(compare(Samples.outcomes(), 2005, 2013), 11);
        assertThat(c.cell("not-stated", 2005)).isEqualTo(Veil.cell());
        assertThat(c.cell("compelling", 2005)).isEqualTo(Veil.cell());
        assertThat(c.tallies().wave("2005").byCategory().get("compelling").amount())
                .isEqualByComparingTo("21");
        assertThat(c.written()).isEqualTo("suppress(compare(outcomes, 2005, 2013), 11)");
    }

    @Test
    void chart_ofASuppressedComparison_saysSoInItsAlternativeText() {
        String alt = plot(suppress(compare(visits(), "a", "b"), 5)).alt();
        assertThat(alt)
                .contains("of those shown s is largest with", "r smallest with", "suppressed: p, q.")
                .doesNotContain("41")
                .doesNotContain("20.6");
    }

    private static Table regions(int... change) {
        return Table.create(
                "regions",
                StringColumn.create("region", "north", "south", "east", "west", "Total"),
                IntColumn.create("men", 10, 7, 15, 20, 52),
                IntColumn.create("women", 12, 3, 4, 30, 49),
                IntColumn.create("Total", 22, 10, 19, 50, 101),
                IntColumn.create("change", change),
                IntColumn.create("age", 40, 41, 39, 52, 44));
    }

    /** A reader would subtract the men from the total, or the change from what was before. */
    @Test
    void table_columnsThatAddUpWithTheCount_goWithIt() {
        DataTable hidden = suppress(roles(regions(1, 2, 3, 4, 10), "category=region", "count=women"), 5);
        assertThat(hidden.intColumn("women").countMissing()).isEqualTo(2);
        assertThat(hidden.intColumn("Total").isMissing(1)).isTrue();
        assertThat(hidden.intColumn("Total").isMissing(2)).isTrue();
        assertThat(hidden.intColumn("Total").countMissing()).isEqualTo(2);
        assertThat(hidden.intColumn("men").countMissing()).isZero();
        assertThat(hidden.intColumn("age").countMissing()).isZero();
        assertThat(hidden.intColumn("change").countMissing()).isZero();
    }

    @Test
    void table_twoSumsWithTheCount_bothLoseAPart() {
        DataTable hidden = suppress(roles(regions(2, -4, -11, 10, -3), "category=region", "count=women"), 5);
        assertThat(hidden.intColumn("Total").isMissing(1)).isTrue();
        assertThat(hidden.intColumn("men").isMissing(1)
                        || hidden.intColumn("change").isMissing(1))
                .isTrue();
    }
}
