package telling.display;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.derive;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;

/** Tables of more columns than a screen has room for. */
class WideTableTest {

    private static Table wide() {
        Table wide = Table.create("regions", StringColumn.create("region", "north", "south"));
        for (int i = 1; i <= 14; i++) {
            wide.addColumns(IntColumn.create("indicator" + i, i * 1000, i * 2000));
        }
        return wide;
    }

    private static List<String> shown(Table table) {
        return Display.of(table, DisplayContext.plain(80, Language.EN))
                .text()
                .lines()
                .toList();
    }

    @Test
    void derive_onAWideTable_showsWhatItMade() {
        List<String> lines = shown(derive(derive(wide(), "rate", "100 * indicator1 / indicator2"), "half", "rate / 2"));
        assertThat(lines.get(1)).startsWith("region  indicator1  indicator2").endsWith("rate  half");
        assertThat(lines.get(3)).startsWith("north").contains("50").endsWith("25");
        assertThat(String.join(" ", lines)).doesNotContain("half,").contains("indicator14");
    }

    @Test
    void table_tooWide_keepsItsFirstColumns() {
        assertThat(shown(wide()).get(1)).startsWith("region  indicator1").doesNotContain("indicator14");
    }

    @Test
    void derive_onAVeryNarrowScreen_keepsTheFirstColumn() {
        String narrow = Display.of(
                        derive(wide(), "a-long-name-for-a-rate", "indicator1"), DisplayContext.plain(24, Language.EN))
                .text();
        assertThat(narrow).contains("region").contains("north");
    }
}
