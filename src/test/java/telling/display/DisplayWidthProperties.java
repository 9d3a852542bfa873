package telling.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.Describe;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.base.Language;
import telling.data.DataTable;
import telling.data.Roles;
import telling.data.Schema;
import telling.data.Words;

/** Whatever stands in the data, no display is wider than asked for or steers the terminal. */
class DisplayWidthProperties {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(90),
                Arbitraries.of(
                        "\u001b[31mred\u001b[0m",
                        "東京都の長い名前がここにあります",
                        "👩‍👩‍👧‍👦 family 🇳🇱 flag",
                        "e\u0301e\u0301 combining",
                        "\u202eright to left\u202c שלום",
                        "line\nbreak\r\ttab\u0007bell\u009b2J",
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                        "क्षत्रिय किताब",
                        "\ud800 lone"));
    }

    @Property(tries = 150)
    void display_ofAnyData_fitsAndSteersNothing(
            @ForAll("words") String title,
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("words") String> labels,
            @ForAll @IntRange(min = 20, max = 400) int columns,
            @ForAll boolean unicode,
            @ForAll Language language) {
        DisplayContext context = new DisplayContext(columns, false, unicode, language);
        for (Object object : objects(title, labels)) {
            String shown = Display.of(object, context).text();
            for (String line : shown.split("\n", -1)) {
                assertThat(Screen.width(line))
                        .as("%s: <%s>", object.getClass().getSimpleName(), line)
                        .isLessThanOrEqualTo(columns);
                assertThat(line.chars()).noneMatch(c -> Character.isISOControl(c) || (c >= 0x202a && c <= 0x202e));
                if (!unicode) {
                    assertThat(line.chars()).allMatch(c -> c < 0x7f);
                }
            }
        }
    }

    @Example
    void display_ofAMillionRows_readsOnlyThoseItShows() {
        int[] numbers = new int[1_000_000];
        Table table = Table.create("big", IntColumn.create("n", numbers), DoubleColumn.create("x", numbers.length));
        Display.of(table.first(30), DisplayContext.plain(80, Language.EN));
        long start = System.nanoTime();
        String shown = Display.of(table, DisplayContext.plain(80, Language.EN)).text();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(shown).contains("999,980 rows more", "1,000,000 rows");
        assertThat(millis).isLessThan(200);
    }

    private static List<Object> objects(String title, List<String> labels) {
        String[] texts = labels.toArray(String[]::new);
        int[] counts = new int[texts.length];
        double[] reals = new double[texts.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = 1 + i * 98_765;
            reals[i] = i * 1234.56789;
        }
        Table table = Table.create(
                title,
                StringColumn.create("a", texts),
                IntColumn.create("count", counts),
                DoubleColumn.create("real", reals),
                StringColumn.create("z" + title + "z", texts));
        DataTable data = DataTable.of(
                table,
                new Schema(List.of()),
                roles("a", title),
                DataTable.of(table).provenance());
        List<Object> objects = new ArrayList<>();
        objects.add(table);
        objects.add(data);
        objects.add(Describe.of(data));
        data.columnNames().forEach(column -> objects.add(Describe.of(data, column)));
        var distribution = Tabulate.distribution(data);
        objects.add(distribution);
        objects.add(Plots.of(distribution));
        objects.add(labels);
        objects.add(Map.of(title, labels));
        objects.add(Optional.of(title));
        objects.add(texts);
        return objects;
    }

    private static Roles roles(String category, String title) {
        return new Roles(
                Optional.empty(),
                Optional.of(category),
                Optional.of("count"),
                Optional.empty(),
                Roles.Design.CENSUS,
                List.of(new Roles.Base(
                        "all", Words.of(title), true, Map.of("", 2_000_000L), Map.of(), "inventories", "persons")),
                Optional.of("not-stated"),
                List.of(),
                List.of(),
                Map.of());
    }
}
