package telling.export.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Labels that stand above the rows of a panel: beside each other where they fit, each as near to its mark as
 * the others let it, else under each other.
 *
 * @param height what they take
 */
record TopLabels(List<Placed> labels, double height) {

    /** A label, its middle along the panel and its height above the first row. */
    record Placed(Tag tag, double x, double up) {}

    TopLabels {
        labels = List.copyOf(labels);
    }

    static TopLabels of(List<Tag> tags, Page page, DoubleUnaryOperator x, double left, double right) {
        List<Tag> top = tags.stream()
                .filter(tag -> tag.side() == Tag.Side.TOP)
                .sorted(Comparator.comparingDouble(Tag::x))
                .toList();
        if (top.isEmpty()) {
            return new TopLabels(List.of(), 0);
        }
        double gap = page.size() * 0.7;
        double all = top.stream().mapToDouble(tag -> tag.width(page) + gap).sum() - gap;
        boolean oneLine = top.stream().allMatch(tag -> tag.lines().size() == 1);
        return oneLine && all <= right - left
                ? beside(top, page, x, left, right, gap)
                : under(top, page, x, left, right);
    }

    private static TopLabels beside(
            List<Tag> top, Page page, DoubleUnaryOperator x, double left, double right, double gap) {
        double[] middles = new double[top.size()];
        double free = left;
        for (int i = 0; i < middles.length; i++) {
            double half = top.get(i).width(page) / 2;
            middles[i] = Math.max(free + half, x.applyAsDouble(top.get(i).x()));
            free = middles[i] + half + gap;
        }
        double limit = right;
        for (int i = middles.length - 1; i >= 0; i--) {
            double half = top.get(i).width(page) / 2;
            middles[i] = Math.min(limit - half, middles[i]);
            limit = middles[i] - half - gap;
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < middles.length; i++) {
            placed.add(new Placed(top.get(i), middles[i], page.line() * 0.7));
        }
        return new TopLabels(placed, page.line() * 1.4);
    }

    private static TopLabels under(List<Tag> top, Page page, DoubleUnaryOperator x, double left, double right) {
        List<Placed> placed = new ArrayList<>();
        double up = page.line() * 0.2;
        for (int i = top.size() - 1; i >= 0; i--) {
            Tag tag = top.get(i);
            double half = tag.width(page) / 2;
            double height = tag.lines().size() * page.line();
            double at = Math.max(left + half, Math.min(right - half, x.applyAsDouble(tag.x())));
            placed.add(new Placed(tag, at, up + height / 2));
            up += height;
        }
        return new TopLabels(placed, up + page.line() * 0.2);
    }

    /** Sets them above the first row, which begins at this height. */
    void set(Page page, double start) {
        for (Placed one : labels) {
            page.label(
                    Drawn.Role.LABEL,
                    one.tag().lines(),
                    one.x(),
                    start - one.up(),
                    0.5,
                    one.tag().colour());
        }
    }
}
