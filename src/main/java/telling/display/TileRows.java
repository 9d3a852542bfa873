package telling.display;

import java.util.ArrayList;
import java.util.List;
import telling.chart.Axis;
import telling.chart.GridCells;
import telling.chart.Look;
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
    private final GridCells cells;

    TileRows(Panel panel, Axis.Categorical across, Axis.Categorical down, DisplayContext context) {
        this.panel = panel;
        this.context = context;
        this.headings = across.labels().stream().map(this::safe).toList();
        this.names = down.labels().stream().map(this::safe).toList();
        this.cells = GridCells.of(panel).orElseThrow();
    }

    List<String> lines() {
        boolean named = names.stream().anyMatch(name -> !name.isBlank());
        List<Grid.Column> columns = new ArrayList<>();
        if (named) {
            columns.add(Grid.Column.text(safe(panel.y().title()), Grid.Give.WRAP));
        }
        for (int at = 0; at < headings.size(); at++) {
            boolean words = starts(at);
            List<String> head = new ArrayList<>();
            if (!group(at).isEmpty()
                    && (at == headings.size() - 1 || !group(at + 1).equals(group(at)))) {
                head.addAll(Screen.wrap(group(at), HEAD));
            }
            head.addAll(Screen.wrap(headings.get(at), words ? 40 : HEAD));
            columns.add(new Grid.Column(head, !words, words ? Grid.Give.WRAP : Grid.Give.NONE));
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
            int first = texts.size() - headings.size();
            for (int at = 0; at < headings.size(); at++) {
                int reach = cells.reach(row, at);
                if (reach > 0) {
                    texts.set(first + at - reach, texts.get(first + at));
                    for (int over = at - reach + 1; over <= at; over++) {
                        texts.set(first + over, Grid.SPAN);
                    }
                }
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
                if (cells.at(row, at).isEmpty()) {
                    continue;
                }
                String head = group(at).isEmpty() ? headings.get(at) : group(at) + ", " + headings.get(at);
                String cell = (cells.reach(row, at) > 0 ? group(at) : head) + ": "
                        + text(row, at).stripTrailing();
                Screen.wrap(cell, context.columns() - 2).forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }

    private String group(int column) {
        return safe(cells.across().group(column));
    }

    /** Whether the words of a column start at its left. */
    private boolean starts(int column) {
        return panel.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && Math.round(text.x()) == column)
                .anyMatch(mark -> ((Mark.Text) mark).anchor() == Mark.Anchor.START);
    }

    private boolean ruled(int row) {
        return row < names.size() - 1
                && cells.rule(row)
                        .filter(rule -> rule.look().fill() != Look.Fill.FAINT)
                        .isPresent();
    }

    private String text(int row, int column) {
        return cells.at(row, column).map(this::text).orElse("");
    }

    private String text(Mark mark) {
        if (mark instanceof Mark.Tile tile) {
            String shades = context.unicode() ? SHADES : ASCII_SHADES;
            int step = (int) Math.max(0, Math.min(shades.length() - 1, Math.floor(tile.level() * shades.length())));
            return safe(tile.label()) + " " + shades.charAt(step);
        }
        return safe(((Mark.Text) mark).text());
    }

    private String safe(String text) {
        return Plain.of(text, context.unicode());
    }
}
