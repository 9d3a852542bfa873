package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;

/** Marks drawn at places of the page. */
final class Marks {

    private static final double BAND = 0.25;
    private static final double SMALL = 0.7;

    private Marks() {}

    static double radius(Page page) {
        return page.size() * 0.4;
    }

    static Drawn.Dot dot(Page page, Drawn.Role role, double x, double y, Look look) {
        boolean faint = look.fill() == Look.Fill.FAINT;
        boolean filled = faint || look.fill() == Look.Fill.SOLID;
        return new Drawn.Dot(
                role,
                x,
                y,
                faint ? radius(page) * SMALL : radius(page),
                filled ? House.colour(look) : House.PAPER,
                look.fill() == Look.Fill.SOLID ? House.PAPER : House.colour(look),
                faint);
    }

    /** A rule; a highlighted one is a whisker: dark with a seam of paper, and a tick at either end. */
    static List<Drawn.Stroke> rule(Page page, double x0, double y0, double x1, double y1, Mark.Rule rule) {
        if (rule.look().tone() != Look.Tone.HIGHLIGHT) {
            return List.of(
                    Drawn.Stroke.of(Drawn.Role.MARK, x0, y0, x1, y1, page.size() / 8, House.colour(rule.look())));
        }
        double tick = page.size() * 0.22;
        boolean lying = y0 == y1;
        List<Drawn.Stroke> strokes = new ArrayList<>();
        for (double width : new double[] {page.size() / 3.6, page.size() / 9}) {
            String colour = strokes.isEmpty() ? House.PAPER : House.TEXT;
            double seam = strokes.isEmpty() ? page.size() / 12 : 0;
            strokes.add(Drawn.Stroke.of(
                    Drawn.Role.MARK,
                    lying ? x0 - seam : x0,
                    lying ? y0 : y0 - seam,
                    lying ? x1 + seam : x1,
                    lying ? y1 : y1 + seam,
                    width,
                    colour));
        }
        for (int end = 0; end < 2; end++) {
            double x = end == 0 ? x0 : x1;
            double y = end == 0 ? y0 : y1;
            strokes.add(Drawn.Stroke.of(
                    Drawn.Role.MARK,
                    lying ? x : x - tick,
                    lying ? y - tick : y,
                    lying ? x : x + tick,
                    lying ? y + tick : y,
                    page.size() / 9,
                    House.TEXT));
        }
        return strokes;
    }

    /** A line; one of a single place is a stroke without length. */
    static Drawn.Stroke line(Page page, Mark.Line line, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < line.xs().size(); i++) {
            points.add(x.applyAsDouble(line.xs().get(i)));
            points.add(y.applyAsDouble(line.ys().get(i)));
        }
        if (points.size() == 2) {
            points.addAll(List.copyOf(points));
        }
        return new Drawn.Stroke(Drawn.Role.MARK, points, page.size() / 5, House.colour(line.look()));
    }

    static Drawn.Area band(Box box, Look look) {
        return new Drawn.Area(Drawn.Role.MARK, box, Ink.tint(House.colour(look), BAND), "");
    }

    /** Where a mark lies along x. */
    static List<Double> across(Mark mark) {
        if (mark instanceof Mark.Bar bar) {
            return List.of(bar.x0(), bar.x1());
        }
        if (mark instanceof Mark.Point point) {
            return List.of(point.x());
        }
        if (mark instanceof Mark.Line line) {
            return line.xs();
        }
        if (mark instanceof Mark.Rule rule) {
            return List.of(rule.x0(), rule.x1());
        }
        if (mark instanceof Mark.Band band) {
            return List.of(band.x0(), band.x1());
        }
        if (mark instanceof Mark.Tile tile) {
            return List.of(tile.x());
        }
        return List.of(((Mark.Text) mark).x());
    }

    /** Where a mark lies along y. */
    static List<Double> up(Mark mark) {
        return across(Turned.of(mark));
    }
}
