package telling.export.print;

import java.util.List;

/** The place that something drawn takes. */
final class Bounds {

    private Bounds() {}

    static Box of(Drawn thing) {
        if (thing instanceof Drawn.Words words) {
            return words.box();
        }
        if (thing instanceof Drawn.Area area) {
            return area.box();
        }
        if (thing instanceof Drawn.Dot dot) {
            return dot.box();
        }
        List<Double> points = ((Drawn.Stroke) thing).points();
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i += 2) {
            left = Math.min(left, points.get(i));
            right = Math.max(right, points.get(i));
            top = Math.min(top, points.get(i + 1));
            bottom = Math.max(bottom, points.get(i + 1));
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
