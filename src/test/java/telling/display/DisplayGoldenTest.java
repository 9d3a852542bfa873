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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import telling.analysis.Describe;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.base.Language;
import telling.base.Workspace;

/**
 * Holds every display against a text that was reviewed by eye. After a wanted change, run with
 * {@code -Dgolden.write=true} and review the difference.
 */
class DisplayGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/telling/display");

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
        shown.put("codebook", () -> Describe.of(Inventory.outcomes()));
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
