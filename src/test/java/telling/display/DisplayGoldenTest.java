package telling.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.analysis.Describe;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.analysis.stats.Fisher;
import telling.analysis.stats.Proportions;
import telling.analysis.stats.Tables;
import telling.analysis.stats.TwoProportions;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.Preloaded;
import telling.data.Source;

/**
 * Holds every display against a text that was reviewed by eye. After a wanted change, run with
 * {@code -Dgolden.write=true} and review the difference.
 */
class DisplayGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/telling/display");

    private static final Source PACKAGE = Preloaded.outcomes();

    static Stream<Arguments> displays() {
        Map<String, Supplier<Object>> shown = new LinkedHashMap<>();
        shown.put("table", () -> Inventory.outcomes());
        shown.put("distribution", () -> Tabulate.distribution(Inventory.outcomes(), 2013));
        shown.put("comparison", () -> Tabulate.comparison(Inventory.outcomes(), 2005, 2013));
        shown.put(
                "comparison-persons",
                () -> Tabulate.comparison(Inventory.outcomes(), 2005, 2013).of("persons"));
        shown.put("chart-distribution", () -> Plots.of(Tabulate.distribution(Inventory.outcomes(), 2013)));
        shown.put("chart-comparison", () -> Plots.of(Tabulate.comparison(Inventory.outcomes(), 2005, 2013)));
        for (String kind : List.of("dumbbell", "stacked", "bases", "whole", "multiples", "lines")) {
            shown.put(
                    "chart-" + kind,
                    () -> Plots.of(Tabulate.comparison(PACKAGE, 2005, 2013).by("group"))
                            .as(kind));
        }
        shown.put(
                "chart-whole-one",
                () -> Plots.of(Tabulate.distribution(PACKAGE, 2013)).as("whole"));
        shown.put(
                "full",
                () -> Tabulate.comparison(PACKAGE, 2005, 2013)
                        .by("group")
                        .interval()
                        .full());
        shown.put("explain", () -> Tabulate.comparison(PACKAGE, 2005, 2013).explain("return"));
        shown.put(
                "explain-all",
                () -> Tabulate.comparison(PACKAGE, 2005, 2013).by("group").explain());
        shown.put("bounds", () -> Tabulate.comparison(PACKAGE, 2005, 2013).bounds());
        shown.put("interval", () -> Proportions.wilson(30, 101, 0.95));
        shown.put("interval-difference", () -> TwoProportions.newcombe(75, 217, 78, 409, 0.95));
        shown.put("interval-ratio", () -> TwoProportions.riskRatio(75, 217, 78, 409, 0.999));
        shown.put("test-chi-squared", () -> Tables.chiSquareTest(new long[][] {{75, 142}, {78, 331}}));
        shown.put("test-fisher", () -> Fisher.fisherTest(new long[][] {{3, 1}, {1, 3}}));
        shown.put("codebook", () -> Describe.of(Inventory.outcomes()));
        shown.put("codebook-numbers", () -> Describe.of(Inventory.outcomes(), "persons"));
        shown.put("codebook-categories", () -> Describe.of(Inventory.outcomes(), "outcome"));
        return shown.entrySet().stream()
                .flatMap(one -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(40, 80, 120)
                                .map(columns -> Arguments.of(one.getKey(), language, columns, one.getValue()))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("displays")
    void display_ofEachKind_isAsReviewed(String name, Language language, int columns, Supplier<Object> made)
            throws IOException {
        Workspace before = new Workspace(Path.of("")).enter();
        try {
            Workspace.current().language(language);
            String shown = Display.of(made.get(), DisplayContext.plain(columns, language))
                    .text();
            assertThat(shown.lines()).allMatch(line -> Screen.width(line) <= columns);
            golden(name + "-" + language.tag() + "-" + columns, shown);
        } finally {
            before.enter();
        }
    }

    @Test
    void display_withoutUnicode_isAsReviewed() throws IOException {
        DisplayContext context = new DisplayContext(80, false, false, Language.EN);
        golden(
                "ascii-comparison",
                Display.of(Tabulate.comparison(Inventory.outcomes(), 2005, 2013), context)
                        .text());
        golden(
                "ascii-chart",
                Display.of(Plots.of(Tabulate.comparison(Inventory.outcomes(), 2005, 2013)), context)
                        .text());
        golden("ascii-table", Display.of(strange(), context).text());
    }

    @Test
    void table_ofStrangeText_isAsReviewed() throws IOException {
        golden(
                "table-strange",
                Display.of(strange(), DisplayContext.plain(60, Language.NL)).text());
    }

    @Test
    void table_longAndWide_isAsReviewed() throws IOException {
        Table table = Table.create("long");
        for (int column = 0; column < 14; column++) {
            int[] numbers = new int[12_345];
            for (int row = 0; row < numbers.length; row++) {
                numbers[row] = row * (column + 1);
            }
            table.addColumns(IntColumn.create("column" + column, numbers));
        }
        golden(
                "table-long-wide",
                Display.of(table, DisplayContext.plain(80, Language.EN)).text());
    }

    private static Table strange() {
        StringColumn words = StringColumn.create("words");
        for (String word : List.of(
                "plain",
                "東京都",
                "café",
                "e\u0301t\u00e9",
                "👩‍👩‍👧 emoji",
                "שלום",
                "red \u001b[31m",
                "two\nlines",
                "\u202eback",
                "a text that is much too long for the column that it stands in, whatever the width")) {
            words.append(word);
        }
        words.appendMissing();
        return Table.create(
                "strange",
                words,
                DoubleColumn.create("x", 1.5, 2, 1234567.25, -3, 0.1, 1 / 3.0, 1e6, 0, 12, 1e3)
                        .appendMissing(),
                IntColumn.create("year", 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015),
                StringColumn.create("end", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"));
    }

    private static void golden(String name, String shown) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, shown + "\n");
        }
        assertThat(List.of(shown.split("\n", -1)))
                .isEqualTo(Files.readString(file).lines().toList());
    }
}
