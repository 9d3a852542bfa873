package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * Labels beside the marks of a plane: each at the nearest place where it touches nothing. A label for which there is
 * no such place is left out; the figure is in the data beside the chart.
 */
final class Notes {

    private static final int RINGS = 4;

    private final Page page;
    private final Box within;

    Notes(Page page, Box within) {
        this.page = page;
        this.within = within;
    }

    void set(Panel panel, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point && !point.label().isBlank()) {
                set(point.label(), x.applyAsDouble(point.x()), y.applyAsDouble(point.y()), 0, House.TEXT);
            } else if (mark instanceof Mark.Text text && !text.text().isBlank()) {
                int first = text.anchor() == Mark.Anchor.START ? 2 : text.anchor() == Mark.Anchor.END ? 3 : 0;
                set(text.text(), x.applyAsDouble(text.x()), y.applyAsDouble(text.y()), first, House.SOFT_TEXT);
            } else if (mark instanceof Mark.Bar bar && !bar.label().isBlank()) {
                double top = Math.max(bar.y0(), bar.y1());
                set(bar.label(), x.applyAsDouble((bar.x0() + bar.x1()) / 2), y.applyAsDouble(top), 0, House.TEXT);
            } else if (mark instanceof Mark.Rule rule && !rule.label().isBlank()) {
                set(rule.label(), x.applyAsDouble(rule.x1()), y.applyAsDouble(rule.y1()), 0, House.TEXT);
            } else if (mark instanceof Mark.Band band && !band.label().isBlank()) {
                double middle = (band.x0() + band.x1()) / 2;
                set(
                        band.label(),
                        x.applyAsDouble(middle),
                        y.applyAsDouble(Math.max(band.y0(), band.y1())),
                        0,
                        House.TEXT);
            }
        }
    }

    /** Tries above, below, right, left and between them, nearest first; {@code first} is tried before all. */
    private void set(String label, double x, double y, int first, String colour) {
        List<String> lines = page.wrapped(Letters.of(label), within.width() * 0.4);
        double height = lines.size() * page.line();
        double[][] sides = {{0, -1}, {0, 1}, {1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};
        List<double[]> order = new ArrayList<>(List.of(sides));
        order.add(0, order.remove(first));
        for (int ring = 1; ring <= RINGS; ring++) {
            double away = Marks.radius(page) + page.size() * (0.3 + (ring - 1) * 0.7);
            for (double[] side : order) {
                double reachX = side[1] == 0 ? away : away * 0.6;
                double atX = x + side[0] * reachX;
                double atY = y + side[1] * (away + height / 2 - page.size() * 0.15);
                double align = side[0] == 0 ? 0.5 : side[0] > 0 ? 0 : 1;
                Box place = page.place(lines, atX, atY, align);
                if (within.holds(place) && free(place)) {
                    page.label(Drawn.Role.LABEL, lines, atX, atY, align, colour);
                    return;
                }
            }
        }
    }

    private boolean free(Box place) {
        for (Drawn.Words word : page.words()) {
            if (word.box().meets(place)) {
                return false;
            }
        }
        for (Drawn thing : page.marks()) {
            if (Touching.touches(thing, place)) {
                return false;
            }
        }
        return true;
    }
}
