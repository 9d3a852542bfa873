package telling.export.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import telling.chart.GridCells;
import telling.chart.Mark;

/** How wide the columns of a grid have to be, and how wide they would like to be; tiles are all as wide as the widest. */
final class GridWidths {

    private static final double LONGEST_EM = 14;
    private static final double PROSE_EM = 10;
    private static final double HEAD_EM = 8;
    private static final double TILE_EM = 12;

    private final Page page;
    private final GridCells cells;
    private final double room;
    private final double pad;
    private final double[] least;
    private final double[] liked;

    GridWidths(Page page, GridCells cells, double room, double pad) {
        this.page = page;
        this.cells = cells;
        this.room = room;
        this.pad = 2 * pad;
        int count = cells.across().labels().size();
        this.least = new double[count];
        this.liked = new double[count];
        for (int column = 0; column < count; column++) {
            heading(column);
        }
        for (int row = 0; row < cells.rows().size(); row++) {
            for (int column = 0; column < count; column++) {
                int last = column;
                int first = column - cells.reach(row, column);
                cells.at(row, column).ifPresent(mark -> cell(mark, first, last));
            }
        }
        for (int column = 0; column < count; ) {
            int end = column;
            while (end < count && group(end).equals(group(column))) {
                end++;
            }
            if (!group(column).isBlank()) {
                need(least, column, end - 1, page.width(longestWord(group(column))));
                need(liked, column, end - 1, Math.min(page.width(group(column)), LONGEST_EM * page.size()));
            }
            column = end;
        }
        if (cells.tiled()) {
            double even = Math.max(Arrays.stream(least).max().orElse(0), Math.min(room / count, page.size() * TILE_EM));
            Arrays.fill(least, even);
            Arrays.fill(liked, even);
        }
        for (int column = 0; column < count; column++) {
            least[column] = Math.min(room, least[column]);
            liked[column] = Math.min(room, Math.max(least[column], liked[column]));
        }
    }

    private String group(int column) {
        return Letters.of(cells.across().group(column));
    }

    private void heading(int column) {
        String heading = Letters.of(cells.across().labels().get(column));
        double word = page.width(longestWord(heading));
        need(least, column, column, word);
        double most = Math.max(word, page.size() * HEAD_EM);
        need(liked, column, column, page.widest(page.balanced(heading, most)));
    }

    private void cell(Mark mark, int first, int last) {
        String text = Letters.of(mark instanceof Mark.Tile tile ? tile.label() : ((Mark.Text) mark).text());
        double whole = page.width(text);
        boolean prose = mark instanceof Mark.Text words
                && text.length() > 12
                && (words.anchor() == Mark.Anchor.START || text.chars().noneMatch(Character::isDigit));
        double word = prose ? Math.max(page.width(longestWord(text)), Math.min(whole, page.size() * PROSE_EM)) : whole;
        need(least, first, last, first < last ? page.width(longestWord(text)) : word);
        need(liked, first, last, whole);
    }

    /** Sees that columns together have room for words of this width. */
    private void need(double[] widths, int first, int last, double width) {
        double has = 0;
        for (int column = first; column <= last; column++) {
            has += widths[column];
        }
        double wants = widths == least ? Math.min(width, page.size() * LONGEST_EM) + pad : width + pad;
        for (int column = first; column <= last && wants > has; column++) {
            widths[column] += (wants - has) / (last - first + 1);
        }
    }

    /** How many columns from this one on stand beside each other; none of a group is parted from it where it fits. */
    int end(int from) {
        int to = from;
        double used = 0;
        while (to < least.length && (to == from || used + least[to] <= room + 0.01)) {
            used += least[to++];
        }
        int end = to;
        while (end < least.length
                && end > from
                && !group(end).isBlank()
                && group(end).equals(group(end - 1))) {
            end--;
        }
        return end == from ? to : end;
    }

    /** Whether all columns stand beside each other as they like it. */
    boolean easy() {
        return Arrays.stream(liked).sum() <= room + 0.01;
    }

    /** The widths of these columns beside each other: as they like it, or as near to that as there is room. */
    List<Double> of(int from, int to) {
        double all = 0;
        double bare = 0;
        for (int column = from; column < to; column++) {
            all += liked[column];
            bare += least[column];
        }
        double part = all <= room ? 1 : bare >= room ? 0 : (room - bare) / (all - bare);
        List<Double> widths = new ArrayList<>();
        for (int column = from; column < to; column++) {
            widths.add(least[column] + part * (liked[column] - least[column]));
        }
        return widths;
    }

    static String longestWord(String text) {
        String longest = "";
        for (String word : text.split(" ", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }
}
