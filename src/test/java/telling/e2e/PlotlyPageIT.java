package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.analysis.Tabulate;
import telling.analysis.plot.Plots;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;
import telling.display.Inventory;

/** The page of one chart: its words, its table, its print, its dark screen, and labels that would like to run. */
class PlotlyPageIT extends ChartPages {

    private static final List<String> HOSTILE = List.of(
            "</script><img src=x onerror=\"window.hacked=1\">",
            "<b onmouseover=window.hacked=1>bold</b>",
            "quote ' and \" and \\ and\nnewline",
            "bidi \u202egnirts\u202c \u2028 line",
            "javascript:window.hacked=1",
            "<a href='javascript:window.hacked=1'>link</a>",
            "{{plotly}} $x^2$ %{x} ${x} ]]> <!--",
            "&lt;already&gt; &amp; 東京 é");

    private List<String> drawnTexts() {
        return strings("[...document.querySelectorAll('#chart-1 svg text')].map(t => t.textContent)");
    }

    private String words(String selector) {
        return text("document.querySelector('" + selector + "').innerText");
    }

    private List<String> strings(String expression) {
        List<String> all = new ArrayList<>();
        browser.evaluate(expression).getAsJsonArray().forEach(one -> all.add(one.getAsString()));
        return all;
    }

    private static Chart comparison(Language language) {
        return Plots.of(Tabulate.comparison(Inventory.outcomes(), 2005, 2013).labels(language.tag()));
    }

    private static Chart hostile() {
        List<Mark> marks = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String label = HOSTILE.get(i);
            marks.add(new Mark.Bar(0, i + 1, i - 0.3, i + 0.3, Look.of(i), label, label));
            marks.add(new Mark.Text(0, i, Mark.Anchor.START, label, Look.of(0)));
            rows.add(List.of(label, i + 1));
        }
        ChartData data = new ChartData(
                List.of(ChartData.Column.text("x", HOSTILE.get(0)), ChartData.Column.number("y", HOSTILE.get(1), 0)),
                rows);
        Panel panel = new Panel(
                HOSTILE.get(2),
                new Axis.Linear(HOSTILE.get(3), 0, HOSTILE.size(), HOSTILE.get(1), false, false),
                new Axis.Categorical(HOSTILE.get(0), HOSTILE),
                marks);
        List<Series> series =
                HOSTILE.stream().map(name -> new Series(name, Look.of(0))).toList();
        return Chart.of(
                HOSTILE.get(0),
                String.join(" ", HOSTILE),
                HOSTILE.get(4),
                HOSTILE.get(0),
                Language.EN,
                series,
                List.of(panel),
                data);
    }

    @Test
    void page_ofAComparison_asksNothingOfTheNetworkAndReportsNothing() throws IOException {
        open(comparison(Language.EN), 1000, "comparison-en");
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void page_ofAComparison_showsTitleBaseSourceAndLabels() throws IOException {
        open(comparison(Language.NL), 1000, "comparison-nl");
        assertThat(words("h1")).isEqualTo("Uitkomsten voor personen met een oplossing: 2005, 2013");
        assertThat(words(".subtitle").replace('\u00a0', ' ')).contains("n = 217", "n = 409");
        assertThat(words(".words .source")).contains("Stichting LOS");
        assertThat(browser.evaluate("document.documentElement.lang").getAsString())
                .isEqualTo("nl");
        assertThat(drawnTexts()).contains("2005: 34,6% (75)", "2013: 19,1% (78)", "2013: niet apart gepubliceerd");
        assertThat(browser.evaluate("document.querySelector('#chart-1').getAttribute('aria-label')")
                        .getAsString())
                .contains("terugkeer");
    }

    @Test
    void page_onANarrowScreen_doesNotScrollSideways() throws IOException {
        open(comparison(Language.NL), 320, "comparison-nl-320");
        assertThat(browser.evaluate("document.documentElement.scrollWidth").getAsInt())
                .isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 700, 1000})
    void page_bars_keepTheirLabelsInsideThePicture(int width) throws IOException {
        open(comparison(Language.EN), width, "labels-" + width);
        assertThat(strings("""
                        (() => { const box = document.querySelector('#chart-1 svg').getBoundingClientRect();
                          return [...document.querySelectorAll('#chart-1 svg text')].filter(t => {
                            const b = t.getBoundingClientRect();
                            return b.width > 0 && (b.left < box.left - 1 || b.right > box.right + 1
                              || b.top < box.top - 1 || b.bottom > box.bottom + 1); }).map(t => t.textContent); })()
                        """)).isEmpty();
    }

    @Test
    void page_table_opensByKeyboardAndHoldsTheData() throws IOException {
        open(comparison(Language.EN), 1000, "comparison-table");
        browser.evaluate("document.querySelector('summary').focus()");
        browser.pressEnter();
        assertThat(browser.evaluate("document.querySelector('details').open").getAsBoolean())
                .isTrue();
        assertThat(words("details tbody tr")).contains("return", "2005", "75", "34.6");
    }

    @Test
    void page_onADarkScreen_isDarkAndSoAreItsBars() throws IOException {
        browser.dark(true);
        try {
            open(comparison(Language.EN), 1000, "comparison-dark");
            assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor")
                            .getAsString())
                    .isEqualTo("rgb(20, 25, 31)");
            assertThat(browser.evaluate("getComputedStyle(document.querySelector('.bars path')).fill")
                            .getAsString())
                    .isEqualTo("rgb(175, 221, 252)");
        } finally {
            browser.dark(false);
        }
    }

    @Test
    void page_withoutScripts_showsThePicture() throws IOException {
        open(comparison(Language.EN), 1000, "comparison-scripts");
        browser.scripts(false);
        try {
            browser.open(
                    folder.resolve("comparison-scripts.html").toUri(), "document.querySelector('.still').complete");
            assertThat(browser.evaluate("document.querySelector('.still').getBoundingClientRect().height")
                            .getAsInt())
                    .isGreaterThan(300);
            assertThat(browser.evaluate("document.querySelector('.drawn').getBoundingClientRect().height")
                            .getAsInt())
                    .isZero();
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void page_printed_holdsTheChart() throws IOException {
        open(comparison(Language.EN), 1000, "comparison-print");
        try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsOnlyOnce("Outcomes for persons with a solution: 2005, 2013")
                    .contains("34.6% (75)", "Stichting LOS");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void page_withHostileLabels_showsThemAsText() throws IOException {
        open(hostile(), 1000, "hostile");
        browser.pointAt(400, 500);
        assertThat(browser.evaluate("typeof window.hacked").getAsString()).isEqualTo("undefined");
        assertThat(browser.evaluate("document.querySelectorAll('img:not(.still), a').length")
                        .getAsInt())
                .isZero();
        assertThat(words("h1")).isEqualTo(HOSTILE.get(0));
        assertThat(drawnTexts())
                .contains(HOSTILE.get(0), HOSTILE.get(4), HOSTILE.get(7), "bidi \\u202egnirts\\u202c \\u2028 line");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void page_ofTheSameChart_isTheSameBytes() throws IOException {
        open(comparison(Language.EN), 1000, "once");
        open(comparison(Language.EN), 1000, "twice");
        assertThat(folder.resolve("once.html")).hasSameBinaryContentAs(folder.resolve("twice.html"));
        assertThat(Files.size(folder.resolve("once.html"))).isLessThan(3_000_000);
    }
}
