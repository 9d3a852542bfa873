package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * A panel whose rows are categories: names at the left, marks on one scale beside them, labels at the
 * ends of marks, and a column of words at the far end where there is one. The scale is the largest at
 * which every label fits.
 */
final class LyingPanel {

    private static final double ASIDE = 0.24;
    private static final double WIDEST_ASIDE = 0.4;
    private static final double NARROW_EM = 24;

    private final Page page;
    private final Panel panel;
    private final RowNames names;
    private final double left;
    private final double right;
    private final double asideWidth;
    private final List<List<String>> aside = new ArrayList<>();
    private final List<String> asideHeading;
    private final List<Tag> tags;
    private final LyingScale scale;
    private Rows rows = Rows.NONE;

    /**
     * @param names the names of the rows, which may stand before another panel
     * @param left where the marks may begin
     * @param width how far marks, labels and the column beyond them may reach
     */
    LyingPanel(Page page, Panel panel, Axis.Categorical axis, RowNames names, double left, double width) {
        this.page = page;
        this.panel = panel;
        this.names = names;
        this.left = left;
        double widest = 0;
        double most = Math.max(width * ASIDE, page.size() * 6.5);
        for (String text : axis.aside().texts()) {
            double number = page.width(GridWidths.longestWord(Letters.of(text)));
            most = number <= width * WIDEST_ASIDE ? Math.max(most, number) : most;
        }
        for (int i = 0; i < axis.labels().size(); i++) {
            String text = Letters.of(axis.aside().at(i));
            boolean whole = page.width(GridWidths.longestWord(text)) <= most;
            aside.add(page.wrapped(whole ? text : text.replace('\u00a0', ' '), most));
            widest = Math.max(widest, page.widest(aside.get(i)));
        }
        String heading = Letters.of(axis.aside().heading());
        if (width < NARROW_EM * page.size()) {
            most = Math.min(most, Math.max(widest, page.width(GridWidths.longestWord(heading))));
        }
        asideHeading = heading.isBlank() ? List.of() : page.balanced(heading, most);
        widest = Math.max(widest, page.widest(asideHeading));
        this.asideWidth = widest;
        this.right = left + width - (widest == 0 ? 0 : widest + page.size() * 1.2);
        this.tags = Tag.of(panel, page, right - left);
        this.scale = new LyingScale(page, panel, tags, left, right - left);
    }

    LyingScale scale() {
        return scale;
    }

    /** How the rows of panels that stand beside each other are set: as high as the highest of each needs. */
    static Rows rows(List<LyingPanel> abreast, Page page, double stretch) {
        LyingPanel first = abreast.get(0);
        List<Mark> marks = new ArrayList<>();
        List<Tag> all = new ArrayList<>();
        List<Integer> lines = new ArrayList<>(first.names.lines());
        for (LyingPanel one : abreast) {
            marks.addAll(one.panel.marks());
            all.addAll(one.tags);
            for (int i = 0; i < lines.size(); i++) {
                lines.set(i, Math.max(lines.get(i), one.aside.get(i).size()));
            }
        }
        return Rows.of(new Panel("", first.panel.x(), first.panel.y(), marks), all, lines, page, stretch);
    }

    /** What stands above the rows takes this much. */
    double above() {
        double tops = top().height();
        double heading = asideHeading.isEmpty() ? 0 : (asideHeading.size() + 0.4) * page.line();
        return Math.max(tops, heading);
    }

    private TopLabels top() {
        return TopLabels.of(tags, page, scale::x, left, right);
    }

    /** Lays the panel out with its first row at this height and returns where it ends. */
    double draw(Rows set, double start) {
        rows = set;
        double bottom = start + rows.height();
        axis(start, bottom);
        for (int i = 0; asideWidth > 0 && i < aside.size(); i++) {
            page.label(
                    Drawn.Role.LABEL, aside.get(i), right + gap() + asideWidth, start + rows.centre(i), 1, House.TEXT);
        }
        if (!asideHeading.isEmpty()) {
            double middle = start - page.line() * (0.2 + asideHeading.size() / 2.0);
            page.label(Drawn.Role.LABEL, asideHeading, right + gap() + asideWidth, middle, 1, House.SOFT_TEXT);
        }
        marks(start);
        new TagSetter(page, scale::x, y -> start + rows.at(y)).set(tags);
        top().set(page, start);
        return bottom + below();
    }

    private double gap() {
        return page.size() * 1.2;
    }

    private void axis(double top, double bottom) {
        if (panel.x() instanceof Axis.Linear linear && !linear.hidden()) {
            Ticks ticks = scale.ticks(linear);
            double free = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < ticks.places().size(); i++) {
                double at = scale.x(ticks.places().get(i));
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
        boolean points = panel.marks().stream().anyMatch(Mark.Point.class::isInstance);
        if (bars || (absent && !points && scale.reference() == 0)) {
            page.mark(Drawn.Stroke.of(
                    Drawn.Role.GRID,
                    scale.x(0),
                    start,
                    scale.x(0),
                    start + rows.height(),
                    page.hair() * 1.3,
                    House.MUTED));
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
                page.area(Drawn.Role.MARK, parted(bar, middle - half, middle + half), bar.look());
            }
        }
        foot(start);
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Rule rule) {
                double y0 = start + rows.at(rule.y0());
                double y1 = start + rows.at(rule.y1());
                Marks.rule(page, scale.x(rule.x0()), y0, scale.x(rule.x1()), y1, rule)
                        .forEach(page::mark);
            } else if (mark instanceof Mark.Line line) {
                page.mark(Marks.line(page, line, scale::x, y -> start + rows.at(y)));
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point) {
                page.mark(
                        Marks.dot(page, Drawn.Role.MARK, scale.x(point.x()), start + rows.at(point.y()), point.look()));
            }
        }
    }

    /** The place of a bar; one that begins at a neighbour leaves a sliver of paper between them. */
    private Box parted(Mark.Bar bar, double y0, double y1) {
        Box whole = box(bar.x0(), bar.x1(), y0, y1);
        double sliver = Math.min(page.hair(), whole.width() / 3);
        if (Math.min(bar.x0(), bar.x1()) > 0) {
            return new Box(whole.x() + sliver, whole.y(), whole.width() - sliver, whole.height());
        }
        return whole;
    }

    private Box box(double x0, double x1, double y0, double y1) {
        double from = Math.min(scale.x(x0), scale.x(x1));
        return new Box(from, y0, Math.abs(scale.x(x1) - scale.x(x0)), y1 - y0);
    }
}
