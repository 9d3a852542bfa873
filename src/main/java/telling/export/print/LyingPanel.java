package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.base.Visible;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * A panel whose rows are categories: names at the left, marks on one scale beside them, labels at the
 * ends of marks. The scale is the largest at which every label fits.
 */
final class LyingPanel {

    private static final double NAMES = 0.42;
    private static final double GAP_EM = 0.45;
    private static final int HALVINGS = 60;

    private final Page page;
    private final Panel panel;
    private final List<String> categories;
    private final double left;
    private final double width;
    private final double stretch;

    private final List<List<String>> names = new ArrayList<>();
    private double scaleLeft;
    private double room;
    private double scale;
    private double origin;
    private double reference;
    private List<Tag> tags = List.of();
    private Rows rows = Rows.NONE;

    LyingPanel(Page page, Panel panel, Axis.Categorical axis, double left, double width, double stretch) {
        this.page = page;
        this.panel = panel;
        this.categories = axis.labels().stream().map(Visible::of).toList();
        this.left = left;
        this.width = width;
        this.stretch = stretch;
    }

    /** Lays the panel out from this height down and returns where it ends. */
    double draw(double top) {
        wrapNames();
        tags = Tag.of(panel, page, room);
        fitScale();
        rows = Rows.of(panel, tags, names, page, stretch);
        double above = tags.stream().anyMatch(tag -> tag.side() == Tag.Side.TOP) ? page.line() * 1.3 : 0;
        double start = top + above;
        double bottom = start + rows.height();
        axis(start, bottom);
        for (int i = 0; i < names.size(); i++) {
            page.label(Drawn.Role.CATEGORY, names.get(i), left, start + rows.centre(i), 0, House.TEXT);
        }
        marks(start);
        new TagSetter(page, this::x, y -> start + rows.at(y), scaleLeft, left + width)
                .set(tags, top + page.line() * 0.6);
        return bottom + below();
    }

    private void wrapNames() {
        double widest = 0;
        for (String name : categories) {
            List<String> lines = page.balanced(name, width * NAMES);
            names.add(lines);
            widest = Math.max(
                    widest, lines.stream().mapToDouble(page::width).max().orElse(0));
        }
        scaleLeft = left + (widest == 0 ? 0 : widest + page.size());
        room = left + width - scaleLeft;
    }

    private void fitScale() {
        List<double[]> ends = new ArrayList<>();
        double dot = Marks.radius(page);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Mark mark : panel.marks()) {
            double pad = mark instanceof Mark.Point ? dot + page.hair() : 0;
            for (double value : Marks.across(mark)) {
                ends.add(new double[] {value, pad, pad});
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (panel.x() instanceof Axis.Linear linear) {
            if (!linear.hidden()) {
                Ticks ticks = ticks(linear);
                for (int i = 0; i < ticks.places().size(); i++) {
                    double half = page.width(ticks.texts().get(i)) / 2;
                    ends.add(new double[] {ticks.places().get(i), half, half});
                }
                low = Math.min(low, ticks.low());
                high = Math.max(high, ticks.high());
            } else {
                low = Math.min(low, linear.low());
                high = Math.max(high, linear.high());
                ends.add(new double[] {linear.low(), 0, 0});
            }
        }
        reference = low > high ? 0 : Math.max(low, Math.min(high, 0));
        for (Tag tag : tags) {
            double pad = tag.width(page) + page.size() * GAP_EM + tag.padding();
            if (tag.side() == Tag.Side.RIGHT) {
                ends.add(new double[] {tag.x(), 0, pad});
            } else if (tag.side() == Tag.Side.LEFT) {
                ends.add(new double[] {tag.x(), pad, 0});
            }
        }
        double fits = 0;
        double not = high > low ? 4 * room / (high - low) : 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (fits + not) / 2;
            if (needed(ends, middle, -1) + needed(ends, middle, 1) <= room) {
                fits = middle;
            } else {
                not = middle;
            }
        }
        scale = fits;
        origin = scaleLeft + needed(ends, scale, -1);
    }

    /** What lies on one side of the reference at a scale. */
    private double needed(List<double[]> ends, double at, int side) {
        double most = 0;
        for (double[] end : ends) {
            most = Math.max(most, side * (end[0] - reference) * at + (side < 0 ? end[1] : end[2]));
        }
        return most;
    }

    private Ticks ticks(Axis.Linear axis) {
        int about = Math.max(2, (int) (room / (page.size() * 7)));
        return Ticks.numbers(axis, axis.low(), axis.high(), about, page.language());
    }

    private double x(double value) {
        return origin + (value - reference) * scale;
    }

    private void axis(double top, double bottom) {
        if (panel.x() instanceof Axis.Linear linear && !linear.hidden()) {
            Ticks ticks = ticks(linear);
            double free = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < ticks.places().size(); i++) {
                double at = x(ticks.places().get(i));
                String text = ticks.texts().get(i);
                double half = page.width(text) / 2;
                page.grid(at, top, at, bottom);
                if (at - half >= free) {
                    page.label(Drawn.Role.TICK, List.of(text), at, bottom + page.line() * 0.7, 0.5, House.SOFT_TEXT);
                    free = at + half + page.size() * 0.8;
                }
            }
        }
    }

    /** The foot of all bars, unless no bar stands on it. */
    private void foot(double start) {
        boolean bars = panel.marks().stream().anyMatch(Mark.Bar.class::isInstance);
        boolean absent = panel.marks().stream().anyMatch(Mark.Text.class::isInstance);
        if (bars || (absent && reference == 0)) {
            page.mark(Drawn.Stroke.of(
                    Drawn.Role.GRID, x(0), start, x(0), start + rows.height(), page.hair() * 1.3, House.MUTED));
        }
    }

    private double below() {
        if (!(panel.x() instanceof Axis.Linear linear)) {
            return 0;
        }
        return linear.hidden() ? page.size() * 0.2 : page.line() * 1.3;
    }

    private void marks(double start) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Band band) {
                double y0 = start + rows.at(Math.min(band.y0(), band.y1()));
                double y1 = start + rows.at(Math.max(band.y0(), band.y1()));
                page.mark(Marks.band(box(band.x0(), band.x1(), y0, y1), band.look()));
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar bar) {
                double middle = start + rows.at((bar.y0() + bar.y1()) / 2);
                double half = Math.abs(bar.y1() - bar.y0()) * rows.unit() / 2;
                page.area(Drawn.Role.MARK, box(bar.x0(), bar.x1(), middle - half, middle + half), bar.look());
            }
        }
        foot(start);
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Rule rule) {
                page.mark(Marks.rule(
                        page,
                        x(rule.x0()),
                        start + rows.at(rule.y0()),
                        x(rule.x1()),
                        start + rows.at(rule.y1()),
                        rule));
            } else if (mark instanceof Mark.Line line) {
                page.mark(Marks.line(page, line, this::x, y -> start + rows.at(y)));
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point) {
                page.mark(Marks.dot(page, Drawn.Role.MARK, x(point.x()), start + rows.at(point.y()), point.look()));
            }
        }
    }

    private Box box(double x0, double x1, double y0, double y1) {
        double from = Math.min(x(x0), x(x1));
        return new Box(from, y0, Math.abs(x(x1) - x(x0)), y1 - y0);
    }
}
