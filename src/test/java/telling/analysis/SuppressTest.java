package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telling.api.Telling.compare;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.distribution;
import static telling.api.Telling.export;
import static telling.api.Telling.plot;
import static telling.api.Telling.roles;
import static telling.api.Telling.suppress;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
}
