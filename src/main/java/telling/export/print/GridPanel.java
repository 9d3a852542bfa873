package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.base.Visible;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * A panel of rows and columns: names at the left and above, in each cell a tile or words. Cells are as wide as their
 * words; columns that find no room beside each other go on in a further block, under names of their own.
 */
final class GridPanel {

    private static final double NAMES = 0.4;
    private static final double PAD_EM = 0.55;
    private static final double GAP_PT = 0.75;
    private static final double TILE_EM = 9;

    private final Page page;
    private final Panel panel;
    private final List<String> headings;
    private final List<String> names;
    private final Box place;
    private final double stretch;
    private final boolean tiled;
    private final List<List<List<Mark>>> cells = new ArrayList<>();

    /** @param place where it starts, and how wide it may be */
    GridPanel(Page page, Panel panel, Axis.Categorical across, Axis.Categorical down, Box place, double stretch) {
        this.page = page;
        this.panel = panel;
        this.headings = across.labels().stream().map(Visible::of).toList();
        this.names = down.labels().stream().map(Visible::of).toList();
        this.place = place;
        this.stretch = stretch;
        this.tiled = panel.marks().stream().anyMatch(Mark.Tile.class::isInstance);
        for (int row = 0; row < names.size(); row++) {
            List<List<Mark>> line = new ArrayList<>();
            headings.forEach(heading -> line.add(new ArrayList<>()));
            cells.add(line);
        }
        for (Mark mark : panel.marks()) {
            int row = (int) Math.round(Marks.up(mark).get(0));
            int column = (int) Math.round(Marks.across(mark).get(0));
            boolean cell = mark instanceof Mark.Tile || mark instanceof Mark.Text;
            if (cell && row >= 0 && row < names.size() && column >= 0 && column < headings.size()) {
                cells.get(row).get(column).add(mark);
            }
        }
    }

    /** Lays the panel out and returns where it ends. */
    double draw() {
        String corner = Visible.of(panel.y().title());
        double widest = page.width(longestWord(corner));
        for (String name : names) {
            widest = Math.max(widest, page.width(name));
        }
        double nameWidth = Math.min(widest, place.width() * NAMES);
        double left = place.x() + (nameWidth == 0 ? 0 : nameWidth + page.size() * 0.8);
        double room = place.right() - left;
        List<Double> widths = widths(room);
        double y = place.y();
        int from = 0;
        do {
            int to = from;
            double used = 0;
            while (to < widths.size() && (to == from || used + widths.get(to) <= room + 0.01)) {
                used += widths.get(to++);
            }
            y += from == 0 ? 0 : page.size() * 1.2;
            y = block(from, to, widths, left, nameWidth, y);
            from = to;
        } while (from < widths.size());
        return y;
    }

    /** Wide enough for the words in each; tiles are all as wide as the widest. */
    private List<Double> widths(double room) {
        double pad = 2 * PAD_EM * page.size();
        List<Double> least = new ArrayList<>();
        List<Double> liked = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            double word = page.width(longestWord(headings.get(column)));
            double whole = Math.min(page.width(headings.get(column)), Math.max(word, page.size() * 8));
            for (List<List<Mark>> row : cells) {
                for (Mark mark : row.get(column)) {
                    String text = words(mark);
                    boolean prose = mark instanceof Mark.Text && text.length() > 12;
                    word = Math.max(word, page.width(prose ? longestWord(text) : text));
                    whole = Math.max(whole, page.width(text));
                }
            }
            least.add(Math.min(room, Math.min(word, page.size() * 14) + pad));
            liked.add(Math.min(room, Math.max(whole, word) + pad));
        }
        int count = Math.max(1, headings.size());
        if (tiled) {
            double most = least.stream().mapToDouble(v -> v).max().orElse(0);
            double even = Math.max(most, Math.min(room / count, page.size() * TILE_EM));
            return headings.stream().map(heading -> Math.min(room, even)).toList();
        }
        double all = liked.stream().mapToDouble(v -> v).sum();
        double bare = least.stream().mapToDouble(v -> v).sum();
        List<Double> widths = new ArrayList<>();
        double part = all <= room ? 1 : bare >= room ? 0 : (room - bare) / (all - bare);
        for (int column = 0; column < headings.size(); column++) {
            widths.add(least.get(column) + part * Math.max(0, liked.get(column) - least.get(column)));
        }
        return widths;
    }

    private double block(int from, int to, List<Double> widths, double left, double nameWidth, double top) {
        double y = head(from, to, widths, left, nameWidth, top);
        double end = left;
        for (int column = from; column < to; column++) {
            end += widths.get(column);
        }
        if (!tiled) {
            rule(end, y - page.size() * 0.2);
        }
        for (int row = 0; row < names.size(); row++) {
            List<String> name = nameWidth == 0 ? List.of() : page.balanced(names.get(row), nameWidth);
            int lines = Math.max(1, name.size());
            for (int column = from; column < to; column++) {
                for (Mark mark : cells.get(row).get(column)) {
                    lines = Math.max(lines, lines(mark, widths.get(column)).size());
                }
            }
            double height = lines * page.line() + page.size() * (tiled ? 0.75 : 0.3) * Math.min(stretch, 2);
            double x = left;
            double middle = y + height / 2;
            if (!name.isEmpty()) {
                page.label(Drawn.Role.CATEGORY, name, place.x(), middle, 0, House.TEXT);
            }
            for (int column = from; column < to; column++) {
                Box cell = new Box(x, y, widths.get(column), height);
                cells.get(row).get(column).forEach(mark -> cell(mark, cell));
                x += widths.get(column);
            }
            y += height;
            if (ruled(row)) {
                rule(end, y);
            }
        }
        return y + page.size() * 0.2;
    }

    private double head(int from, int to, List<Double> widths, double left, double nameWidth, double top) {
        String title = Visible.of(panel.x().title());
        double y = top;
        if (!title.isBlank()) {
            y = page.block(
                    Drawn.Role.CATEGORY,
                    title,
                    left + (tiled ? GAP_PT : PAD_EM * page.size()),
                    y,
                    place.right() - left - PAD_EM * page.size(),
                    page.size(),
                    false,
                    House.SOFT_TEXT);
        }
        String corner = nameWidth == 0 ? "" : Visible.of(panel.y().title());
        List<String> cornerLines = page.wrapped(corner, Math.max(nameWidth, page.size()));
        List<List<String>> heads = new ArrayList<>();
        int lines = corner.isBlank() ? 0 : cornerLines.size();
        for (int column = from; column < to; column++) {
            List<String> head = headings.get(column).isBlank()
                    ? List.of()
                    : page.wrapped(headings.get(column), widths.get(column) - PAD_EM * page.size());
            heads.add(head);
            lines = Math.max(lines, head.size());
        }
        double bottom = y + lines * page.line();
        if (!corner.isBlank()) {
            page.label(
                    Drawn.Role.CATEGORY,
                    cornerLines,
                    place.x(),
                    bottom - cornerLines.size() * page.line() / 2,
                    0,
                    House.SOFT_TEXT);
        }
        double x = left;
        for (int column = from; column < to; column++) {
            List<String> head = heads.get(column - from);
            double align = align(column);
            if (!head.isEmpty()) {
                page.label(
                        Drawn.Role.CATEGORY,
                        head,
                        at(new Box(x, 0, widths.get(column), 0), align),
                        bottom - head.size() * page.line() / 2,
                        align,
                        tiled ? House.TEXT : House.SOFT_TEXT);
            }
            x += widths.get(column);
        }
        return bottom + (lines == 0 ? 0 : page.size() * 0.3);
    }

    /** Headings stand as most of the words under them do. */
    private double align(int column) {
        for (List<List<Mark>> row : cells) {
            for (Mark mark : row.get(column)) {
                return align(mark);
            }
        }
        return 0.5;
    }

    private static double align(Mark mark) {
        if (!(mark instanceof Mark.Text text)) {
            return 0.5;
        }
        return switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private double at(Box cell, double align) {
        double pad = PAD_EM * page.size();
        return cell.x() + pad + align * (cell.width() - 2 * pad);
    }

    private void cell(Mark mark, Box cell) {
        List<String> lines = lines(mark, cell.width());
        if (mark instanceof Mark.Tile tile) {
            String fill = Ink.step(tile.look(), tile.level());
            page.mark(new Drawn.Area(Drawn.Role.MARK, cell.grown(-GAP_PT), fill, ""));
            page.label(Drawn.Role.INSIDE, lines, at(cell, 0.5), cell.middle(), 0.5, Ink.textOn(fill));
        } else {
            page.label(
                    Drawn.Role.LABEL,
                    lines,
                    at(cell, align(mark)),
                    cell.middle(),
                    align(mark),
                    tiled ? House.SOFT_TEXT : House.TEXT);
        }
    }

    private List<String> lines(Mark mark, double width) {
        String text = words(mark);
        return text.isBlank() ? List.of() : page.wrapped(text, width - 2 * PAD_EM * page.size() + 0.01);
    }

    private static String words(Mark mark) {
        return Visible.of(mark instanceof Mark.Tile tile ? tile.label() : ((Mark.Text) mark).text());
    }

    /** Whether a rule is asked for under this row. */
    private boolean ruled(int row) {
        return panel.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Rule rule && (int) Math.floor(rule.y0()) == row);
    }

    private void rule(double end, double y) {
        page.mark(Drawn.Stroke.of(Drawn.Role.GRID, place.x(), y, end, y, page.hair(), House.MUTED));
    }

    private static String longestWord(String text) {
        String longest = "";
        for (String word : text.split(" ", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }
}
