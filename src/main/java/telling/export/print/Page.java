package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.base.Language;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Preset;

/** A page while it is laid out: what is drawn so far, from the back to the front. */
final class Page {

    private static final double HATCH_PT = 3.6;

    private final Preset preset;
    private final Language language;
    private final double labelPt;
    private final List<Drawn.Stroke> grid = new ArrayList<>();
    private final List<Drawn> marks = new ArrayList<>();
    private final List<Drawn.Words> words = new ArrayList<>();

    Page(Preset preset, Language language, double labelPt) {
        this.preset = preset;
        this.language = language;
        this.labelPt = labelPt;
    }

    Preset preset() {
        return preset;
    }

    Language language() {
        return language;
    }

    /** The size of labels, in points. */
    double size() {
        return labelPt;
    }

    /** From one line of labels to the next. */
    double line() {
        return labelPt * Typeface.LINE;
    }

    /** The width of thin lines. */
    double hair() {
        return labelPt / 14;
    }

    double width(String text) {
        return Typeface.of(false).width(text, size());
    }

    /** The width of the longest of these lines. */
    double widest(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    List<String> wrapped(String text, double width) {
        return Typeface.of(false).wrapped(text, size(), width);
    }

    List<String> balanced(String text, double width) {
        return Typeface.of(false).balanced(text, size(), width);
    }

    /** Sets one line of text that starts at x. */
    Drawn.Words word(
            Drawn.Role role, String text, double x, double baseline, double size, boolean bold, String colour) {
        double width = Typeface.of(bold).width(text, size);
        Drawn.Words word = new Drawn.Words(role, text, x, baseline, width, size, bold, House.ink(colour));
        words.add(word);
        return word;
    }

    /** Sets a text in lines under each other and returns where they end. */
    double block(
            Drawn.Role role,
            String text,
            double x,
            double top,
            double width,
            double size,
            boolean bold,
            String colour) {
        double y = top;
        for (String line : Typeface.of(bold).balanced(text, size, width)) {
            word(role, line, x, y + (Typeface.LINE + Typeface.CAPITAL) / 2 * size, size, bold, colour);
            y += size * Typeface.LINE;
        }
        return y;
    }

    /** Sets label lines whose middle is at y; align 0 starts at x, 1 ends there, 0.5 is centred on it. */
    void label(Drawn.Role role, List<String> lines, double x, double y, double align, String colour) {
        double baseline = y - (lines.size() - 1) * line() / 2 + Typeface.CAPITAL / 2 * size();
        for (String one : lines) {
            if (one.isBlank()) {
                baseline += line();
                continue;
            }
            word(role, one, x - align * width(one), baseline, size(), false, colour);
            baseline += line();
        }
    }

    /** The place that label lines take when they are set by {@link #label}. */
    Box place(List<String> lines, double x, double y, double align) {
        double width = lines.stream().mapToDouble(this::width).max().orElse(0);
        double first = y - (lines.size() - 1) * line() / 2 + Typeface.CAPITAL / 2 * size();
        double height = (lines.size() - 1) * line() + 1.08 * size();
        return new Box(x - align * width, first - 0.86 * size(), width, height);
    }

    void grid(double x0, double y0, double x1, double y1) {
        grid.add(Drawn.Stroke.of(Drawn.Role.GRID, x0, y0, x1, y1, hair(), House.GRID));
    }

    void mark(Drawn thing) {
        marks.add(thing);
    }

    /** A filled mark, hatched or open where its look says so. */
    void area(Drawn.Role role, Box box, Look look) {
        marks.add(new Drawn.Area(role, box, Ink.fill(look), Ink.outline(look)));
        if (look.fill() == Look.Fill.HATCHED) {
            double rise = box.height();
            for (double at = box.x() - rise + HATCH_PT; at < box.right(); at += HATCH_PT) {
                double x0 = Math.max(at, box.x());
                double x1 = Math.min(at + rise, box.right());
                if (x1 > x0) {
                    marks.add(Drawn.Stroke.of(
                            role,
                            x0,
                            box.bottom() - (x0 - at),
                            x1,
                            box.bottom() - (x1 - at),
                            hair(),
                            House.colour(look)));
                }
            }
        }
    }

    List<Drawn.Words> words() {
        return words;
    }

    List<Drawn> marks() {
        return marks;
    }

    /** Everything, from the back to the front; grid lines stop at words. */
    List<Drawn> things() {
        List<Drawn> things = new ArrayList<>();
        for (Drawn.Stroke line : grid) {
            things.addAll(cut(line));
        }
        things.addAll(marks);
        things.addAll(words);
        return things;
    }

    private List<Drawn.Stroke> cut(Drawn.Stroke line) {
        double x0 = line.points().get(0);
        double y0 = line.points().get(1);
        double x1 = line.points().get(2);
        double y1 = line.points().get(3);
        for (Drawn.Words word : words) {
            Box box = word.box().grown(size() / 5);
            if (box.meets(x0, y0, x1, y1)) {
                List<Drawn.Stroke> parts = new ArrayList<>();
                boolean upright = x0 == x1;
                double from = upright ? box.y() : box.x();
                double to = upright ? box.bottom() : box.right();
                if (from > (upright ? y0 : x0)) {
                    parts.addAll(cut(part(line, x0, y0, upright ? x1 : from, upright ? from : y1)));
                }
                if (to < (upright ? y1 : x1)) {
                    parts.addAll(cut(part(line, upright ? x0 : to, upright ? to : y0, x1, y1)));
                }
                return parts;
            }
        }
        return List.of(line);
    }

    private static Drawn.Stroke part(Drawn.Stroke line, double x0, double y0, double x1, double y1) {
        return Drawn.Stroke.of(line.role(), x0, y0, x1, y1, line.width(), line.colour());
    }
}
