package telling.e2e;

import java.util.List;
import java.util.Locale;
import org.jline.utils.ScreenTerminal;

/** A terminal's screen as an SVG: what the program printed, where and in which colour, on light paper. */
final class Recording {

    private static final double CELL = 8.4;
    private static final int LINE = 19;
    private static final int MARGIN = 18;
    private static final int FONT = 14;
    private static final String INK = "#1f2328";
    private static final String FAINT = "#636c76";
    private static final double READABLE = 4.5;

    private final StringBuilder svg = new StringBuilder();

    private Recording() {}

    /** The SVG of these rows of cells, which says in words what it shows. */
    static String svg(List<long[]> rows, int columns, String words) {
        return new Recording().drawn(rows, columns, words);
    }

    private String drawn(List<long[]> rows, int columns, String words) {
        long width = Math.round(columns * CELL) + 2L * MARGIN;
        int height = rows.size() * LINE + 2 * MARGIN;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-label=\"")
                .append(escaped(words))
                .append("\">\n<rect x=\"0.5\" y=\"0.5\" width=\"")
                .append(width - 1)
                .append("\" height=\"")
                .append(height - 1)
                .append("\" rx=\"8\" fill=\"#ffffff\" stroke=\"#d0d7de\"/>\n")
                .append("<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"")
                .append(FONT)
                .append("\" xml:space=\"preserve\">\n");
        for (int row = 0; row < rows.size(); row++) {
            line(rows.get(row), MARGIN + row * LINE + FONT);
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** One text element per run of one look, so that each stands in its column whatever the font. */
    private void line(long[] cells, int y) {
        int from = 0;
        while (from < cells.length) {
            int to = from + 1;
            while (to < cells.length && look(cells[to]).equals(look(cells[from])) && !gap(cells, to)) {
                to++;
            }
            run(cells, from, to, y);
            from = to;
        }
    }

    /** Whether a wide gap starts here, so that columns of a table do not hang on the width of many blanks. */
    private static boolean gap(long[] cells, int at) {
        return point(cells[at]) != ' ' && at > 1 && point(cells[at - 1]) == ' ' && point(cells[at - 2]) == ' ';
    }

    private void run(long[] cells, int first, int to, int y) {
        int from = first;
        while (from < to && point(cells[from]) == ' ') {
            from++;
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.appendCodePoint(point(cells[i]));
        }
        String run = text.toString().stripTrailing();
        if (run.isEmpty()) {
            return;
        }
        svg.append("<text x=\"")
                .append(number(MARGIN + from * CELL))
                .append("\" y=\"")
                .append(y)
                .append("\" textLength=\"")
                .append(number(run.codePointCount(0, run.length()) * CELL))
                .append("\" lengthAdjust=\"spacingAndGlyphs\"")
                .append(look(cells[from]))
                .append('>')
                .append(escaped(run))
                .append("</text>\n");
    }

    private static String look(long cell) {
        String colour = ScreenTerminal.cellDim(cell)
                ? FAINT
                : ScreenTerminal.cellHasForeground(cell)
                        ? onPaper(ScreenTerminal.cellColorRgb(ScreenTerminal.cellForeground(cell)))
                        : INK;
        return " fill=\"" + colour + "\"" + (ScreenTerminal.cellBold(cell) ? " font-weight=\"bold\"" : "");
    }

    /** A colour of a terminal, darkened until it can be read on white. */
    private static String onPaper(int rgb) {
        double share = 1;
        while (1.05 / (luminance(rgb, share) + 0.05) < READABLE) {
            share -= 0.02;
        }
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round((rgb >> 16 & 255) * share),
                Math.round((rgb >> 8 & 255) * share),
                Math.round((rgb & 255) * share));
    }

    private static double luminance(int rgb, double share) {
        return 0.2126 * linear((rgb >> 16 & 255) * share)
                + 0.7152 * linear((rgb >> 8 & 255) * share)
                + 0.0722 * linear((rgb & 255) * share);
    }

    private static double linear(double part) {
        double share = part / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int point(long cell) {
        int point = ScreenTerminal.cellCodePoint(cell);
        return point == 0 ? ' ' : point;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
