package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.chart.Axis;
import telling.chart.Mark;
import telling.chart.Panel;

/** How far along a lying panel a number lies: the largest scale at which every mark and label fits. */
final class LyingScale {

    private static final double GAP_EM = 0.45;
    private static final int MOST_TICKS = 6;
    private static final int HALVINGS = 60;

    private final Page page;
    private final double left;
    private final double room;
    private final List<double[]> ends = new ArrayList<>();
    private double reference;
    private double scale;
    private double origin;

    LyingScale(Page page, Panel panel, List<Tag> tags, double left, double room) {
        this.page = page;
        this.left = left;
        this.room = room;
        fit(panel, tags);
    }

    /** Where zero lies, or what is nearest to it of what is drawn. */
    double reference() {
        return reference;
    }

    double x(double value) {
        return origin + (value - reference) * scale;
    }

    /** Brings scales to one, with as much room before zero, so that lengths can be compared. */
    static void together(List<LyingScale> scales) {
        double one = scales.stream().mapToDouble(s -> s.scale).min().orElse(1);
        double reference = scales.stream().mapToDouble(s -> s.reference).min().orElse(0);
        scales.forEach(s -> s.reference = reference);
        double room = scales.stream().mapToDouble(s -> s.room).min().orElse(0);
        for (int i = 0; i < HALVINGS && span(scales, one) > room; i++) {
            one *= 0.93;
        }
        double before = most(scales, one, -1);
        boolean fits = span(scales, one) <= room;
        for (LyingScale each : scales) {
            each.scale = one;
            each.origin = each.left + (fits ? before : each.needed(one, -1));
        }
    }

    private static double span(List<LyingScale> scales, double at) {
        return most(scales, at, -1) + most(scales, at, 1);
    }

    private static double most(List<LyingScale> scales, double at, int side) {
        return scales.stream().mapToDouble(s -> s.needed(at, side)).max().orElse(0);
    }

    Ticks ticks(Axis.Linear axis) {
        int about = Math.max(2, Math.min(MOST_TICKS, (int) (room / (page.size() * 4.5))));
        return Ticks.numbers(axis, axis.low(), axis.high(), about, page.language())
                .within(axis.low(), axis.high());
    }

    private void fit(Panel panel, List<Tag> tags) {
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
                ends.add(new double[] {linear.high(), 0, 0});
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
            if (needed(middle, -1) + needed(middle, 1) <= room) {
                fits = middle;
            } else {
                not = middle;
            }
        }
        scale = fits;
        origin = left + needed(scale, -1);
    }

    /** What lies on one side of the reference at a scale. */
    private double needed(double at, int side) {
        double most = 0;
        for (double[] end : ends) {
            most = Math.max(most, side * (end[0] - reference) * at + (side < 0 ? end[1] : end[2]));
        }
        return most;
    }
}
