package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import telling.chart.House;
import telling.chart.Mark;

/** The names of lines under each other at their right ends, moved apart where ends are close. */
final class LineNames {

    private final Page page;
    private final List<Mark.Line> lines;
    private final List<List<String>> texts;

    private LineNames(Page page, List<Mark.Line> lines, List<List<String>> texts) {
        this.page = page;
        this.lines = lines;
        this.texts = texts;
    }

    /** @param lines in the order of their ends, the highest first */
    static LineNames of(List<Mark.Line> lines, Page page, double widest) {
        List<List<String>> texts = lines.stream()
                .map(line -> page.wrapped(Letters.of(line.label()), widest))
                .toList();
        return new LineNames(page, lines, texts);
    }

    double width() {
        return texts.stream()
                .flatMap(List::stream)
                .mapToDouble(page::width)
                .max()
                .orElse(0);
    }

    /** What they take without any room between. */
    double height() {
        return texts.stream().mapToDouble(this::height).sum();
    }

    private double height(List<String> text) {
        return text.size() * page.line() + page.size() * 0.15;
    }

    /** Sets them, each as near to the end of its line as the others let it. */
    void set(DoubleUnaryOperator across, DoubleUnaryOperator y, double x, double top, double bottom) {
        List<Double> middles = new ArrayList<>();
        double free = top - page.line() / 2;
        for (int i = 0; i < lines.size(); i++) {
            List<Double> ys = lines.get(i).ys();
            double half = height(texts.get(i)) / 2;
            double middle = Math.max(free + half, y.applyAsDouble(ys.get(ys.size() - 1)));
            middles.add(middle);
            free = middle + half;
        }
        double limit = bottom + page.line() / 2;
        for (int i = lines.size() - 1; i >= 0; i--) {
            double half = height(texts.get(i)) / 2;
            double middle = Math.min(limit - half, middles.get(i));
            middles.set(i, middle);
            limit = middle - half;
        }
        double latest = lines.stream()
                .mapToDouble(line -> line.xs().get(line.xs().size() - 1))
                .max()
                .orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            String colour = House.colour(lines.get(i).look());
            String readable = Ink.readable(lines.get(i).look());
            page.label(Drawn.Role.LABEL, texts.get(i), x, middles.get(i), 0, readable);
            List<Double> ys = lines.get(i).ys();
            List<Double> xs = lines.get(i).xs();
            double end = y.applyAsDouble(ys.get(ys.size() - 1));
            // a leader from an earlier time would cross the plot, and pass for a line of the data
            boolean last = xs.get(xs.size() - 1) == latest;
            if (last && Math.abs(end - middles.get(i)) > page.line() * 0.6) {
                page.mark(Drawn.Stroke.of(
                        Drawn.Role.GRID,
                        across.applyAsDouble(xs.get(xs.size() - 1)) + 1.5 * Marks.radius(page),
                        end,
                        x - page.size() * 0.25,
                        middles.get(i),
                        page.hair(),
                        colour));
            }
        }
    }
}
