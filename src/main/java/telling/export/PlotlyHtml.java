package telling.export;

import com.google.auto.service.AutoService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Language;
import telling.base.Texts;
import telling.chart.Chart;
import telling.chart.ChartFormat;
import telling.chart.House;
import telling.chart.Panel;
import telling.export.print.Svg;

/**
 * A chart as one interactive page that needs no network: Plotly inside, all words around it in HTML.
 * The same chart gives the same bytes.
 */
@AutoService(ChartFormat.class)
public final class PlotlyHtml implements ChartFormat {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z-]+)}}");

    @Override
    public Set<String> endings() {
        return Set.of("html", "htm");
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        out.write(page(chart).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Chart chart) throws IOException {
        Language language = chart.language();
        String loader = resource("loader.js");
        List<String> drawings = new ArrayList<>();
        StringBuilder figures = new StringBuilder();
        boolean abreast = chart.abreast() > 1 && chart.panels().size() > 1;
        figures.append(abreast ? "<div class=\"panels\">\n" : "");
        for (Panel panel : chart.panels()) {
            figures.append(abreast ? "<div>" : "");
            if (!panel.title().isBlank()) {
                figures.append("<h2>")
                        .append(Markup.of(panel.title().replace(" = ", "\u00a0=\u00a0")))
                        .append("</h2>\n");
            }
            if (GridMarkup.fits(panel)) {
                figures.append(GridMarkup.of(panel, chart.title())).append(abreast ? "</div>\n" : "");
                continue;
            }
            String id = "chart-" + (drawings.size() + 1);
            drawings.add(new PlotlyPanel(panel, language).figure().asJavascript(id));
            figures.append("<div class=\"plot\" id=\"").append(id).append("\" role=\"img\" aria-label=\"");
            figures.append(Markup.of(chart.alt())).append("\"></div>\n").append(abreast ? "</div>\n" : "");
        }
        figures.append(abreast ? "</div>\n" : "");
        Map<String, String> parts = new HashMap<>();
        StringBuilder scripts = new StringBuilder();
        if (drawings.isEmpty()) {
            parts.put("scripts-allowed", "'none'");
            parts.put("drawn", " data-drawn=\"true\"");
        } else {
            PlotlyScript plotly = PlotlyScript.get();
            StringBuilder hashes = new StringBuilder(plotly.hash());
            for (String script : drawings) {
                hashes.append(' ').append(PlotlyScript.hash(script));
                scripts.append("<script>").append(script).append("</script>\n");
            }
            hashes.append(' ').append(PlotlyScript.hash(loader));
            parts.put("scripts-allowed", hashes.toString());
            parts.put("drawn", "");
            scripts.append("<script type=\"text/plain\" id=\"plotly\">").append(plotly.packed());
            scripts.append("</script>\n<script>").append(loader).append("</script>");
        }
        parts.put("language", language.tag());
        parts.put("style", style());
        parts.put("title", Markup.of(chart.title()));
        parts.put("subtitle", paragraph("subtitle", chart.subtitle()));
        parts.put(
                "source",
                paragraph("source", chart.note())
                        + paragraph("logo", House.style().logo()));
        parts.put("data-title", Markup.of(Texts.get(language, "export.data")));
        parts.put("legend", ChartMarkup.legend(chart));
        parts.put("data", DataMarkup.of(chart.data(), chart.title(), language));
        parts.put("figures", figures.toString());
        parts.put("still", still(chart));
        parts.put(
                "trace",
                chart.trace()
                        .map(trace -> "<script type=\"application/json\" id=\"telling-trace\">" + trace.json()
                                + "</script>\n")
                        .orElse(""));
        parts.put("drawings", scripts.toString());
        return filled(resource("page.html"), parts);
    }

    /** The template with its slots filled in one pass, so that a text that looks like a slot stays a text. */
    private static String filled(String template, Map<String, String> parts) {
        Matcher slot = SLOT.matcher(template);
        StringBuilder page = new StringBuilder();
        int from = 0;
        while (slot.find()) {
            String part = parts.get(slot.group(1));
            if (part == null) {
                throw new IllegalStateException("nothing for " + slot.group());
            }
            page.append(template, from, slot.start()).append(part);
            from = slot.end();
        }
        return page.append(template, from, template.length()).toString();
    }

    /** The chart as a picture, for paper and for where scripts are off. */
    private static String still(Chart chart) throws IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new Svg().write(chart.preset("page"), svg);
        return "<img class=\"still\" alt=\"" + Markup.of(chart.alt()) + "\" src=\"data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.toByteArray()) + "\">";
    }

    private static String style() throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put("fonts", House.fonts());
        parts.put("text", House.ink(House.TEXT));
        parts.put("soft", House.SOFT_TEXT);
        parts.put("grid", House.GRID);
        parts.put("paper", House.PAPER);
        parts.put("dark-text", House.DARK_TEXT);
        parts.put("dark-soft", House.DARK_SOFT_TEXT);
        parts.put("dark-grid", House.DARK_GRID);
        parts.put("dark-paper", House.DARK_PAPER);
        parts.put("title-px", Integer.toString(House.TITLE_PX));
        parts.put("subtitle-px", Integer.toString(House.SUBTITLE_PX));
        parts.put("label-px", Integer.toString(House.LABEL_PX));
        parts.put("source-px", Integer.toString(House.SOURCE_PX));
        return filled(resource("page.css"), parts) + DarkColours.rules();
    }

    private static String paragraph(String part, String text) {
        return text.isBlank()
                ? ""
                : "<p class=\"" + part + "\">" + Markup.of(text.replace(" = ", "\u00a0=\u00a0")) + "</p>";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PlotlyHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
