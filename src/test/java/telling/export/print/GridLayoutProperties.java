package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Preset;

/** Grids of tiles and of words: nothing collides or leaves the page, every cell is shown, and tiles can be read. */
class GridLayoutProperties {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofGrids_keepsWordsApart(@ForAll("grids") Chart chart) {
        LayoutProperties.laidOut(chart);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofGrids_keepsWordsOnTheirTileAndReadable(@ForAll("grids") Chart chart) {
        Layout layout = Composer.of(chart.preset("page"));
        List<Drawn.Area> tiles = layout.things().stream()
                .filter(Drawn.Area.class::isInstance)
                .map(Drawn.Area.class::cast)
                .filter(area -> area.role() == Drawn.Role.MARK)
                .toList();
        for (Drawn.Words word : layout.words()) {
            if (word.role() == Drawn.Role.INSIDE) {
                List<Drawn.Area> under = tiles.stream()
                        .filter(tile -> tile.box().meets(word.box()))
                        .toList();
                assertThat(under).as("one tile under %s", word).hasSize(1);
                assertThat(under.get(0).box().holds(word.box())).as("%s", word).isTrue();
                assertThat(House.contrast(word.colour(), under.get(0).fill()))
                        .as("%s on %s", word, under.get(0).fill())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void layout_ofGrids_showsEveryCell(@ForAll("grids") Chart chart) {
        StringBuilder all = new StringBuilder();
        Composer.of(chart.preset("column")).words().forEach(word -> all.append(word.text()));
        String shown = LayoutProperties.bare(all.toString());
        for (Mark mark : chart.panels().get(0).marks()) {
            if (mark instanceof Mark.Rule) {
                continue;
            }
            String text = mark instanceof Mark.Tile tile ? tile.label() : ((Mark.Text) mark).text();
            assertThat(shown).contains(LayoutProperties.bare(text));
        }
        ((Axis.Categorical) chart.panels().get(0).x())
                .groups()
                .forEach(group -> assertThat(shown).contains(LayoutProperties.bare(group)));
    }

    @Provide
    Arbitrary<Chart> grids() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Preset.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(GridLayoutProperties::grid);
    }

    private static Chart grid(int rows, int columns, Preset preset, boolean tiles, long seed) {
        java.util.Random random = new java.util.Random(seed);
        int most = random.nextBoolean() ? 80 : 8;
        List<String> names = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            names.add(LayoutProperties.words(random, most));
        }
        for (int column = 0; column < columns; column++) {
            headings.add(LayoutProperties.words(random, most));
        }
        List<Mark> marks = new ArrayList<>();
        Mark.Anchor[] anchors = Mark.Anchor.values();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Look look = Look.of(0);
                if (tiles && random.nextInt(8) > 0) {
                    String label = random.nextInt(1_000_000_000) / (random.nextBoolean() ? 1 : 1_000_000) + "%";
                    marks.add(new Mark.Tile(column, row, random.nextDouble(), look, label, ""));
                } else {
                    Mark.Anchor anchor = tiles ? Mark.Anchor.MIDDLE : anchors[column % anchors.length];
                    String text = LayoutProperties.words(random, random.nextInt(6) == 0 ? 60 : 8);
                    if (tiles || random.nextInt(5) > 0) {
                        marks.add(new Mark.Text(column, row, anchor, text, look));
                    }
                }
            }
        }
        for (int row = 0; !tiles && row < rows; row++) {
            Look look = random.nextBoolean() ? Look.of(0).faint() : Look.of(0).muted();
            marks.add(new Mark.Rule(-0.5, row + 0.5, columns - 0.5, row + 0.5, look, "", ""));
        }
        List<String> groups = new ArrayList<>();
        String group = "";
        for (int column = 0; !tiles && column < columns; column++) {
            boolean same = !group.isEmpty() && random.nextInt(3) > 0;
            group = same ? group : random.nextInt(4) == 0 ? "" : LayoutProperties.words(random, most);
            groups.add(group);
        }
        String title = LayoutProperties.words(random, 30);
        Axis across = new Axis.Categorical(title, headings, Axis.Aside.NONE, groups);
        Axis down = new Axis.Categorical(random.nextBoolean() ? "" : LayoutProperties.words(random, 30), names);
        Panel panel = new Panel("", across, down, marks);
        return Chart.of(
                        LayoutProperties.words(random, 80),
                        LayoutProperties.words(random, 80),
                        LayoutProperties.words(random, 120),
                        "",
                        Language.EN,
                        List.of(),
                        List.of(panel),
                        ChartData.EMPTY)
                .preset(preset.tag());
    }
}
