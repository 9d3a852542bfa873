package telling.export;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import telling.chart.Chart;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Panel;
import telling.chart.Series;

/** The parts of a chart for a page that holds more than one: inert HTML, and data for plotly.js. */
public final class ChartMarkup {

    private ChartMarkup() {}

    /** plotly.js as a page carries it: compressed and in Base64, with the hash that its policy needs. */
    public record Script(String packed, String hash) {}

    /** plotly.js, once per page. */
    public static Script plotly() {
        try {
            PlotlyScript script = PlotlyScript.get();
            return new Script(script.packed(), script.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules by which legends show on a dark screen. */
    public static String rules() {
        return DarkColours.rules();
    }

    /** Whether a panel is a table of words, which {@link #grid} writes; plotly.js draws the others. */
    public static boolean words(Panel panel) {
        return GridMarkup.fits(panel);
    }

    /** A panel of words as an HTML table. */
    public static String grid(Panel panel, String caption) {
        return GridMarkup.of(panel, caption);
    }

    /** What plotly.js draws of each panel but the tables of words, as a JSON array that may stand in a script element. */
    public static String panels(Chart chart) {
        JsonArray panels = new JsonArray();
        for (Panel panel : chart.panels()) {
            if (GridMarkup.fits(panel)) {
                continue;
            }
            panels.add(new PlotlyPanel(panel, chart.language()).figure().json());
        }
        return Json.of(panels);
    }

    /** The chart's data as an HTML table. */
    public static String data(Chart chart) {
        return DataMarkup.of(chart.data(), chart.title(), chart.language());
    }

    /** What the looks stand for, as an HTML list; empty where there is one series or none. */
    public static String legend(Chart chart) {
        return chart.needsLegend() ? legend(chart.series()) : "";
    }

    private static String legend(List<Series> series) {
        if (series.size() < 2) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ul class=\"legend\">");
        for (Series one : series) {
            html.append(
                    "<li><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect width=\"14\" height=\"14\" fill=\"");
            html.append(one.look().fill() == Look.Fill.SOLID ? House.colour(one.look()) : House.PAPER);
            html.append("\" stroke=\"").append(House.colour(one.look())).append("\"/></svg> ");
            html.append(Markup.of(one.name())).append("</li>");
        }
        return html.append("</ul>").toString();
    }
}
