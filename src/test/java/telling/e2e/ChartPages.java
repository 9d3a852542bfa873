package telling.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import telling.chart.Chart;
import telling.chart.ChartFormats;

/** Tests that open pages of charts in one browser, which may ask nothing of any network. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChartPages {

    Browser browser;
    Path folder;

    @BeforeAll
    void start(@TempDir Path scratch) throws IOException {
        folder = scratch;
        browser = Browser.start(Files.createDirectories(folder.resolve("profile")));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Writes the chart's page and waits until it is drawn; {@code -Dtelling.pictures=FOLDER} keeps how it looks. */
    void open(Chart chart, int width, String name) throws IOException {
        Path file = folder.resolve(name + ".html");
        try (OutputStream out = Files.newOutputStream(file)) {
            ChartFormats.of("page.html").write(chart, out);
        }
        browser.sized(width, 1000).open(file.toUri(), "document.documentElement.dataset.drawn");
        picture(name);
    }

    void picture(String name) throws IOException {
        String pictures = System.getProperty("telling.pictures");
        if (pictures != null) {
            Files.write(Path.of(pictures, name + ".png"), browser.screenshot());
        }
    }

    /** What an expression says in the page, as text. */
    String text(String expression) {
        return browser.evaluate(expression).getAsString();
    }
}
