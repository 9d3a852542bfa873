package telling.analysis.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.ProblemException;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Mark;
import telling.data.DataTable;
import telling.data.packages.DataPackages;

/** Charts of rows that are persons; expected numbers are R 4.2's (hist, quantile type 7, table). */
class PersonChartsTest {

    private static final DataTable COMMUTERS = Optional.ofNullable(
                    DataPackages.read(Path.of("src/test/resources/telling/analysis/commuters"))
                            .dataPackage()
                            .orElseThrow()
                            .tables()
                            .get("commuters"))
            .orElseThrow();

    @Test
    void plot_columnOfNumbers_isTheWeightedHistogram() {
        Chart chart = Plots.of(COMMUTERS, "age");

        assertThat(chart.recast().kind()).isEqualTo("histogram");
        double[] sums = {
            11.436, 7.848, 18.560, 36.242, 36.962, 62.937, 51.963, 45.837, 25.587, 20.374, 18.822, 2.883, 0.685, 1.630
        };
        int[] rows = {10, 5, 11, 23, 26, 43, 39, 36, 18, 14, 11, 2, 1, 1};
        assertThat(chart.data().rows()).hasSize(14);
        for (int i = 0; i < 14; i++) {
            List<Object> row = chart.data().rows().get(i);
            assertThat(number(row.get(0))).isEqualTo(15 + 5 * i);
            assertThat(number(row.get(2))).isEqualTo(sums[i], within(0.0006));
            assertThat(number(row.get(3))).isEqualTo(rows[i]);
        }
        assertThat(chart.source()).contains("Freedman and Diaconis");
    }

    @Test
    void plot_columnWithMissingNumbers_countsThemInItsNote() {
        Chart chart = Plots.of(COMMUTERS, "minutes");

        assertThat(chart.source()).startsWith("11 of 240 have no minutes to work.");
        assertThat(chart.subtitle()).contains("class of 10").contains("n = 229");
        assertThat(chart.labels("nl").source()).startsWith("Bij 11 van de 240 ontbreekt minutes to work.");
    }

    @Test
    void plot_histogramWithoutQuartileDistance_takesSturges() {
        Table table = Table.create("t", IntColumn.create("x", 1, 5, 5, 5, 5, 5, 5, 9));

        Chart chart = Plots.of(table, "x");

        assertThat(chart.source()).contains("Sturges");
        assertThat(chart.data().rows().stream()
                        .mapToDouble(row -> number(row.get(2)))
                        .sum())
                .isEqualTo(8);
    }

    @Test
    void plot_oneNumberManyTimes_isOneClass() {
        Chart chart = Plots.of(Table.create("t", DoubleColumn.create("x", 2.5, 2.5, 2.5)), "x");

        assertThat(chart.panels().get(0).marks()).hasSize(1);
        assertThat(number(chart.data().rows().get(0).get(2))).isEqualTo(3);
    }

    @Test
    void plot_numbersByWords_areBoxesOfType7() {
        Chart chart = Plots.of(COMMUTERS, "minutes", "mode");

        assertThat(chart.recast().kind()).isEqualTo("box");
        assertThat(figures(chart, 0)).containsExactly(7.0, 21.2, 22.15, 27.0, 33.65, 50.9);
        assertThat(figures(chart, 1)).containsExactly(80.0, 20.0, 22.975, 25.6, 32.95, 53.1);
        assertThat(figures(chart, 3)).containsExactly(43.0, 45.0, 46.45, 48.2, 53.05, 68.5);
        assertThat(chart.panels().get(0).marks().stream()
                        .filter(mark -> mark instanceof Mark.Point point && point.y() == 2)
                        .count())
                .isEqualTo(7);
        assertThat(chart.panels().get(0).marks())
                .anyMatch(mark -> mark instanceof Mark.Rule rule && rule.x0() == 32.95 && rule.x1() == 46.5);
        assertThat(Plots.of(COMMUTERS, "mode", "minutes").data()).isEqualTo(chart.data());
    }

    @Test
    void plot_numbersByWords_canBeTheDotsOfTheSummary() {
        assertThat(Plots.of(COMMUTERS, "minutes", "mode").recast().kinds()).contains("box", "dots");
        assertThat(Plots.of(COMMUTERS, "minutes").recast().kinds()).contains("histogram", "box", "dots");
        assertThat(Plots.of(COMMUTERS, "mode").recast().kind()).isEqualTo("bars");
        assertThat(Plots.of(COMMUTERS, "mode", "sex").recast().kinds())
                .containsExactly("grouped", "heat", "stacked", "table");
    }

    @Test
    void plot_twoNumbers_isADotPerRowWithBoth() {
        Chart chart = Plots.of(COMMUTERS, "age", "minutes");

        assertThat(chart.recast().kind()).isEqualTo("scatter");
        assertThat(chart.panels().get(0).marks()).hasSize(229);
        assertThat(chart.source()).startsWith("11 of 240 have no age or no minutes to work.");
    }

    @Test
    void plot_columnWithoutNumbers_isRefused() {
        DoubleColumn none = DoubleColumn.create("x").appendMissing().appendMissing();

        assertThatThrownBy(() -> Plots.of(Table.create("t", none), "x"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("analysis.no-numbers"));
    }

    @Test
    void plot_wordsThatNobodyHas_isSaid() {
        Table table = Table.create(
                "t",
                StringColumn.create("group", "a", "a", "b"),
                DoubleColumn.create("x", 1, 2).appendMissing());

        Chart chart = Plots.of(table, "x", "group");

        assertThat(chart.panels().get(0).marks())
                .anyMatch(mark -> mark instanceof Mark.Text text && text.text().equals("no numbers"));
    }

    @Test
    void plot_events_standAtTheirYears_inTheLanguageAskedFor() {
        DataTable events = Optional.ofNullable(DataPackages.read(Path.of("datasets/noodopvang"))
                        .dataPackage()
                        .orElseThrow()
                        .tables()
                        .get("events"))
                .orElseThrow();

        Chart chart = Plots.of(events);

        assertThat(chart.recast().kind()).isEqualTo("timeline");
        assertThat(chart.panels().get(0).marks()).hasSize(18);
        assertThat(chart.panels().get(0).marks())
                .anyMatch(mark -> mark instanceof Mark.Rule rule
                        && rule.label().startsWith("1998–2000")
                        && rule.y0() == LocalDate.of(1998, 1, 1).toEpochDay()
                        && rule.y1() == LocalDate.of(2000, 12, 31).toEpochDay());
        assertThat(chart.labels("nl").data().rows()).anyMatch(row -> row.contains("Nieuwe Vreemdelingenwet"));
        assertThat(Plots.of(events, "from", "label").recast().kind()).isEqualTo("timeline");
    }

    @Test
    void plot_tableOfNumbersPerYear_isNoTimeline() {
        Table table = Table.create("t", IntColumn.create("year", 2001, 2002), IntColumn.create("persons", 30, 40));

        assertThat(Plots.of(table).recast().kinds()).doesNotContain("timeline");
    }

    private static double number(Object cell) {
        return ((Number) cell).doubleValue();
    }

    private static List<Double> figures(Chart chart, int row) {
        return chart.data().rows().get(row).stream()
                .skip(1)
                .map(PersonChartsTest::number)
                .toList();
    }

    @Test
    void plot_moreRowsThanDotsCanShow_isTilesOfClasses() {
        int rows = Scatter.MOST + 1;
        double[] x = new double[rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = i % 4;
            y[i] = i % 4 < 2 ? 10 : 20;
        }
        Table table = Table.create("t", DoubleColumn.create("x", x), DoubleColumn.create("y", y));

        Chart chart = Plots.of(table, "x", "y");

        assertThat(chart.recast().kind()).isEqualTo("heat");
        long counted = chart.data().rows().stream()
                .mapToLong(row -> ((Number) row.get(2)).longValue())
                .sum();
        assertThat(counted).isEqualTo(rows);
        // the highest class of y stands at the top
        assertThat(((Axis.Categorical) chart.panels().get(0).y()).labels().get(0))
                .isEqualTo("20");
        assertThat(chart.panels().get(0).marks())
                .filteredOn(mark -> ((Mark.Tile) mark).y() == 0)
                .extracting(mark -> ((Mark.Tile) mark).label())
                .containsExactly("1,250", "1,250");
    }
}
