package telling.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.data.packages.Catalogues;

class GridTest {

    private final Grid grid = Grid.of(
            Table.create(
                    StringColumn.create("name", "b", "a", "c\u001b[31m"),
                    DoubleColumn.create("n", new Double[] {2.0, null, 10.0})),
            Language.EN);

    private String column(int column) {
        return String.join(
                ",",
                IntStream.range(0, grid.rows())
                        .mapToObj(row -> grid.cell(row, column))
                        .toList());
    }

    @Test
    void sort_isByNumberWithMissingLast_andASecondTimeUndoesIt() {
        grid.sort(1, true);
        assertThat(column(1)).isEqualTo("10.0,2.0,");
        grid.sort(1, false);
        assertThat(column(1)).isEqualTo("2.0,10.0,");
        grid.sort(1, false);
        assertThat(column(1)).isEqualTo("2.0,,10.0");
    }

    @Test
    void cells_holdNoControlSequences() {
        assertThat(column(0)).doesNotContain("\u001b");
    }

    @Test
    void find_goesRoundTheEnd() {
        assertThat(grid.find("A", 1, 1)).map(Grid.Spot::row).contains(1);
        assertThat(grid.find("b", 0, 1)).map(Grid.Spot::row).contains(0);
        assertThat(grid.find("b", 1, -1)).map(Grid.Spot::row).contains(0);
        assertThat(grid.find("zz", 0, 1)).isEmpty();
    }

    @Test
    void fitted_countsColumnsOfTheScreen() {
        assertThat(Grid.fitted("日本語", 5, false)).isEqualTo("日本~");
        assertThat(Grid.fitted("日本語", 4, false)).isEqualTo("日~ ");
        assertThat(Grid.fitted("ab", 4, true)).isEqualTo("  ab");
    }

    @Test
    void kindsOfMissing_areShownAndFound() {
        Grid survey = Grid.of(
                Catalogues.load(List.of(Path.of("datasets"))).variables().get("syntheticPersons"), Language.NL);
        Grid.Spot spot = survey.find("geweigerd", 0, 1).orElseThrow();
        assertThat(survey.cell(spot.row(), spot.column())).isEqualTo("(geweigerd)");
    }
}
