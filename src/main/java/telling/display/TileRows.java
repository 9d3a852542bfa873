package telling.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.chart.Axis;
import telling.chart.Mark;
import telling.chart.Panel;

/** A grid of tiles or words as text: columns where they fit, with a shade beside each number; else a line per cell. */
final class TileRows {

    private static final String SHADES = " ░▒▓█";
    private static final String ASCII_SHADES = " .:#@";
    private static final int HEAD = 14;

    private final Panel panel;
    private final DisplayContext context;
    private final List<String> headings;
    private final List<String> names;

    TileRows(Panel panel, Axis.Categorical across, Axis.Categorical down, DisplayContext context) {
        this.panel = panel;
        this.context = context;
        this.headings = across.labels().stream().map(this::safe).toList();
        this.names = down.labels().stream().map(this::safe).toList();
    }

    List<String> lines() {
        boolean named = names.stream().anyMatch(name -> !name.isBlank());
        List<Grid.Column> columns = new ArrayList<>();
        if (named) {
            columns.add(Grid.Column.text(safe(panel.y().title()), Grid.Give.WRAP));
        }
        for (int at = 0; at < headings.size(); at++) {
            boolean words = starts(at);
            columns.add(new Grid.Column(
                    Screen.wrap(headings.get(at), words ? 40 : HEAD), !words, words ? Grid.Give.WRAP : Grid.Give.NONE));
        }
        Grid grid = new Grid(context, columns);
        for (int row = 0; row < names.size(); row++) {
            List<String> texts = new ArrayList<>();
            if (named) {
                texts.add(names.get(row));
            }
            for (int at = 0; at < headings.size(); at++) {
                texts.add(text(row, at));
            }
            grid.row(texts);
            if (ruled(row)) {
                grid.line();
            }
        }
        Grid.Laid laid = grid.lay();
        if (!laid.hidden().isEmpty()) {
            return stacked();
        }
        List<String> lines = new ArrayList<>();
        String title = safe(panel.x().title());
        if (!title.isBlank()) {
            lines.addAll(Screen.wrap(title, context.columns()));
        }
        lines.addAll(laid.head());
        lines.addAll(laid.body());
        return lines;
    }

    private List<String> stacked() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            lines.addAll(Screen.wrap(names.get(row), context.columns()));
            for (int at = 0; at < headings.size(); at++) {
                String cell = headings.get(at) + ": " + text(row, at).stripTrailing();
                Screen.wrap(cell, context.columns() - 2).forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }

    /** Whether the words of a column start at its left. */
    private boolean starts(int column) {
        return panel.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && Math.round(text.x()) == column)
                .anyMatch(mark -> ((Mark.Text) mark).anchor() == Mark.Anchor.START);
    }

    private boolean ruled(int row) {
        return row < names.size() - 1
                && panel.marks().stream()
                        .anyMatch(mark -> mark instanceof Mark.Rule rule && (int) Math.floor(rule.y0()) == row);
    }

    private String text(int row, int column) {
        return mark(row, column).map(this::text).orElse("");
    }

    private String text(Mark mark) {
        if (mark instanceof Mark.Tile tile) {
            String shades = context.unicode() ? SHADES : ASCII_SHADES;
            int step = (int) Math.max(0, Math.min(shades.length() - 1, Math.floor(tile.level() * shades.length())));
            return safe(tile.label()) + " " + shades.charAt(step);
        }
        return safe(((Mark.Text) mark).text());
    }

    private Optional<Mark> mark(int row, int column) {
        return panel.marks().stream()
                .filter(mark -> (mark instanceof Mark.Tile tile && at(tile.x(), tile.y(), column, row))
                        || (mark instanceof Mark.Text text && at(text.x(), text.y(), column, row)))
                .findFirst();
    }

    private static boolean at(double x, double y, int column, int row) {
        return Math.round(x) == column && Math.round(y) == row;
    }

    private String safe(String text) {
        return Plain.of(text, context.unicode());
    }
}
