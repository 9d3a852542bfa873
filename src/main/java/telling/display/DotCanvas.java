package telling.display;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import telling.base.Numbers;
import telling.chart.Axis;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** A panel over numbers or dates as dots on a small field, with the ends of both axes named. */
final class DotCanvas {

    private static final int HEIGHT = 14;
    private static final int WIDEST = 76;
    private static final String EIGHTHS = "▁▂▃▄▅▆▇█";

    private final Panel panel;
    private final DisplayContext context;
    private final LineLetters letters;

    DotCanvas(Panel panel, DisplayContext context) {
        this.panel = panel;
        this.context = context;
        this.letters = new LineLetters(panel);
    }

    List<String> lines() {
        String top = end(panel.y(), true);
        String bottom = end(panel.y(), false);
        int lead = Math.min(context.columns() / 3, Math.max(Screen.width(top), Screen.width(bottom)));
        int width = Math.max(4, Math.min(WIDEST, context.columns() - lead - 2));
        char[][] field = new char[HEIGHT][width];
        for (char[] row : field) {
            Arrays.fill(row, ' ');
        }
        int[][] dots = new int[HEIGHT][width];
        for (Mark mark : panel.marks()) {
            draw(mark, field, dots);
        }
        List<String> lines = new ArrayList<>();
        String wall = context.unicode() ? "│" : "|";
        for (int row = 0; row < HEIGHT; row++) {
            String label = row == 0 ? top : row == HEIGHT - 1 ? bottom : "";
            lines.add((Screen.pad(Screen.clip(label, lead, ""), lead, true) + " " + wall + new String(field[row]))
                    .stripTrailing());
        }
        lines.add(" ".repeat(lead + 1) + (context.unicode() ? "└" + "─".repeat(width) : "+" + "-".repeat(width)));
        String first = end(panel.x(), false);
        String last = end(panel.x(), true);
        int blank = width - Screen.width(first) - Screen.width(last);
        lines.add(
                " ".repeat(lead + 2) + (blank > 0 ? first + " ".repeat(blank) + last : Screen.clip(first, width, "")));
        String title = Plain.of(panel.x().title(), context.unicode());
        if (!title.isBlank()) {
            lines.add(" ".repeat(lead + 2) + Screen.clip(title, width, ""));
        }
        lines.addAll(letters.names(context));
        return lines;
    }

    private void draw(Mark mark, char[][] field, int[][] dots) {
        if (mark instanceof Mark.Point point) {
            boolean faint = point.look().fill() == Look.Fill.FAINT;
            char drawn = letters.of(point.look()).orElse(' ');
            set(
                    field,
                    point.x(),
                    point.y(),
                    (row, column) -> drawn != ' ' ? drawn : dot(faint ? ++dots[row][column] : 2));
        } else if (mark instanceof Mark.Bar bar) {
            bar(bar, field);
        } else if (mark instanceof Mark.Line line) {
            for (int i = 1; i < line.xs().size(); i++) {
                int steps = field[0].length;
                for (int step = 0; step <= steps; step++) {
                    double part = step / (double) steps;
                    double x = line.xs().get(i - 1)
                            + part * (line.xs().get(i) - line.xs().get(i - 1));
                    double y = line.ys().get(i - 1)
                            + part * (line.ys().get(i) - line.ys().get(i - 1));
                    set(field, x, y, (row, column) -> context.unicode() ? '·' : '.');
                }
            }
        }
    }

    /** The denser, the heavier. */
    private char dot(int count) {
        String dots = context.unicode() ? "·•●" : ".*@";
        return dots.charAt(count > 4 ? 2 : count > 1 ? 1 : 0);
    }

    /** A standing bar over all the columns that it covers, its top in eighths of a line. */
    private void bar(Mark.Bar bar, char[][] field) {
        int width = field[0].length;
        int from = (int) Math.ceil(part(panel.x(), Math.min(bar.x0(), bar.x1())) * width - 0.7);
        int to = (int) Math.ceil(part(panel.x(), Math.max(bar.x0(), bar.x1())) * width - 0.3);
        double height = part(panel.y(), Math.max(bar.y0(), bar.y1())) * HEIGHT;
        int eighths = (int) Math.max(height > 0 ? 1 : 0, Math.round(height * 8));
        for (int column = Math.max(0, from); column < Math.min(width, Math.max(to, from + 1)); column++) {
            for (int row = 0; row < HEIGHT && row * 8 < eighths; row++) {
                int part = Math.min(8, eighths - row * 8);
                field[HEIGHT - 1 - row][column] = context.unicode() ? EIGHTHS.charAt(part - 1) : part < 4 ? '.' : '#';
            }
        }
    }

    /** What stands in a cell once a mark is drawn in it. */
    private interface Drawn {
        char at(int row, int column);
    }

    private void set(char[][] field, double x, double y, Drawn drawn) {
        double across = part(panel.x(), x);
        double up = part(panel.y(), y);
        if (across >= 0 && across <= 1 && up >= 0 && up <= 1) {
            int column = (int) Math.round(across * (field[0].length - 1));
            int row = (int) Math.round((1 - up) * (HEIGHT - 1));
            field[row][column] = drawn.at(row, column);
        }
    }

    private static double part(Axis axis, double value) {
        double low = low(axis);
        double span = high(axis) - low;
        return span == 0 ? 0.5 : (value - low) / span;
    }

    private static double low(Axis axis) {
        return axis instanceof Axis.Linear linear ? linear.low() : axis instanceof Axis.Time time ? time.low() : -0.5;
    }

    private static double high(Axis axis) {
        return axis instanceof Axis.Linear linear
                ? linear.high()
                : axis instanceof Axis.Time time
                        ? time.high()
                        : ((Axis.Categorical) axis).labels().size() - 0.5;
    }

    /** The value at an axis's end in words. */
    private String end(Axis axis, boolean high) {
        double value = high ? high(axis) : low(axis);
        if (axis instanceof Axis.Time) {
            return LocalDate.ofEpochDay((long) Math.floor(value)).toString();
        }
        if (axis instanceof Axis.Categorical categorical) {
            int at = high ? categorical.labels().size() - 1 : 0;
            return Plain.of(
                    categorical.labels().isEmpty() ? "" : categorical.labels().get(at), context.unicode());
        }
        Axis.Linear linear = (Axis.Linear) axis;
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        if (linear.ungrouped() && whole) {
            return Long.toString((long) value);
        }
        return Math.abs(value) >= 1e15
                ? String.format(Locale.ROOT, "%.3g", value)
                        .replace('.', context.language().decimal())
                : Numbers.fixed(value, whole ? 0 : decimals(linear), context.language()) + linear.suffix();
    }

    private static int decimals(Axis.Linear axis) {
        double span = axis.high() - axis.low();
        return span >= 10 ? 1 : span >= 1 ? 2 : 3;
    }
}
