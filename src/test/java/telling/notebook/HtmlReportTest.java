package telling.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.base.Language;
import telling.data.Catalogue;

/** The page of a run: what stands on it, and that nothing on it acts. */
class HtmlReportTest {

    @TempDir
    private Path folder = Path.of("");

    private String page(Language language, String... lines) {
        Runs runs = new Runs(folder);
        runs.write("a.java", lines);
        RunRecord record = new RunRecord();
        RunReport report = runs.runner().run(RunRequest.of(List.of("a.java"), folder, Verbs.REGISTER), record);
        return HtmlReport.of(report, record, Catalogue.EMPTY, "1.2.3", language);
    }

    @Test
    void page_prose_isTitleHeadingsAndTables() {
        assertThat(page(
                        Language.EN,
                        "// %% [markdown]",
                        "// # A brief",
                        "//",
                        "// | a | b |",
                        "// |---|---|",
                        "// | 1 | 2 |"))
                .contains("<title>A brief</title>")
                .containsOnlyOnce("<h1>A brief</h1>")
                .contains("<th scope=\"col\">a</th>");
    }

    @Test
    void page_hostileProse_isInert() {
        assertThat(page(
                        Language.EN,
                        "// %% [markdown]",
                        "// <script>alert(1)</script> <img src=x onerror=alert(1)>",
                        "//",
                        "// [go](javascript:alert(1)) ![pic](http://example.org/a.png)"))
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .doesNotContain("href=\"javascript")
                .doesNotContain("src=\"http")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("go</a> pic</p>");
    }

    @Test
    void page_hostileResults_areInert() {
        assertThat(page(
                        Language.EN,
                        "// %% id=\"x</summary><script>alert(1)</script>\"",
                        "System.out.println(\"</pre><script>alert(2)</script>\");",
                        "\"</p><script>alert(3)</script>\\u202e\""))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(2)")
                .contains("&lt;script&gt;alert(3)")
                .contains("\\u202e</p>")
                .contains("script-src 'none'");
    }

    @Test
    void page_number_isShownUnlessAnExpectationHoldsIt() {
        String page = page(Language.EN, "// %%", "1234.5", "// %%", "2 + 2 //==> 4");
        assertThat(page).contains("<p class=\"said\">1,234.5</p>").doesNotContain("<p class=\"said\">4</p>");
    }

    @Test
    void page_failedCell_saysSoAndShowsThePlace() {
        assertThat(page(Language.EN, "// %%", "int i = 1;", "// %%", "throw new IllegalStateException(\"no <b>\");"))
                .contains("A cell failed, so this page is not complete.")
                .contains("class=\"problem\"")
                .contains("a.java:4")
                .contains("no &lt;b&gt;");
    }

    @Test
    void page_sameRunTwice_isTheSameBytes() {
        String[] notebook = {"// %% [markdown]", "// # A", "// %%", "save(\"a.txt\");", "40 + 2"};
        assertThat(page(Language.EN, notebook)).isEqualTo(page(Language.EN, notebook));
    }

    @Test
    void page_absolutePath_isNotShown() {
        Runs runs = new Runs(folder);
        runs.write("a.java", "// %%", "int i = ;");
        RunRecord record = new RunRecord();
        RunReport report = runs.runner()
                .run(RunRequest.of(List.of(folder.resolve("a.java").toString()), folder, List.of()), record);
        assertThat(HtmlReport.of(report, record, Catalogue.EMPTY, "1", Language.EN))
                .doesNotContain(folder.toString())
                .contains("a.java");
    }
}
