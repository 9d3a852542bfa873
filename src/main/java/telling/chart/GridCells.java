package telling.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A panel of tiles or words in rows and columns, read cell by cell.
 *
 * @param tiled whether any cell is a tile; else the panel is a table
 * @param rows one tile or text per column where there is one; the first of several
 */
public record GridCells(
        Axis.Categorical across, Axis.Categorical down, boolean tiled, List<List<Optional<Mark>>> rows, Panel panel) {

    public GridCells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a panel with two categorical axes; nothing for any other. */
    public static Optional<GridCells> of(Panel panel) {
        if (!(panel.x() instanceof Axis.Categorical across) || !(panel.y() instanceof Axis.Categorical down)) {
            return Optional.empty();
        }
        List<List<Optional<Mark>>> rows = new ArrayList<>();
        for (int row = 0; row < down.labels().size(); row++) {
            List<Optional<Mark>> cells = new ArrayList<>();
            across.labels().forEach(label -> cells.add(Optional.empty()));
            rows.add(cells);
        }
        boolean tiled = false;
        for (Mark mark : panel.marks()) {
            tiled |= mark instanceof Mark.Tile;
            int row = (int) Math.round(mark instanceof Mark.Tile tile ? tile.y() : y(mark));
            int column = (int) Math.round(mark instanceof Mark.Tile tile ? tile.x() : x(mark));
            if (row >= 0
                    && row < rows.size()
                    && column >= 0
                    && column < across.labels().size()
                    && rows.get(row).get(column).isEmpty()) {
                rows.get(row).set(column, Optional.of(mark));
            }
        }
        return Optional.of(new GridCells(across, down, tiled, rows, panel));
    }

    private static double x(Mark mark) {
        return mark instanceof Mark.Text text ? text.x() : -1;
    }

    private static double y(Mark mark) {
        return mark instanceof Mark.Text text ? text.y() : -1;
    }

    /** What stands in a cell. */
    public Optional<Mark> at(int row, int column) {
        return rows.get(row).get(column);
    }

    /** How many empty cells before it the words of a cell reach over: words that end at their place, in a table. */
    public int reach(int row, int column) {
        if (tiled || !(at(row, column).orElse(null) instanceof Mark.Text text) || text.anchor() != Mark.Anchor.END) {
            return 0;
        }
        int reach = 0;
        while (column - reach > 0
                && at(row, column - reach - 1).isEmpty()
                && across.group(column - reach - 1).equals(across.group(column))
                && !across.group(column).isEmpty()) {
            reach++;
        }
        return reach;
    }

    /** The rule under a row, if there is one. */
    public Optional<Mark.Rule> rule(int row) {
        return panel.marks().stream()
                .filter(mark -> mark instanceof Mark.Rule rule && (int) Math.floor(rule.y0()) == row)
                .map(Mark.Rule.class::cast)
                .findFirst();
    }
}
