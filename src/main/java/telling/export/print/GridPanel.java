package telling.export.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import telling.chart.Axis;
import telling.chart.GridCells;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * A panel of rows and columns: names at the left and above, in each cell a tile or words. Cells are as wide as their
 * words; columns that find no room beside each other go on in a further block, under names of their own.
 */
final class GridPanel {

    private static final double NAMES = 0.4;
    private static final double PAD_EM = 0.55;
    private static final double CORNER_EM = 7;
    private static final double GAP_PT = 0.75;

    private final Page page;
    private final Panel panel;
    private final List<String> headings;
    private final List<String> names;
    private final Box place;
    private final double stretch;
    private final boolean tiled;
    private final List<String> groups;
    private final GridCells read;
    private final List<List<List<Mark>>> cells = new ArrayList<>();

    /** @param place where it starts, and how wide it may be */
    GridPanel(Page page, Panel panel, Axis.Categorical across, Axis.Categorical down, Box place, double stretch) {
        this.page = page;
        this.panel = panel;
        this.headings = across.labels().stream().map(Letters::of).toList();
        this.names = down.labels().stream().map(Letters::of).toList();
        this.place = place;
        this.stretch = stretch;
        this.tiled = panel.marks().stream().anyMatch(Mark.Tile.class::isInstance);
        this.read = GridCells.of(panel).orElseThrow();
        this.groups = IntStream.range(0, headings.size())
                .mapToObj(column -> Letters.of(across.group(column)))
                .toList();
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
        String corner = Letters.of(panel.y().title());
        double widest = Math.max(
                page.width(GridWidths.longestWord(corner)), Math.min(page.width(corner), CORNER_EM * page.size()));
        for (String name : names) {
            widest = Math.max(widest, page.width(name));
        }
        double nameWidth = Math.min(widest, place.width() * NAMES);
        GridWidths fit = new GridWidths(page, read, place.right() - left(nameWidth), PAD_EM * page.size());
        if (!fit.easy()) {
            nameWidth = lines(nameWidth);
            fit = new GridWidths(page, read, place.right() - left(nameWidth), PAD_EM * page.size());
        }
        double left = left(nameWidth);
        double y = place.y();
        int from = 0;
        do {
            int to = fit.end(from);
            y += from == 0 ? 0 : page.size() * 1.2;
            List<Double> widths = new ArrayList<>(Collections.nCopies(from, 0.0));
            widths.addAll(fit.of(from, to));
            y = block(from, to, widths, left, nameWidth, y);
            from = to;
        } while (from < headings.size());
        return y;
    }

    /** Where the columns begin beside names of this width. */
    private double left(double nameWidth) {
        return place.x() + (nameWidth == 0 ? 0 : nameWidth + page.size() * 0.8);
    }

    /** The widest line of names that are broken at this width. */
    private double lines(double nameWidth) {
        double widest = page.widest(page.wrapped(Letters.of(panel.y().title()), nameWidth));
        for (String name : names) {
            widest = Math.max(widest, page.widest(page.balanced(name, nameWidth)));
        }
        return widest;
    }

    private double block(int from, int to, List<Double> widths, double left, double nameWidth, double top) {
        double y = head(from, to, widths, left, nameWidth, top);
        double end = left;
        for (int column = from; column < to; column++) {
            end += widths.get(column);
        }
        end -= PAD_EM * page.size();
        if (!tiled) {
            rule(end, y - page.size() * 0.2, House.MUTED);
        }
        for (int row = 0; row < names.size(); row++) {
            if (from > 0 && nameWidth > 0 && empty(row, from, to)) {
                continue;
            }
            List<String> name = nameWidth == 0 ? List.of() : page.balanced(names.get(row), nameWidth);
            int lines = Math.max(1, name.size());
            for (int column = from; column < to; column++) {
                double wide = reached(row, column, from, widths);
                for (Mark mark : cells.get(row).get(column)) {
                    lines = Math.max(lines, lines(mark, wide).size());
                }
            }
            double height = lines * page.line() + page.size() * (tiled ? 0.75 : 0.3) * Math.min(stretch, 2);
            double x = left;
            double middle = y + height / 2;
            if (!name.isEmpty()) {
                page.label(Drawn.Role.CATEGORY, name, place.x(), middle, 0, House.TEXT);
            }
            for (int column = from; column < to; column++) {
                double wide = reached(row, column, from, widths);
                x += widths.get(column);
                Box cell = new Box(x - wide, y, wide, height);
                cells.get(row).get(column).forEach(mark -> cell(mark, cell));
            }
            y += height;
            if (read.rule(row).isPresent()) {
                rule(end, y, read.rule(row).get().look().fill() == Look.Fill.FAINT ? House.GRID : House.MUTED);
            }
        }
        return y + page.size() * 0.2;
    }

    /** Whether a row has nothing to say in these columns; in a further block it is left out. */
    private boolean empty(int row, int from, int to) {
        return cells.get(row).subList(from, to).stream()
                .flatMap(List::stream)
                .allMatch(mark -> words(mark).isBlank());
    }

    /** How wide the words of a cell may be: they reach over empty cells before it. */
    private double reached(int row, int column, int from, List<Double> widths) {
        double wide = 0;
        for (int at = Math.max(from, column - read.reach(row, column)); at <= column; at++) {
            wide += widths.get(at);
        }
        return wide;
    }

    /** The names of groups over their columns, each on a rule, and where they end. */
    private double spanners(int from, int to, List<Double> widths, double left, double top) {
        if (tiled || groups.subList(from, to).stream().allMatch(String::isBlank)) {
            return top;
        }
        double pad = PAD_EM * page.size();
        double x = left;
        int most = 1;
        List<Box> boxes = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (int column = from; column < to; ) {
            int end = column;
            double wide = 0;
            while (end < to && groups.get(end).equals(groups.get(column))) {
                wide += widths.get(end++);
            }
            if (!groups.get(column).isBlank()) {
                List<String> lines = page.wrapped(groups.get(column), wide - 2 * pad + 0.01);
                most = Math.max(most, lines.size());
                boxes.add(new Box(x + pad, top, wide - 2 * pad, 0));
                texts.add(lines);
            }
            x += wide;
            column = end;
        }
        double bottom = top + most * page.line() + page.size() * 0.25;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double middle = bottom - page.size() * 0.25 - texts.get(i).size() * page.line() / 2;
            page.label(Drawn.Role.CATEGORY, texts.get(i), box.x() + box.width() / 2, middle, 0.5, House.TEXT);
            page.mark(Drawn.Stroke.of(Drawn.Role.GRID, box.x(), bottom, box.right(), bottom, page.hair(), House.MUTED));
        }
        return bottom + page.size() * 0.15;
    }

    private double head(int from, int to, List<Double> widths, double left, double nameWidth, double top) {
        String title = Letters.of(panel.x().title());
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
        y = spanners(from, to, widths, left, y);
        String corner = nameWidth == 0 ? "" : Letters.of(panel.y().title());
        List<String> cornerLines = page.wrapped(corner, Math.max(nameWidth, page.size()));
        List<List<String>> heads = new ArrayList<>();
        int lines = corner.isBlank() ? 0 : cornerLines.size();
        for (int column = from; column < to; column++) {
            List<String> head = headings.get(column).isBlank()
                    ? List.of()
                    : page.balanced(headings.get(column), widths.get(column) - 2 * PAD_EM * page.size() + 0.01);
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
        return Letters.of(mark instanceof Mark.Tile tile ? tile.label() : ((Mark.Text) mark).text());
    }

    private void rule(double end, double y, String colour) {
        page.mark(Drawn.Stroke.of(Drawn.Role.GRID, place.x(), y, end, y, page.hair(), colour));
    }
}
