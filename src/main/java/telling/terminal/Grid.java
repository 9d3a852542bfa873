package telling.terminal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.WCWidth;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telling.base.Language;
import telling.display.TableRenderer;

/** The rows of a table in the order that a person chose, as text that is safe to show. */
final class Grid {

    private static final int WIDEST = 48;
    private static final int SAMPLED = 500;

    private final Table table;
    private final List<String> lines;
    private final Language language;
    private Integer[] order;
    private int sorted = -1;
    private boolean descending;

    private Grid(Table table, List<String> lines, Language language) {
        this.language = language;
        this.table = table;
        this.lines = lines;
        this.order = unsorted();
    }

    /** The rows of a table; kinds of missing values are named in this language. */
    static Grid of(Table table, Language language) {
        return new Grid(table, List.of(), language);
    }

    /** A text as a grid of one column, its lines as rows. */
    static Grid of(List<String> lines) {
        return new Grid(Table.create(), lines, Language.EN);
    }

    boolean isText() {
        return table.columnCount() == 0;
    }

    int rows() {
        return isText() ? lines.size() : table.rowCount();
    }

    int columns() {
        return isText() ? 1 : table.columnCount();
    }

    String name(int column) {
        return isText() ? "" : safe(table.column(column).name());
    }

    boolean isNumber(int column) {
        return !isText() && table.column(column) instanceof NumericColumn<?>;
    }

    String cell(int row, int column) {
        if (isText()) {
            return safe(lines.get(row));
        }
        Column<?> values = table.column(column);
        int at = order[row];
        return values.isMissing(at)
                ? safe(TableRenderer.kindOfMissing(table, at, column, language))
                : safe(values.getUnformattedString(at));
    }

    /** How many columns of the screen a column takes, judged by its name and the rows around this one. */
    int width(int column, int row) {
        int width = columns(name(column)) + (isText() ? 0 : 1);
        for (int i = Math.max(0, row - SAMPLED / 2); i < Math.min(rows(), row + SAMPLED / 2); i++) {
            width = Math.max(width, columns(cell(i, column)));
        }
        return isText() ? width : Math.min(width, WIDEST);
    }

    /** Sorts by a column, missing values last; a second time the same way puts the rows back as they were. */
    void sort(int column, boolean down) {
        if (isText()) {
            return;
        }
        order = unsorted();
        if (sorted == column && descending == down) {
            sorted = -1;
            return;
        }
        sorted = column;
        descending = down;
        Column<?> values = table.column(column);
        Comparator<Integer> by = values instanceof NumericColumn<?> numbers
                ? Comparator.comparingDouble(numbers::getDouble)
                : Comparator.comparing(values::getUnformattedString);
        Comparator<Integer> directed = down ? by.reversed() : by;
        Arrays.sort(
                order, Comparator.<Integer, Boolean>comparing(values::isMissing).thenComparing(directed));
    }

    /** The sign of a sorted column; empty for the others. */
    String sign(int column) {
        return sorted != column ? "" : descending ? "v" : "^";
    }

    /** A cell of the grid. */
    record Spot(int row, int column) {}

    /** The next row with this text in a cell, ignoring case, round the end, and the first column of it that has it. */
    Optional<Spot> find(String text, int from, int step) {
        String wanted = text.toLowerCase(Locale.ROOT);
        for (int i = 1; i <= rows(); i++) {
            int row = Math.floorMod(from + step * i, rows());
            for (int column = 0; column < columns(); column++) {
                if (cell(row, column).toLowerCase(Locale.ROOT).contains(wanted)) {
                    return Optional.of(new Spot(row, column));
                }
            }
        }
        return Optional.empty();
    }

    /** The text in exactly this many columns of the screen. */
    static String fitted(String text, int width, boolean right) {
        int have = columns(text);
        if (have <= width) {
            String blanks = " ".repeat(width - have);
            return right ? blanks + text : text + blanks;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = Math.max(0, WCWidth.wcwidth(c));
            if (used + next > width - 1) {
                break;
            }
            cut.appendCodePoint(c);
            used += next;
            i += Character.charCount(c);
        }
        return cut + "~" + " ".repeat(width - used - 1);
    }

    static int columns(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    private Integer[] unsorted() {
        Integer[] rows = new Integer[rows()];
        Arrays.setAll(rows, i -> i);
        return rows;
    }

    private static String safe(String text) {
        return Safe.text(text.replaceAll("[\\t\\r\\n]+", " "), false);
    }
}
