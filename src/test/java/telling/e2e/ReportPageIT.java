package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run, as a colleague opens, prints and reads it. */
@NeedsBrowser
class ReportPageIT {

    private static final String NOTEBOOK = """
            // %% [markdown]
            // # Did fewer people return?
            //
            // It depends on whom you count.

            // %%
            var c = compare(outcomes, 2005, 2013).by("group");

            // %%
            c

            // %%
            verify("return-share-2013", c.of("persons").share("return", 2013).percent());

            // %%
            verifyClaim("return-fell")

            // %%
            plot(c).saveAll("returns");
            """;

    @TempDir
    Path scratch;

    @Test
    void report_onPaperOnAPhoneInTheDarkAndByKeyboard_isWhole() throws IOException {
        Program program = new Program(scratch);
        Files.writeString(program.directory().resolve("brief.java"), NOTEBOOK);
        program.run("run", "brief.java", "--html", "report.html");
        Path page = program.directory().resolve("report.html");
        assertThat(Files.size(page)).isLessThan(3_000_000);
        assertThat(Files.readString(page))
                .doesNotContain(program.directory().toString())
                .contains("brief.java</th><td class=\"hash\">", "trace ")
                .contains("<caption>The share that returned fell</caption>", "19.1% (78 of 409)");

        try (Browser browser = Browser.start(Files.createDirectories(scratch.resolve("profile")))) {
            browser.sized(1280, 1400).open(page.toUri(), "document.documentElement.dataset.drawn === 'true'");
            picture(browser, "report-1280");
            assertThat(browser.requests()).isEmpty();
            assertThat(browser.evaluate("document.querySelectorAll('h1').length")
                            .getAsInt())
                    .isEqualTo(1);

            browser.pressTab();
            assertThat(browser.evaluate("document.activeElement.tagName").getAsString())
                    .isIn("A", "SUMMARY");
            assertThat(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                            .getAsString())
                    .isEqualTo("solid");

            browser.sized(320, 1400).open(page.toUri(), "document.documentElement.dataset.drawn === 'true'");
            picture(browser, "report-320");
            assertThat(browser.evaluate("document.documentElement.scrollWidth").getAsInt())
                    .isLessThanOrEqualTo(320);

            browser.dark(true)
                    .sized(1280, 1400)
                    .open(page.toUri(), "document.documentElement.dataset.drawn === 'true'");
            picture(browser, "report-dark");
            assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor")
                            .getAsString())
                    .isEqualTo("rgb(20, 25, 31)");
            browser.dark(false);

            try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Did fewer people return?", "Stichting LOS", "return-share-2013");
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void picture(Browser browser, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/pictures")).resolve(name + ".png"), browser.screenshot());
    }
}
