package telling.analysis.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.ProblemException;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.GridCells;
import telling.chart.Mark;

/** A table as a figure: what stands in its cells, and when it is refused. */
class TableKindTest {

    @Test
    void table_ofTwoWaves_hasCountsSharesAndChange() {
        Chart chart = Plots.of(ChartKindTest.waves()).as("table");

        GridCells cells = cells(chart);
        assertThat(cells.across().groups()).containsExactly("2005", "2005", "2013", "2013", "");
        assertThat(cells.across().labels()).containsExactly("Number", "Share", "Number", "Share", "Change, pp");
        assertThat(row(cells, "return")).containsExactly("75", "34.6%", "78", "19.1%", "−15.5");
        assertThat(row(cells, "total")).containsExactly("217", "100.0%", "409", "100.0%", "");
        assertThat(chart.subtitle()).contains("n = 217", "n = 409");
    }

    @Test
    void table_absentCount_saysWhyOverBothColumns() {
        GridCells cells = cells(Plots.of(ChartKindTest.waves()).as("table").labels("nl"));

        int row = cells.down().labels().indexOf("kinderpardon");
        assertThat(row(cells, "kinderpardon")).containsExactly("", "niet apart gepubliceerd", "66", "16,1%", "");
        assertThat(cells.reach(row, 1)).isEqualTo(1);
        assertThat(cells.reach(row, 3)).isZero();
    }

    @Test
    void table_withIntervals_hasThemInColumns() {
        GridCells cells = cells(Plots.of(ChartKindTest.wave().interval()).as("table"));

        assertThat(cells.across().labels()).containsExactly("Number", "Share", "Interval");
        // Wilson, 78 of 409, from R: prop.test(78, 409, correct = FALSE)
        assertThat(row(cells, "return")).containsExactly("78", "19.1%", "15.6–23.2%");
    }

    @Test
    void plot_smallTableWithoutPlainColumns_isItsRows() {
        Table table = Table.create(
                "t",
                StringColumn.create("place", "a", "b"),
                StringColumn.create("remark", "x\ny", "</td>"),
                DoubleColumn.create("value", 1.5, Double.NaN),
                IntColumn.create("year", 2005, 2013));

        Chart chart = Plots.of(table);

        assertThat(chart.recast().kind()).isEqualTo("table");
        GridCells cells = cells(chart);
        assertThat(cells.across().labels()).containsExactly("remark", "value", "year");
        assertThat(row(cells, "a")).containsExactly("x\\ny", "1.5", "2005");
        assertThat(row(cells, "b")).containsExactly("</td>", "–", "2013");
        assertThat(chart.data().rows())
                .containsExactly(List.of("a", "x\ny", 1.5, 2005L), List.of("b", "</td>", "", 2013L));
    }

    @Test
    void plot_chosenColumnsAsTable_areThoseColumns() {
        Table table = Table.create(
                "t",
                StringColumn.create("place", "a", "b"),
                IntColumn.create("n", 1200, 7),
                IntColumn.create("m", 3, 4));

        GridCells cells = cells(Plots.of(table, "place", "n").as("table"));

        assertThat(cells.across().labels()).containsExactly("n");
        assertThat(row(cells, "a")).containsExactly("1,200");
    }

    @Test
    void table_tooLarge_isRefusedWithRemedy() {
        int rows = WordGrid.MOST_ROWS + 1;
        Table table = Table.create(
                "t",
                IntColumn.create("x", IntStream.range(0, rows).toArray()),
                IntColumn.create("y", IntStream.range(0, rows).toArray()));

        assertThatThrownBy(() -> Plots.of(table, "x", "y").as("table"))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("analysis.plot-table-large");
                    assertThat(refused.problem().facts()).containsEntry("rows", rows);
                });
    }

    private static GridCells cells(Chart chart) {
        return GridCells.of(chart.panels().get(0)).orElseThrow();
    }

    private static List<String> row(GridCells cells, String name) {
        int row = ((Axis.Categorical) cells.panel().y()).labels().indexOf(name);
        assertThat(row).as(name).isNotNegative();
        List<String> texts = new ArrayList<>();
        cells.rows()
                .get(row)
                .forEach(mark ->
                        texts.add(mark.map(one -> ((Mark.Text) one).text()).orElse("")));
        return texts;
    }
}
