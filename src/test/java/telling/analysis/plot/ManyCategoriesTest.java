package telling.analysis.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.Tabulate;
import telling.api.Telling;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Mark;
import telling.chart.Series;
import telling.data.DataTable;

/** Charts of plain tables: many categories, none declared, and rows without a number. */
class ManyCategoriesTest {

    @Test
    void bars_rowWithoutANumber_keepsItsPlaceAndSaysSo() {
        Table table = Table.create(
                "balance",
                StringColumn.create("town", "Aa", "Bee", "Cee"),
                DoubleColumn.create("euro", -250.5, Double.NaN, 1e9));

        Chart chart = Plots.of(table, "town", "euro").labels("nl");

        List<Mark> marks = chart.panels().get(0).marks();
        assertThat(marks.get(0))
                .isInstanceOfSatisfying(
                        Mark.Bar.class, bar -> assertThat(bar.label()).isEqualTo("−250,5"));
        assertThat(marks.get(1)).isInstanceOfSatisfying(Mark.Text.class, words -> {
            assertThat(words.text()).isEqualTo("geen waarde");
            assertThat(words.y()).isEqualTo(1);
        });
        assertThat(chart.data().rows()).hasSize(3);
        assertThat(chart.alt()).endsWith("Cee is het grootst met 1.000.000.000,0, Aa het kleinst met −250,5.");
    }

    private static DataTable classes(int count) {
        Table table = Table.create("classes", StringColumn.create("class"), IntColumn.create("n"));
        for (int i = count; i > 0; i--) {
            table.stringColumn("class").append("Class " + i);
            table.intColumn("n").append(i);
        }
        return Telling.roles(table, "category=class", "count=n");
    }

    @Test
    void bars_namesWithNumbers_standInTheOrderOfTheNumbers() {
        Chart chart = Plots.of(Tabulate.distribution(classes(11)));
        assertThat(((Axis.Categorical) chart.panels().get(0).y()).labels())
                .startsWith("Class 1", "Class 2", "Class 3")
                .endsWith("Class 10", "Class 11");
        assertThat(chart.subtitle()).isEqualTo("Number, and share of the total, n = 66");
    }

    @Test
    void stacked_moreCategoriesThanColours_joinsTheGreyOnesAtTheEnd() {
        Chart chart = Plots.of(Tabulate.distribution(classes(15))).as("stacked");
        List<Mark> parts = chart.panels().get(0).marks();
        assertThat(parts).hasSize(7);
        assertThat(parts.get(6)).isInstanceOfSatisfying(Mark.Bar.class, others -> {
            assertThat(others.label()).isEqualTo("37.5%");
            assertThat(others.x1()).isCloseTo(100, within(1e-9));
            assertThat(others.hover()).isEqualTo("9 others: 37.5%");
        });
        assertThat(chart.series()).extracting(Series::name).endsWith("9 others");
    }

    @Test
    void stacked_withFewGreyCategories_leavesThemInTheirPlace() {
        Chart chart = Plots.of(Tabulate.distribution(classes(8))).as("stacked");
        assertThat(chart.panels().get(0).marks()).hasSize(8);
        assertThat(chart.series()).extracting(Series::name).startsWith("Class 1, Class 2");
    }
}
