package telling.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import telling.analysis.Crossing;
import telling.analysis.MultiResponse;
import telling.analysis.Summarise;
import telling.analysis.Suppress;
import telling.analysis.Tabulate;
import telling.analysis.Top;
import telling.analysis.plot.Plots;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.packages.DataPackages;

/**
 * Holds the displays of what is made of rows that are persons, and of charts of it, against texts that were
 * reviewed by eye; {@code -Dgolden.write=true} writes them anew.
 */
class PersonGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/telling/display");

    private static final DataTable COMMUTERS = Optional.ofNullable(
                    DataPackages.read(Path.of("src/test/resources/telling/analysis/commuters"))
                            .dataPackage()
                            .orElseThrow()
                            .tables()
                            .get("commuters"))
            .orElseThrow();

    private static final DataTable EVENTS = Optional.ofNullable(DataPackages.read(Path.of("datasets/noodopvang"))
                    .dataPackage()
                    .orElseThrow()
                    .tables()
                    .get("events"))
            .orElseThrow();

    static Stream<Arguments> displays() {
        Map<String, Supplier<Object>> shown = new LinkedHashMap<>();
        shown.put("crosstab", () -> Crossing.of(COMMUTERS, "mode", "sex"));
        shown.put(
                "crosstab-rows",
                () -> Crossing.of(COMMUTERS, "mode", "sex").rowShares().withMissing());
        shown.put("crosstab-suppressed", () -> Suppress.of(Crossing.of(COMMUTERS, "mode", "sex"), 10));
        shown.put("top", () -> Top.of(COMMUTERS, "mode", 2));
        shown.put("summary", () -> Summarise.of(COMMUTERS, "minutes", Optional.of("mode")));
        shown.put("multiple", () -> MultiResponse.of(COMMUTERS, "has_*"));
        shown.put(
                "chart-crosstab",
                () -> Plots.of(Crossing.of(COMMUTERS, "mode", "sex").rowShares()));
        shown.put(
                "chart-crosstab-grouped",
                () -> Plots.of(Crossing.of(COMMUTERS, "mode", "sex")).as("grouped"));
        shown.put("chart-interval", () -> Plots.of(Tabulate.distribution(COMMUTERS)));
        shown.put("chart-top", () -> Plots.of(Top.of(COMMUTERS, "mode", 2)));
        shown.put("chart-summary", () -> Plots.of(Summarise.of(COMMUTERS, "minutes", Optional.of("mode"))));
        shown.put("chart-histogram", () -> Plots.of(COMMUTERS, "age"));
        shown.put("chart-box", () -> Plots.of(COMMUTERS, "minutes", "mode"));
        shown.put("chart-scatter", () -> Plots.of(COMMUTERS, "age", "minutes"));
        shown.put("chart-timeline", () -> Plots.of(EVENTS));
        return shown.entrySet().stream()
                .flatMap(one -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(40, 80)
                                .map(columns -> Arguments.of(one.getKey(), language, columns, one.getValue()))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("displays")
    void display_ofPersons_isAsReviewed(String name, Language language, int columns, Supplier<Object> made)
            throws IOException {
        Workspace before = new Workspace(Path.of("")).enter();
        try {
            Workspace.current().language(language);
            String shown = Display.of(made.get(), DisplayContext.plain(columns, language))
                    .text();
            assertThat(shown.lines()).allMatch(line -> Screen.width(line) <= columns);
            Path file = FOLDER.resolve("persons-" + name + "-" + language.tag() + "-" + columns + ".txt");
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, shown + "\n");
            }
            assertThat(List.of(shown.split("\n", -1)))
                    .isEqualTo(Files.readString(file).lines().toList());
        } finally {
            before.enter();
        }
    }
}
