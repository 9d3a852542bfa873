package telling.export.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Preset;

/** A panel between two axes of numbers or dates: names of lines at their right ends, labels beside dots. */
final class PlanePanel {

    private static final double NAMES = 0.3;

    private final Page page;
    private final Panel panel;
    private final String known;
    private final double left;
    private final double width;
    private final double stretch;

    private double plotLeft;
    private double plotRight;
    private double plotTop;
    private double plotBottom;
    private double pad;
    private double lowX;
    private double highX;
    private Ticks up = new Ticks(List.of(0.0, 1.0), List.of("", ""));

    /** @param known words that need no saying again, as the subtitle has them */
    PlanePanel(Page page, Panel panel, String known, double left, double width, double stretch) {
        this.page = page;
        this.panel = panel;
        this.known = known;
        this.left = left;
        this.width = width;
        this.stretch = stretch;
    }

    /** Lays the panel out from this height down and returns where it ends. */
    double draw(double top) {
        double y = top;
        String upTitle = Letters.of(panel.y().title());
        if (!upTitle.isBlank() && !known.contains(upTitle)) {
            y = page.block(Drawn.Role.TICK, upTitle, left, y, width, page.size(), false, House.SOFT_TEXT)
                    + page.size() * 0.3;
        }
        scaleUp();
        List<Mark.Line> lines = panel.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> !line.label().isBlank() && !line.xs().isEmpty())
                .sorted(Comparator.comparingDouble(PlanePanel::end).reversed())
                .toList();
        LineNames names = LineNames.of(lines, page, width * NAMES);
        double tickWidth = up.texts().stream().mapToDouble(page::width).max().orElse(0);
        plotLeft = left + tickWidth + page.size() * 0.6;
        plotRight = left + width - (lines.isEmpty() ? page.size() * 1.2 : names.width() + page.size());
        double part = page.preset() == Preset.COLUMN ? 0.62 : 0.42;
        plotTop = y + page.line() * 0.6;
        plotBottom = plotTop + Math.max(names.height(), Math.max(width * part * stretch, page.line() * 4));
        pad = Math.min((plotRight - plotLeft) / 4, Math.max(page.size() * 1.2, widestNote() / 2 + page.size() * 0.4));
        scaleAcross();
        upTicks();
        double bottom = acrossTicks();
        bands();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Rule rule) {
                Marks.rule(page, x(rule.x0()), y(rule.y0()), x(rule.x1()), y(rule.y1()), rule)
                        .forEach(page::mark);
            } else if (mark instanceof Mark.Line line) {
                page.mark(Marks.line(page, line, this::x, this::y));
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point) {
                page.mark(Marks.dot(page, Drawn.Role.MARK, x(point.x()), y(point.y()), point.look()));
            }
        }
        names.set(this::x, this::y, plotRight + page.size() * 0.8, plotTop, plotBottom);
        new Notes(page, new Box(left, plotTop - page.line() * 0.6, width, plotBottom - plotTop + page.line() * 0.6))
                .set(panel, this::x, this::y);
        return bottom;
    }

    private static double end(Mark.Line line) {
        return line.ys().get(line.ys().size() - 1);
    }

    private void scaleUp() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Mark mark : panel.marks()) {
            for (double value : Marks.up(mark)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            if (mark instanceof Mark.Bar) {
                low = Math.min(low, 0);
                high = Math.max(high, 0);
            }
        }
        if (panel.y() instanceof Axis.Time time) {
            up = Ticks.days(Math.min(low, time.low()), Math.max(high, time.high()), 5);
        } else if (panel.y() instanceof Axis.Linear linear) {
            up = Ticks.numbers(linear, Math.min(low, linear.low()), Math.max(high, linear.high()), 5, language());
        }
    }

    private double widestNote() {
        double widest = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point) {
                widest = Math.max(widest, page.width(Letters.of(point.label())));
            }
        }
        return widest;
    }

    private boolean years() {
        return panel.x() instanceof Axis.Linear linear && linear.ungrouped() && lowX >= 1000 && highX < 3000;
    }

    private Language language() {
        return page.language();
    }

    private void scaleAcross() {
        lowX = Double.POSITIVE_INFINITY;
        highX = Double.NEGATIVE_INFINITY;
        for (Mark mark : panel.marks()) {
            for (double value : Marks.across(mark)) {
                lowX = Math.min(lowX, value);
                highX = Math.max(highX, value);
            }
        }
        if (panel.x() instanceof Axis.Linear linear) {
            lowX = Math.min(lowX, linear.low());
            highX = Math.max(highX, linear.high());
        } else if (panel.x() instanceof Axis.Time time) {
            lowX = Math.min(lowX, time.low());
            highX = Math.max(highX, time.high());
        }
        if (lowX > highX) {
            lowX = 0;
            highX = 1;
        } else if (lowX == highX) {
            lowX -= 1;
            highX += 1;
        }
    }

    private double x(double value) {
        return plotLeft + pad + (value - lowX) / (highX - lowX) * (plotRight - plotLeft - 2 * pad);
    }

    private double y(double value) {
        return plotBottom - (value - up.low()) / (up.high() - up.low()) * (plotBottom - plotTop);
    }

    private void upTicks() {
        for (int i = 0; i < up.places().size(); i++) {
            double at = y(up.places().get(i));
            page.grid(plotLeft, at, plotRight, at);
            page.label(
                    Drawn.Role.TICK, List.of(up.texts().get(i)), plotLeft - page.size() * 0.6, at, 1, House.SOFT_TEXT);
        }
    }

    private double acrossTicks() {
        double row = plotBottom + page.line() * 0.95;
        double free = Double.NEGATIVE_INFINITY;
        Ticks ticks = across();
        for (int i = 0; i < ticks.places().size(); i++) {
            double at = ticks.places().get(i);
            if (at < lowX || at > highX) {
                continue;
            }
            double half = page.width(ticks.texts().get(i)) / 2;
            double middle = Math.max(left + half, Math.min(left + width - half, x(at)));
            if (middle - half > free) {
                page.mark(Drawn.Stroke.of(
                        Drawn.Role.GRID,
                        x(at),
                        plotBottom,
                        x(at),
                        plotBottom + page.size() * 0.3,
                        page.hair(),
                        House.MUTED));
                page.label(Drawn.Role.TICK, List.of(ticks.texts().get(i)), middle, row, 0.5, House.SOFT_TEXT);
                free = middle + half + page.size() * 0.8;
            }
        }
        page.mark(Drawn.Stroke.of(
                Drawn.Role.GRID, plotLeft, plotBottom, plotRight, plotBottom, page.hair() * 1.3, House.MUTED));
        double bottom = row + page.line() * 0.6;
        String title = Letters.of(panel.x().title());
        if (!title.isBlank() && !known.contains(title) && !years()) {
            List<String> lines = page.wrapped(title, plotRight - left);
            page.label(Drawn.Role.TICK, lines, plotRight, bottom + lines.size() * page.line() / 2, 1, House.SOFT_TEXT);
            bottom += page.line() * (lines.size() + 0.1);
        }
        return bottom;
    }

    /** The places of the points themselves where these are few, else round ones. */
    private Ticks across() {
        int about = Math.max(2, (int) ((plotRight - plotLeft) / (page.size() * 5)));
        if (!(panel.x() instanceof Axis.Linear linear)) {
            return Ticks.days(lowX, highX, about);
        }
        TreeSet<Double> own = new TreeSet<>();
        panel.marks().forEach(mark -> own.addAll(Marks.across(mark)));
        if (!linear.ungrouped() || own.size() > 8) {
            return Ticks.numbers(linear, lowX, highX, about, language());
        }
        List<String> texts = new ArrayList<>();
        own.forEach(value -> texts.add(Ticks.number(java.math.BigDecimal.valueOf(value), linear, language())));
        return new Ticks(new ArrayList<>(own), texts);
    }

    private void bands() {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Band band) {
                page.mark(Marks.band(box(band.x0(), band.x1(), band.y0(), band.y1()), band.look()));
            } else if (mark instanceof Mark.Bar bar) {
                page.area(Drawn.Role.MARK, box(bar.x0(), bar.x1(), bar.y0(), bar.y1()), bar.look());
            }
        }
    }

    private Box box(double x0, double x1, double y0, double y1) {
        double from = Math.min(x(x0), x(x1));
        double top = Math.min(y(y0), y(y1));
        return new Box(from, top, Math.abs(x(x1) - x(x0)), Math.abs(y(y1) - y(y0)));
    }
}
