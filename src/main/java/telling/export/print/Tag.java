package telling.export.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * A label of a lying panel and the side of its mark that it stands on.
 *
 * @param x where its mark and whatever reaches beyond it end, on the axis
 * @param y its row, on the axis
 * @param padding points from there to the outer edge of the mark
 * @param from for a label on its bar, where the bar begins; else the same as x
 * @param behind the colour that must lie behind its letters; empty where any may
 */
record Tag(
        Side side, double x, double y, List<String> lines, double padding, double from, String colour, String behind) {

    /** Where a label stands. */
    enum Side {
        LEFT,
        RIGHT,
        /** On its bar, if it fits. */
        INSIDE,
        /** Over or under its dot, between others. */
        OVER,
        /** At the top of the panel. */
        TOP
    }

    private static final double SAME = 0.02;

    double width(Page page) {
        return lines.stream().mapToDouble(page::width).max().orElse(0);
    }

    /** The labels of a panel's marks; those that would stand at one place are joined into one. */
    static List<Tag> of(Panel panel, Page page, double room) {
        boolean both = panel.marks().stream().anyMatch(mark -> side(mark, panel) == Side.LEFT);
        double words = room * (both ? 0.42 : 0.68);
        double sentences = both ? words : room - page.size();
        Map<String, List<Mark>> places = new LinkedHashMap<>();
        for (Mark mark : panel.marks()) {
            if (!text(mark).isBlank()) {
                Side side = side(mark, panel);
                boolean joins = side == Side.RIGHT || side == Side.LEFT;
                String key = joins ? side + " " + Math.round(row(mark) / SAME) : "alone " + places.size();
                places.computeIfAbsent(key, k -> new ArrayList<>()).add(mark);
            }
        }
        List<Tag> tags = new ArrayList<>();
        double low = ends(panel).min().orElse(0);
        double span = ends(panel).max().orElse(1) - low;
        double before = 0;
        for (List<Mark> marks : places.values()) {
            if (side(marks.get(0), panel) == Side.LEFT) {
                before = Math.max(
                        before, joined(marks, panel, page, words, words).width(page));
            }
        }
        for (List<Mark> marks : places.values()) {
            double most = words;
            if (both && span > 0 && side(marks.get(0), panel) == Side.RIGHT) {
                double at = marks.stream()
                        .flatMap(mark -> Marks.across(mark).stream())
                        .mapToDouble(v -> v)
                        .max()
                        .orElse(low);
                double free = Math.min(room * (0.82 - 0.75 * (at - low) / span), room - before - page.size() * 2.5);
                most = Math.max(words, free);
            }
            tags.add(joined(marks, panel, page, most, Math.max(most, sentences)));
        }
        return tags;
    }

    private static DoubleStream ends(Panel panel) {
        return panel.marks().stream()
                .flatMap(mark -> Marks.across(mark).stream())
                .mapToDouble(v -> v);
    }

    private static Tag joined(List<Mark> marks, Panel panel, Page page, double words, double sentences) {
        Mark first = marks.get(0);
        Side side = side(first, panel);
        List<String> texts = marks.stream().map(Tag::text).toList();
        boolean sentence = marks.stream().allMatch(Mark.Text.class::isInstance);
        double x = 0;
        double padding = 0;
        boolean begun = false;
        for (Mark mark : marks) {
            for (Mark beside : panel.marks()) {
                if (!beside.equals(mark) && !(side == Side.LEFT || side == Side.RIGHT)) {
                    continue;
                }
                if (beside.equals(mark) || besides(mark, beside)) {
                    for (double value : Marks.across(beside)) {
                        boolean further = !begun || (side == Side.LEFT ? value < x : value > x);
                        x = further ? value : x;
                        begun = true;
                    }
                    padding = Math.max(padding, beside instanceof Mark.Point ? Marks.radius(page) : 0);
                }
            }
        }
        double from = x;
        String colour = sentence ? House.SOFT_TEXT : House.TEXT;
        if (side == Side.TOP) {
            colour = Ink.readable(first.look());
        }
        String behind = "";
        if (side == Side.INSIDE && first instanceof Mark.Bar bar) {
            from = Math.min(bar.x0(), bar.x1());
            x = Math.max(bar.x0(), bar.x1());
            colour = House.textOn(bar.look());
            behind = bar.look().fill() == Look.Fill.HATCHED ? Ink.fill(bar.look()) : "";
        }
        List<String> lines = side == Side.INSIDE
                ? List.of(String.join("; ", texts))
                : page.wrapped(String.join("; ", texts), sentence ? sentences : words);
        return new Tag(side, x, row(first), lines, padding, from, colour, behind);
    }

    /** Whether the other mark lies in the row of this one, so that its label must stand beyond it. */
    private static boolean besides(Mark mark, Mark other) {
        if (other instanceof Mark.Text) {
            return false;
        }
        double reach = 0.02;
        if (mark instanceof Mark.Bar bar) {
            reach = Math.abs(bar.y1() - bar.y0()) / 2 - 0.02;
        } else if (mark instanceof Mark.Band band) {
            reach = Math.abs(band.y1() - band.y0()) / 2 - 0.02;
        } else if (mark instanceof Mark.Text) {
            reach = 0.15;
        }
        List<Double> up = Marks.up(other);
        double low = up.stream().mapToDouble(v -> v).min().orElse(0);
        double high = up.stream().mapToDouble(v -> v).max().orElse(0);
        return low < row(mark) + reach && high > row(mark) - reach;
    }

    /** The row of a mark. */
    static double row(Mark mark) {
        List<Double> up = Marks.up(mark);
        return up.stream().mapToDouble(v -> v).average().orElse(0);
    }

    /** Whether a text stands above all rows. */
    static boolean heads(Mark.Text text) {
        return text.y() <= -0.5;
    }

    private static String text(Mark mark) {
        if (mark instanceof Mark.Bar bar) {
            return Letters.of(bar.label());
        }
        if (mark instanceof Mark.Point point) {
            return Letters.of(point.label());
        }
        if (mark instanceof Mark.Line line) {
            return Letters.of(line.label());
        }
        if (mark instanceof Mark.Rule rule) {
            return Letters.of(rule.label());
        }
        if (mark instanceof Mark.Band band) {
            return Letters.of(band.label());
        }
        if (mark instanceof Mark.Tile tile) {
            return Letters.of(tile.label());
        }
        return Letters.of(((Mark.Text) mark).text());
    }

    private static Side side(Mark mark, Panel panel) {
        if (mark instanceof Mark.Bar bar) {
            if (all(bar, panel) || stacked(bar, panel)) {
                return Side.INSIDE;
            }
            return Math.min(bar.x0(), bar.x1()) < 0 && Math.max(bar.x0(), bar.x1()) <= 0 ? Side.LEFT : Side.RIGHT;
        }
        if (mark instanceof Mark.Point point && !point.label().isBlank()) {
            List<Mark.Point> row = panel.marks().stream()
                    .filter(Mark.Point.class::isInstance)
                    .map(Mark.Point.class::cast)
                    .filter(other -> !other.label().isBlank() && Math.abs(other.y() - point.y()) < SAME)
                    .sorted(Comparator.comparingDouble(Mark.Point::x))
                    .toList();
            if (row.get(row.size() - 1).equals(point)) {
                return Side.RIGHT;
            }
            return row.get(0).equals(point) ? Side.LEFT : Side.OVER;
        }
        if (mark instanceof Mark.Rule rule) {
            return rule.x0() == rule.x1() && Math.abs(rule.y1() - rule.y0()) > 1 ? Side.TOP : Side.RIGHT;
        }
        if (mark instanceof Mark.Text words) {
            if (heads(words)) {
                return Side.TOP;
            }
            return words.anchor() == Mark.Anchor.END ? Side.LEFT : Side.RIGHT;
        }
        return Side.RIGHT;
    }

    /** Whether a bar is a part of 100% that is all of it, and so stands alone on its row. */
    private static boolean all(Mark.Bar bar, Panel panel) {
        return panel.x() instanceof Axis.Linear linear
                && !linear.hidden()
                && linear.suffix().equals("%")
                && linear.high() == 100
                && Math.min(bar.x0(), bar.x1()) == 0
                && Math.abs(Math.max(bar.x0(), bar.x1()) - 100) < 1e-9;
    }

    /** Whether a bar shares its row with another. */
    private static boolean stacked(Mark.Bar bar, Panel panel) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar other
                    && !other.equals(bar)
                    && Math.min(other.y0(), other.y1()) < Math.max(bar.y0(), bar.y1()) - 1e-9
                    && Math.max(other.y0(), other.y1()) > Math.min(bar.y0(), bar.y1()) + 1e-9) {
                return true;
            }
        }
        return false;
    }
}
