package telling.export.print;

import java.util.List;

/** Whether something drawn touches a place. */
final class Touching {

    private Touching() {}

    /** Whether a mark and a place share ink; a grid line or a light band behind words does not count. */
    static boolean touches(Drawn thing, Box place) {
        if (thing instanceof Drawn.Dot dot) {
            return dot.box().meets(place);
        }
        if (thing instanceof Drawn.Area area) {
            return area.box().meets(place);
        }
        if (thing instanceof Drawn.Stroke stroke) {
            Box wide = place.grown(stroke.width() / 2);
            List<Double> points = stroke.points();
            for (int i = 0; i + 3 < points.size(); i += 2) {
                if (wide.meets(points.get(i), points.get(i + 1), points.get(i + 2), points.get(i + 3))) {
                    return true;
                }
            }
        }
        return false;
    }
}
