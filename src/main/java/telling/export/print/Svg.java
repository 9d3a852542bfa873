package telling.export.print;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import telling.base.Visible;
import telling.chart.Chart;
import telling.chart.ChartFormat;
import telling.chart.House;

/**
 * A chart as SVG in millimetres, with its alt text as title and description. Text is text in a font that the
 * file brings along, held to the width that the layout measured, so that another font neither clips nor overlaps.
 */
@AutoService(ChartFormat.class)
public final class Svg implements ChartFormat {

    @Override
    public Set<String> endings() {
        return Set.of("svg");
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        out.write(of(Composer.of(chart)).getBytes(StandardCharsets.UTF_8));
    }

    static String of(Layout layout) throws IOException {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"")
                .append(layout.language().tag());
        svg.append("\" width=\"").append(Decimal.of(layout.widthPt() / Layout.POINTS_PER_MM));
        svg.append("mm\" height=\"").append(Decimal.of(layout.heightPt() / Layout.POINTS_PER_MM));
        svg.append("mm\" viewBox=\"0 0 ").append(Decimal.of(layout.widthPt())).append(' ');
        svg.append(Decimal.of(layout.heightPt()));
        svg.append("\" role=\"img\" aria-labelledby=\"title desc\">\n");
        svg.append("<title id=\"title\">").append(text(layout.title())).append("</title>\n");
        svg.append("<desc id=\"desc\">").append(text(layout.alt())).append("</desc>\n");
        if (!layout.trace().isEmpty()) {
            svg.append("<metadata id=\"telling-trace\">").append(layout.trace()).append("</metadata>\n");
        }
        svg.append(Fonts.style(layout));
        svg.append(Dark.style(layout));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(House.PAPER)
                .append("\"/>\n");
        svg.append("<g font-family=\"")
                .append(text(Fonts.names()))
                .append("\" stroke-linecap=\"butt\" fill=\"none\">\n");
        for (Drawn thing : layout.things()) {
            if (thing instanceof Drawn.Words words) {
                words(svg, words, Dark.mark(words, layout));
            } else if (thing instanceof Drawn.Area area) {
                area(svg, area);
            } else if (thing instanceof Drawn.Dot dot) {
                dot(svg, dot);
            } else if (thing instanceof Drawn.Stroke stroke) {
                stroke(svg, stroke);
            }
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static void words(StringBuilder svg, Drawn.Words words, String mark) {
        if (words.text().isBlank()) {
            return;
        }
        svg.append("<text").append(mark);
        number(svg, "x", words.x());
        number(svg, "y", words.baseline());
        number(svg, "font-size", words.sizePt());
        if (words.bold()) {
            svg.append(" font-weight=\"600\"");
        }
        if (Letters.known(words)) {
            number(svg, "textLength", words.width());
            svg.append(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        svg.append(" fill=\"").append(words.colour()).append("\">");
        svg.append(text(words.text())).append("</text>\n");
    }

    private static void area(StringBuilder svg, Drawn.Area area) {
        svg.append("<rect");
        number(svg, "x", area.box().x());
        number(svg, "y", area.box().y());
        number(svg, "width", area.box().width());
        number(svg, "height", area.box().height());
        paint(svg, area.fill(), area.outline(), false);
    }

    private static void dot(StringBuilder svg, Drawn.Dot dot) {
        svg.append("<circle");
        number(svg, "cx", dot.x());
        number(svg, "cy", dot.y());
        number(svg, "r", dot.radius());
        paint(svg, dot.fill(), dot.outline(), dot.faint());
    }

    private static void stroke(StringBuilder svg, Drawn.Stroke stroke) {
        svg.append("<path d=\"");
        for (int i = 0; i < stroke.points().size(); i += 2) {
            svg.append(i == 0 ? "M" : "L").append(Decimal.of(stroke.points().get(i)));
            svg.append(' ').append(Decimal.of(stroke.points().get(i + 1)));
        }
        svg.append("\" stroke=\"").append(stroke.colour()).append('"');
        number(svg, "stroke-width", stroke.width());
        svg.append(stroke.points().size() > 4 ? " stroke-linejoin=\"round\"/>\n" : "/>\n");
    }

    private static void paint(StringBuilder svg, String fill, String outline, boolean faint) {
        svg.append(" fill=\"").append(fill).append('"');
        if (faint) {
            svg.append(" fill-opacity=\"").append(Decimal.of(Ink.FAINT)).append('"');
        }
        if (!outline.isEmpty()) {
            svg.append(" stroke=\"")
                    .append(outline)
                    .append("\" stroke-width=\"")
                    .append(Decimal.of(OUTLINE))
                    .append('"');
        }
        svg.append("/>\n");
    }

    static final double OUTLINE = 0.8;

    private static void number(StringBuilder svg, String name, double value) {
        svg.append(' ').append(name).append("=\"").append(Decimal.of(value)).append('"');
    }

    /** Words that XML reads as nothing but words. */
    static String text(String words) {
        return Visible.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
