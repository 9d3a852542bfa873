package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * How high the rows of a lying panel are. All bars are equally thick; a row whose name or label takes more
 * lines is higher.
 *
 * @param unit points per category, as far as bars are concerned
 * @param units points per category within each row
 * @param centres the middle of each row from the top of the panel
 */
record Rows(double unit, List<Double> units, List<Double> centres, double height) {

    static final Rows NONE = new Rows(0, List.of(), List.of(), 0);

    private static final double BAR_EM = 1.3;
    private static final double BARE_EM = 1.9;
    private static final double LABEL = 1.12;
    private static final double TIGHT = 0.9;

    Rows {
        units = List.copyOf(units);
        centres = List.copyOf(centres);
    }

    static Rows of(Panel panel, List<Tag> tags, List<Integer> lines, Page page, double stretch) {
        double line = page.line();
        int count = lines.size();
        List<TreeSet<Double>> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(new TreeSet<>());
        }
        double thinnest = Double.POSITIVE_INFINITY;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar bar) {
                thinnest = Math.min(thinnest, Math.max(0.01, Math.abs(bar.y1() - bar.y0())));
            }
            if (mark instanceof Mark.Bar
                    || mark instanceof Mark.Point
                    || (mark instanceof Mark.Text text && !Tag.heads(text))) {
                slot(slots, Tag.row(mark));
            }
        }
        tags.stream().filter(tag -> tag.side() != Tag.Side.TOP).forEach(tag -> slot(slots, tag.y()));
        double pitch = slots.stream().mapToDouble(Rows::pitch).min().orElse(1);
        double liked = thinnest == Double.POSITIVE_INFINITY ? BARE_EM * line : BAR_EM * line / thinnest;
        double unit = Math.max(line * (stretch < 1 ? TIGHT : LABEL) / pitch, liked * stretch);
        List<Double> units = new ArrayList<>();
        List<Double> centres = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < count; i++) {
            int most = 1;
            boolean over = false;
            for (Tag tag : tags) {
                if (tag.side() != Tag.Side.TOP && index(tag.y(), count) == i) {
                    most = Math.max(most, tag.lines().size());
                    over |= tag.side() == Tag.Side.OVER;
                }
            }
            double own = most == 1 ? unit : Math.max(unit, (most + 0.3) * line * 1.05 / pitch(slots.get(i)));
            own = over ? Math.max(own, 2 * (Marks.radius(page) + line * 1.3)) : own;
            double row = Math.max(own, (lines.get(i) + 0.35) * line);
            units.add(own);
            centres.add(height + row / 2);
            height += row;
        }
        return new Rows(unit, units, centres, height);
    }

    private static void slot(List<TreeSet<Double>> slots, double at) {
        if (!slots.isEmpty()) {
            slots.get(index(at, slots.size())).add(Math.rint(at * 100) / 100);
        }
    }

    /** The least distance between marks in a row, and from them to its edges twice. */
    private static double pitch(TreeSet<Double> slots) {
        double least = 1;
        double before = Double.NEGATIVE_INFINITY;
        for (double at : slots) {
            least = Math.min(least, Math.max(0.02, at - before));
            before = at;
        }
        return least;
    }

    private static int index(double at, int count) {
        return Math.max(0, Math.min(count - 1, (int) Math.round(at)));
    }

    double centre(int row) {
        return centres.get(row);
    }

    /** Points from the top of the panel to a position on the axis. */
    double at(double position) {
        if (centres.isEmpty()) {
            return 0;
        }
        int row = index(position, centres.size());
        return centres.get(row) + (position - row) * units.get(row);
    }
}
