package telling.export.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * A panel in which time runs down, in proportion: dots and bars at their time, each in the lane of its kind, and their
 * words beside them, every one, moved apart where times are close.
 */
final class TimePanel {

    private static final double LANE_EM = 1.1;
    private static final double LEADER_EM = 2.2;
    private static final double LOOSE = 1.12;

    private final Page page;
    private final Panel panel;
    private final int lanes;
    private final Box place;
    private final double stretch;

    private double low;
    private double high;
    private double plotTop;
    private double plotBottom;
    private double plotLeft;

    /** @param place where it starts, and how wide it may be */
    TimePanel(Page page, Panel panel, int lanes, Box place, double stretch) {
        this.page = page;
        this.panel = panel;
        this.lanes = Math.max(1, lanes);
        this.place = place;
        this.stretch = stretch;
    }

    /** Words beside a mark. */
    private static final class Said {
        private final double x;
        private final double y;
        private final List<String> lines;
        private double middle;

        Said(double x, double y, List<String> lines) {
            this.x = x;
            this.y = y;
            this.lines = lines;
            this.middle = y;
        }
    }

    /** Lays the panel out and returns where it ends. */
    double draw() {
        scale();
        Ticks ticks = Ticks.days(low, high, 6);
        double tickWidth = ticks.texts().stream().mapToDouble(page::width).max().orElse(0);
        plotLeft = place.x() + tickWidth + page.size() * 1.2;
        double wordsLeft = plotLeft + lanes * LANE_EM * page.size() + LEADER_EM * page.size();
        double room = Math.max(page.size() * 4, place.right() - wordsLeft);
        double words = 0;
        for (Mark mark : panel.marks()) {
            words += text(mark).isBlank() ? 0 : height(page.balanced(text(mark), room));
        }
        plotTop = place.y() + page.line();
        double liked = Math.max(words * LOOSE, page.line() * 8);
        plotBottom = plotTop + (stretch < 1 ? Math.max(words, page.line() * 4) : liked * Math.min(stretch, 2));
        List<Said> said = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (!text(mark).isBlank()) {
                double at = y(middle(mark));
                said.add(new Said(x(Marks.across(mark).get(0)), at, page.balanced(text(mark), room)));
            }
        }
        said.sort(Comparator.comparingDouble((Said one) -> one.y));
        apart(said);
        ticks(ticks);
        leaders(said, wordsLeft);
        marks();
        for (Said one : said) {
            page.label(Drawn.Role.LABEL, one.lines, wordsLeft, one.middle, 0, House.TEXT);
        }
        return plotBottom + page.line() * 0.7;
    }

    private void scale() {
        Axis.Time axis = (Axis.Time) panel.y();
        low = axis.low();
        high = axis.high();
        for (Mark mark : panel.marks()) {
            for (double value : Marks.up(mark)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        high = high > low ? high : low + 1;
    }

    private double x(double lane) {
        return plotLeft + (lane + 0.5) * LANE_EM * page.size();
    }

    private double y(double day) {
        return plotTop + (day - low) / (high - low) * (plotBottom - plotTop);
    }

    private static double middle(Mark mark) {
        return Marks.up(mark).stream().mapToDouble(v -> v).average().orElse(0);
    }

    private static String text(Mark mark) {
        return mark instanceof Mark.Point point
                ? Letters.of(point.label())
                : mark instanceof Mark.Rule rule ? Letters.of(rule.label()) : "";
    }

    private double height(List<String> lines) {
        return lines.size() * page.line() + page.size() * 0.25 * Math.max(0, Math.min(1, stretch * 1.5 - 0.5));
    }

    /** Moves words apart, each as near to its mark as the others let it (pooled neighbours move together). */
    private void apart(List<Said> said) {
        double limit = plotBottom + page.line() * 0.5;
        double free = plotTop - page.line() * 0.5;
        List<double[]> pools = new ArrayList<>();
        for (Said one : said) {
            double tall = height(one.lines);
            pools.add(new double[] {one.y - tall / 2, tall, 1});
            while (pools.size() > 1 && overlap(pools)) {
                double[] last = pools.remove(pools.size() - 1);
                double[] before = pools.remove(pools.size() - 1);
                double count = before[2] + last[2];
                double start = (before[0] * before[2] + (last[0] - before[1]) * last[2]) / count;
                pools.add(new double[] {start, before[1] + last[1], count});
            }
        }
        for (int i = 0; i < pools.size(); i++) {
            pools.get(i)[0] = Math.max(pools.get(i)[0], free);
            free = pools.get(i)[0] + pools.get(i)[1];
        }
        for (int i = pools.size() - 1; i >= 0; i--) {
            pools.get(i)[0] = Math.min(pools.get(i)[0], limit - pools.get(i)[1]);
            limit = pools.get(i)[0];
        }
        int at = 0;
        for (double[] pool : pools) {
            double top = pool[0];
            for (int i = 0; i < pool[2]; i++) {
                Said one = said.get(at++);
                one.middle = top + height(one.lines) / 2;
                top += height(one.lines);
            }
        }
    }

    private static boolean overlap(List<double[]> pools) {
        double[] last = pools.get(pools.size() - 1);
        double[] before = pools.get(pools.size() - 2);
        return before[0] + before[1] > last[0];
    }

    private void ticks(Ticks ticks) {
        double right = plotLeft + lanes * LANE_EM * page.size();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ticks.places().size(); i++) {
            double at = ticks.places().get(i);
            if (at < low || at > high || y(at) - page.line() / 2 < free) {
                continue;
            }
            page.grid(plotLeft, y(at), right, y(at));
            page.label(
                    Drawn.Role.TICK,
                    List.of(ticks.texts().get(i)),
                    plotLeft - page.size() * 0.6,
                    y(at),
                    1,
                    House.SOFT_TEXT);
            free = y(at) + page.line() / 2;
        }
        page.mark(Drawn.Stroke.of(
                Drawn.Role.GRID, plotLeft, plotTop, plotLeft, plotBottom, page.hair() * 1.3, House.MUTED));
    }

    private void leaders(List<Said> said, double wordsLeft) {
        double edge = plotLeft + lanes * LANE_EM * page.size();
        double end = wordsLeft - page.size() * 0.3;
        for (Said one : said) {
            page.mark(Drawn.Stroke.of(Drawn.Role.GRID, one.x, one.y, edge, one.y, page.hair(), House.MUTED));
            page.mark(Drawn.Stroke.of(Drawn.Role.GRID, edge, one.y, end, one.middle, page.hair(), House.MUTED));
        }
    }

    private void marks() {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Rule rule) {
                page.mark(Drawn.Stroke.of(
                        Drawn.Role.MARK,
                        x(rule.x0()),
                        y(rule.y0()),
                        x(rule.x1()),
                        y(rule.y1()),
                        Marks.radius(page) * 1.2,
                        House.colour(rule.look())));
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point) {
                page.mark(Marks.dot(page, Drawn.Role.MARK, x(point.x()), y(point.y()), point.look()));
            }
        }
    }
}
