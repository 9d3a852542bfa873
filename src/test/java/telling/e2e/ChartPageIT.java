package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The saved chart page, in a real browser and without a network. */
@NeedsBrowser
class ChartPageIT {

    private static final String DRAWN = "document.querySelector('.js-plotly-plot .main-svg .bars path')";

    @TempDir
    Path scratch;

    @Test
    void savedComparison_drawsItsBarsOfflineWithItsTitle() throws IOException {
        Path page = saved("plot(compare(outcomes, 2005, 2013)).save(\"chart.html\")");

        try (Browser browser = browser().open(page.toUri(), DRAWN)) {
            assertThat(browser.requests()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.evaluate("document.querySelectorAll('.bars path').length")
                            .getAsInt())
                    .isGreaterThanOrEqualTo(12);
            assertThat(browser.evaluate("document.body.innerText").getAsString())
                    .contains("2005", "2013", "persons with a solution");
            assertThat(browser.evaluate("getComputedStyle(document.querySelector('h1')).visibility")
                            .getAsString())
                    .isEqualTo("visible");
            assertThat(browser.evaluate("document.querySelector('h1').getBoundingClientRect().height > 0")
                            .getAsBoolean())
                    .isTrue();
            Files.write(Files.createDirectories(Path.of("target/pictures")).resolve("chart.png"), browser.screenshot());
        }
    }

    @Test
    void hostileLabels_areInert() throws IOException {
        String hostile = "</script><img src=x onerror=\\\"window.hacked=1\\\">";
        Files.writeString(
                new Program(scratch).directory().resolve("hostile.csv"),
                "year,answer,n\n2020,\"</script><img src=x onerror=\"\"window.hacked=1\"\">\",30\n2020,\"a\\b & 'c'\",70\n");
        Path page = saved(
                "plot(distribution(roles(load(\"hostile.csv\"), \"wave=year\", \"category=answer\", \"count=n\"), 2020))"
                        + ".save(\"chart.html\")");

        assertThat(Files.readString(page)).doesNotContain(hostile.replace("\\", ""));
        try (Browser browser = browser().open(page.toUri(), DRAWN)) {
            assertThat(browser.evaluate("typeof window.hacked").getAsString()).isEqualTo("undefined");
            assertThat(browser.evaluate("document.body.innerText").getAsString())
                    .contains("onerror", "a\\b & 'c'");
            assertThat(browser.requests()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void savedSvg_bringsTheFontsThatItWasMeasuredIn() throws IOException {
        Path picture = saved("plot(compare(outcomes, 2005, 2013)).save(\"chart.svg\")", "chart.svg");

        try (Browser browser = browser().open(picture.toUri(), "document.querySelector('text')")) {
            assertThat(browser.evaluate("[...document.fonts].map(f => f.weight + ' ' + f.status).sort().join()")
                            .getAsString())
                    .isEqualTo("400 loaded,600 loaded");
            assertThat(browser.requests()).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private Browser browser() throws IOException {
        return Browser.start(Files.createDirectories(scratch.resolve("profile")));
    }

    private Path saved(String cell) {
        return saved(cell, "chart.html");
    }

    private Path saved(String cell, String file) {
        Program program = new Program(scratch);
        var run = program.run("-e", cell);
        assertThat(run.exit()).as("%s", run).isZero();
        return program.directory().resolve(file);
    }
}
