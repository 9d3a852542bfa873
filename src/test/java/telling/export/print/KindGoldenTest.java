package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.chart.Chart;
import telling.data.Preloaded;
import telling.data.Source;

/**
 * Holds every kind of chart against an SVG that was reviewed by eye, as a picture. After a wanted change, run with
 * {@code -Dgolden.write=true} and look at each again.
 */
class KindGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/telling/export/print");

    private static final Source OUTCOMES = Preloaded.outcomes();

    @ParameterizedTest
    @CsvSource({
        "grouped, en, page",
        "dumbbell, en, page",
        "dumbbell, nl, column",
        "stacked, nl, page",
        "bases, en, page",
        "bases, nl, slide",
        "whole, en, page",
        "multiples, nl, page",
        "lines, en, page"
    })
    void svg_ofTwoWaves_isAsReviewed(String kind, String language, String preset) throws IOException {
        Chart chart = Plots.of(Tabulate.comparison(OUTCOMES, 2005, 2013).by("group"));
        golden(chart, kind, language, preset);
    }

    @ParameterizedTest
    @CsvSource({"bars, nl, page", "whole, nl, square", "stacked, en, column"})
    void svg_ofOneWave_isAsReviewed(String kind, String language, String preset) throws IOException {
        golden(Plots.of(Tabulate.distribution(OUTCOMES, 2013)), "one-" + kind, language, preset);
    }

    @ParameterizedTest
    @CsvSource({"grouped, en, page", "bars, nl, page"})
    void svg_withIntervals_isAsReviewed(String kind, String language, String preset) throws IOException {
        Chart chart = kind.equals("bars")
                ? Plots.of(Tabulate.distribution(OUTCOMES, 2013).interval())
                : Plots.of(Tabulate.comparison(OUTCOMES, 2005, 2013).interval());
        golden(chart, "interval-" + kind, language, preset);
    }

    private static void golden(Chart chart, String name, String language, String preset) throws IOException {
        String kind = name.substring(name.lastIndexOf('-') + 1);
        // how it turns dark is the palette's own matter, and HouseTest's
        String svg = Svg.of(Composer.of(chart.as(kind).labels(language).preset(preset)))
                .replaceAll("(?s)<style>.*?</style>\\n?", "");
        Path file = FOLDER.resolve("kind-" + name + "-" + language + "-" + preset + ".svg");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
