package telling.chart;

import java.util.List;

/**
 * The closed set of things that a renderer can draw, in the units of the panel's axes: on a
 * categorical axis category i reaches from i − 0.5 to i + 0.5, on a time axis a position is days since
 * 1970-01-01.
 */
public sealed interface Mark {

    /** How it looks, by role. */
    Look look();

    /** What a reader sees when pointing at it; empty for nothing. */
    String hover();

    /**
     * A filled rectangle from zero (or from a neighbour, when stacked) to a value.
     *
     * @param label what stands at its end
     */
    record Bar(double x0, double x1, double y0, double y1, Look look, String label, String hover) implements Mark {}

    /** A dot. */
    record Point(double x, double y, Look look, String label, String hover) implements Mark {}

    /** A line through points, in their order. */
    record Line(List<Double> xs, List<Double> ys, Look look, String label, String hover) implements Mark {
        public Line {
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
            if (xs.size() != ys.size()) {
                throw new IllegalArgumentException("a line has as many x as y");
            }
        }
    }

    /** A thin straight line: a reference, a connector, a whisker. */
    record Rule(double x0, double y0, double x1, double y1, Look look, String label, String hover) implements Mark {}

    /** A range that is not exact, lightly filled. */
    record Band(double x0, double x1, double y0, double y1, Look look, String label, String hover) implements Mark {}

    /**
     * A cell of a grid, filled the darker the higher its level.
     *
     * @param level 0 to 1
     */
    record Tile(double x, double y, double level, Look look, String label, String hover) implements Mark {}

    /** Words at a place, starting there, ending there or centred on it. */
    record Text(double x, double y, Anchor anchor, String text, Look look) implements Mark {
        @Override
        public String hover() {
            return "";
        }
    }

    /** Which end of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
