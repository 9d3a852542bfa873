package telling.display;

import java.util.List;
import telling.analysis.Bin;
import telling.analysis.Entry;
import telling.base.Numbers;
import telling.data.FieldType;

/** How the rows of one column lie over its values, as bars of text. */
final class Histogram {

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final int WIDEST = 32;

    private final DisplayContext context;
    private final int room;

    Histogram(DisplayContext context) {
        this.context = context;
        this.room = Math.min(WIDEST, context.columns() / 3);
    }

    /** The column that bars stand in. */
    Grid.Column column() {
        return new Grid.Column(List.of(" ".repeat(room)), false, Grid.Give.NONE);
    }

    /** A bar for so much, beside the longest for the most. */
    String bar(double amount, double most) {
        if (amount <= 0 || most <= 0) {
            return "";
        }
        double cells = amount * room / most;
        if (!context.unicode()) {
            return "#".repeat((int) Math.max(1, Math.round(cells)));
        }
        int eighths = (int) Math.max(1, Math.round(cells * EIGHTHS.length()));
        int part = eighths % EIGHTHS.length();
        return "█".repeat(eighths / EIGHTHS.length()) + (part == 0 ? "" : EIGHTHS.charAt(part));
    }

    /** Adds the histogram of a column of numbers. */
    void under(Sheet sheet, Entry entry) {
        if (entry.bins().isEmpty()) {
            return;
        }
        Grid grid = new Grid(
                context,
                List.of(
                        Grid.Column.number(sheet.word("display.book.value")),
                        Grid.Column.number(sheet.word("display.book.rows")),
                        column()));
        long most = entry.bins().stream().mapToLong(Bin::rows).max().orElse(0);
        for (Bin bin : entry.bins()) {
            grid.row(List.of(
                    name(bin, entry.type() == FieldType.INTEGER, sheet),
                    Numbers.whole(bin.rows(), context.language()),
                    bar((double) bin.rows(), (double) most)));
        }
        sheet.gap();
        sheet.grid(grid.lay());
    }

    private String name(Bin bin, boolean whole, Sheet sheet) {
        String from = bin.from().toPlainString();
        if (bin.single()) {
            return from;
        }
        if (!whole) {
            return sheet.word("display.book.bin", "from", from, "to", bin.to().toPlainString());
        }
        String last = bin.to().subtract(java.math.BigDecimal.ONE).toPlainString();
        return from.equals(last) ? from : from + (context.unicode() ? " – " : " - ") + last;
    }
}
