package telling.display;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import telling.base.Texts;
import telling.chart.Chart;
import telling.chart.ChartFormat;
import telling.chart.ChartFormats;
import telling.chart.Panel;
import telling.export.ChartMarkup;

/**
 * A chart as a figure of a page: words and data as HTML, what plotly.js draws as JSON that does
 * nothing by itself, and the chart as a picture where there is a format for it.
 */
final class ChartFigure {

    /** What a page looks for to know that it holds charts. */
    static final String START = "<figure class=\"chart";

    private ChartFigure() {}

    static String of(Chart shown) {
        Chart chart = shown.trace().isPresent() ? shown : shown.traced();
        if (!chart.panels().isEmpty() && chart.panels().stream().allMatch(ChartMarkup::words)) {
            return table(chart);
        }
        String picture = picture(chart);
        StringBuilder html = new StringBuilder(START)
                .append(picture.isEmpty() ? "\"" : " pictured\"")
                .append(words(chart))
                .append("<div class=\"drawn\" hidden>");
        html.append(ChartMarkup.legend(chart));
        boolean abreast = chart.abreast() > 1 && chart.panels().size() > 1;
        html.append(abreast ? "<div class=\"panels\">" : "");
        for (Panel panel : chart.panels()) {
            html.append(abreast ? "<div>" : "");
            if (!panel.title().isBlank()) {
                html.append("<p class=\"panel\">")
                        .append(Html.of(panel.title().replace(" = ", "\u00a0=\u00a0")))
                        .append("</p>");
            }
            if (ChartMarkup.words(panel)) {
                html.append(ChartMarkup.grid(panel, chart.title())).append(abreast ? "</div>" : "");
                continue;
            }
            html.append("<div class=\"plot\" role=\"img\" aria-label=\"").append(Html.of(chart.alt()));
            html.append("\"></div>").append(abreast ? "</div>" : "");
        }
        html.append(abreast ? "</div>" : "");
        html.append("</div>\n<script type=\"application/json\">").append(ChartMarkup.panels(chart));
        html.append("</script>\n").append(picture);
        if (!chart.note().isBlank()) {
            html.append("<p class=\"source\">").append(Html.of(chart.note())).append("</p>\n");
        }
        html.append(picture.isEmpty() ? "<details class=\"data\" open>" : "<details class=\"data\">");
        html.append("<summary>").append(Html.of(Texts.get(chart.language(), "display.chart-data")));
        return html.append("</summary><div class=\"scroll\">")
                .append(ChartMarkup.data(chart))
                .append("</div></details>\n</figure>")
                .toString();
    }

    /** A chart that is a table: it needs no script, and no data beside it. */
    private static String table(Chart chart) {
        StringBuilder html = new StringBuilder("<figure class=\"words chart\"").append(words(chart));
        chart.panels().forEach(panel -> html.append(ChartMarkup.grid(panel, chart.title())));
        if (!chart.note().isBlank()) {
            html.append("<p class=\"source\">").append(Html.of(chart.note())).append("</p>\n");
        }
        return html.append("</figure>").toString();
    }

    /** The rest of the figure's tag, and its title and subtitle. */
    private static String words(Chart chart) {
        StringBuilder html =
                new StringBuilder(" lang=\"").append(chart.language().tag());
        html.append("\">\n<figcaption><strong>").append(Html.of(chart.title())).append("</strong>");
        if (!chart.subtitle().isBlank()) {
            html.append("<span class=\"subtitle\">")
                    .append(Html.of(chart.subtitle().replace(" = ", "\u00a0=\u00a0")))
                    .append("</span>");
        }
        return html.append("</figcaption>\n").toString();
    }

    /** The chart as a picture in the page, which no script in it can leave; empty where no format draws one. */
    private static String picture(Chart chart) {
        ChartFormat format = ChartFormats.byEnding().get("svg");
        if (format == null) {
            return "";
        }
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            format.write(chart, svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "<img class=\"still\" src=\"data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.toByteArray()) + "\" alt=\"" + Html.of(chart.alt()) + "\">\n";
    }
}
