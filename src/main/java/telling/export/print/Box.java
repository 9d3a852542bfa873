package telling.export.print;

import java.util.List;

/** A rectangle on the page, in points from its upper left corner. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middle() {
        return y + height / 2;
    }

    /** Whether they share more than an edge. */
    boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean meetsAny(List<Box> others) {
        return others.stream().anyMatch(this::meets);
    }

    boolean holds(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** Whether a straight line passes through it (Liang and Barsky). */
    boolean meets(double x0, double y0, double x1, double y1) {
        double from = 0;
        double to = 1;
        double[] steps = {x0 - x1, x1 - x0, y0 - y1, y1 - y0};
        double[] rooms = {x0 - x, right() - x0, y0 - y, bottom() - y0};
        for (int i = 0; i < 4; i++) {
            if (steps[i] == 0) {
                if (rooms[i] <= 0) {
                    return false;
                }
            } else if (steps[i] < 0) {
                from = Math.max(from, rooms[i] / steps[i]);
            } else {
                to = Math.min(to, rooms[i] / steps[i]);
            }
        }
        return from < to;
    }
}
