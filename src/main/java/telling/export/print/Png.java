package telling.export.print;

import com.google.auto.service.AutoService;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import telling.chart.Chart;
import telling.chart.ChartFormat;
import telling.chart.House;

/**
 * A chart as PNG of 300 dots per inch, for paper; as {@code name@2x.png} of 192, for screens of twice the usual density, on which it
 * is as large as the page and the SVG. Letters are drawn as outlines, so that no font of the system is asked for.
 */
@AutoService(ChartFormat.class)
public final class Png implements ChartFormat {

    private static final int PAPER_DPI = 300;
    private static final int SCREEN_DPI = 192;
    private static final String SCREEN = "@2x.png";

    @Override
    public Set<String> endings() {
        return Set.of("png");
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        write(chart, PAPER_DPI, out);
    }

    @Override
    public void write(Chart chart, String name, OutputStream out) throws IOException {
        write(chart, name.toLowerCase(Locale.ROOT).endsWith(SCREEN) ? SCREEN_DPI : PAPER_DPI, out);
    }

    private static void write(Chart chart, int dpi, OutputStream out) throws IOException {
        Layout layout = Letters.told(Composer.of(chart), "png");
        PngFile.write(image(layout, dpi), dpi, layout, out);
    }

    private static BufferedImage image(Layout layout, int dpi) {
        double scale = dpi / 72.0;
        BufferedImage image = new BufferedImage(
                (int) Math.round(layout.widthPt() * scale),
                (int) Math.round(layout.heightPt() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(Color.decode(House.PAPER));
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.scale(scale, scale);
            layout.things().forEach(thing -> draw(thing, pen));
        } finally {
            pen.dispose();
        }
        return image;
    }

    private static void draw(Drawn thing, Graphics2D pen) {
        if (thing instanceof Drawn.Words words) {
            words(words, pen);
        } else if (thing instanceof Drawn.Area area) {
            Box box = area.box();
            paint(
                    new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
                    area.fill(),
                    area.outline(),
                    false,
                    pen);
        } else if (thing instanceof Drawn.Dot dot) {
            Box box = dot.box();
            paint(
                    new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()),
                    dot.fill(),
                    dot.outline(),
                    dot.faint(),
                    pen);
        } else if (thing instanceof Drawn.Stroke stroke) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < stroke.points().size(); i += 2) {
                double x = stroke.points().get(i);
                double y = stroke.points().get(i + 1);
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            pen.setColor(Color.decode(stroke.colour()));
            pen.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            pen.draw(path);
        }
    }

    private static void words(Drawn.Words words, Graphics2D pen) {
        Typeface face = Typeface.of(words.bold());
        pen.setColor(Color.decode(words.colour()));
        double x = words.x();
        for (int letter : words.text().codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, words.baseline());
            place.scale(words.sizePt(), -words.sizePt());
            pen.fill(place.createTransformedShape(face.outline(letter)));
            x += face.advance(letter) * words.sizePt();
        }
    }

    private static void paint(java.awt.Shape shape, String fill, String outline, boolean faint, Graphics2D pen) {
        Color full = Color.decode(fill);
        int opacity = faint ? (int) Math.round(255 * Ink.FAINT) : 255;
        pen.setColor(new Color(full.getRed(), full.getGreen(), full.getBlue(), opacity));
        pen.fill(shape);
        if (!outline.isEmpty()) {
            pen.setColor(Color.decode(outline));
            pen.setStroke(new BasicStroke((float) Svg.OUTLINE));
            pen.draw(shape);
        }
    }
}
