package telling.export.print;

import java.util.List;

/** The closed set of things on a laid-out page, in points from its upper left corner. */
sealed interface Drawn {

    /** What a thing is there for. */
    enum Role {
        TITLE,
        SUBTITLE,
        LEGEND,
        CATEGORY,
        TICK,
        LABEL,
        /** A label that stands on its bar. */
        INSIDE,
        SOURCE,
        GRID,
        MARK
    }

    Role role();

    /** A line of text that starts at x. */
    record Words(
            Role role, String text, double x, double baseline, double width, double sizePt, boolean bold, String colour)
            implements Drawn {

        /** What the letters take, from the top of a capital with its accent to the foot of a g. */
        Box box() {
            return new Box(x, baseline - 0.86 * sizePt, width, 1.08 * sizePt);
        }
    }

    /** A filled rectangle, with an outline where the second colour is not empty. */
    record Area(Role role, Box box, String fill, String outline) implements Drawn {}

    /** A line through points, as x, y, x, y. */
    record Stroke(Role role, List<Double> points, double width, String colour) implements Drawn {
        public Stroke {
            points = List.copyOf(points);
        }

        static Stroke of(Role role, double x0, double y0, double x1, double y1, double width, String colour) {
            return new Stroke(role, List.of(x0, y0, x1, y1), width, colour);
        }
    }

    /**
     * A dot.
     *
     * @param faint whether what lies under its filling shows through
     */
    record Dot(Role role, double x, double y, double radius, String fill, String outline, boolean faint)
            implements Drawn {
        Box box() {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
