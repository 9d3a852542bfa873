package telling.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import telling.base.Problem;
import telling.chart.Axis;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** A table as a panel: words in rows and columns, numbers at the right of theirs, thin rules between the rows. */
final class WordGrid {

    static final int MOST_ROWS = 60;
    static final int MOST_COLUMNS = 20;

    private static final double BELOW = 0.5;

    private final String corner;
    private final List<String> groups = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Mark.Anchor> anchors = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> closed = new ArrayList<>();

    /** @param corner what the names of the rows are names of */
    WordGrid(String corner) {
        this.corner = corner;
    }

    /** Adds a column of words. */
    WordGrid words(String heading) {
        return column("", heading, Mark.Anchor.START);
    }

    /** Adds a column of numbers, under a name that it shares with its neighbours; empty for none. */
    WordGrid numbers(String group, String heading) {
        return column(group, heading, Mark.Anchor.END);
    }

    private WordGrid column(String group, String heading, Mark.Anchor anchor) {
        groups.add(group);
        headings.add(heading);
        anchors.add(anchor);
        return this;
    }

    /** Adds a row with one text per column; an empty one leaves its cell to the words that end beside it. */
    WordGrid row(String name, List<String> texts) {
        names.add(name);
        rows.add(List.copyOf(texts));
        closed.add(false);
        return this;
    }

    /** Ends what adds up: the rows so far are closed by a rule. */
    WordGrid close() {
        if (!closed.isEmpty()) {
            closed.set(closed.size() - 1, true);
        }
        return this;
    }

    int columns() {
        return headings.size();
    }

    List<String> names() {
        return names;
    }

    /** Errors: analysis.plot-table-large where a page could not show it as a table. */
    Panel panel() {
        fits(rows.size(), headings.size());
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < headings.size(); at++) {
                String text = rows.get(row).get(at);
                if (!text.isEmpty()) {
                    marks.add(new Mark.Text(at, row, anchors.get(at), text, Look.of(0)));
                }
            }
            boolean firm = closed.get(row) || row == rows.size() - 1;
            Look look = firm ? Look.of(0).muted() : Look.of(0).muted().faint();
            marks.add(new Mark.Rule(-BELOW, row + BELOW, headings.size() - BELOW, row + BELOW, look, "", ""));
        }
        Axis across = new Axis.Categorical("", headings, Axis.Aside.NONE, groups);
        return new Panel("", across, new Axis.Categorical(corner, names), marks);
    }

    /** Refuses a table that no page could show. Errors: analysis.plot-table-large. */
    static void fits(int rows, int columns) {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw Problem.of(
                            "analysis.plot-table-large",
                            "rows",
                            rows,
                            "columns",
                            columns,
                            "most",
                            MOST_ROWS,
                            "mostColumns",
                            MOST_COLUMNS)
                    .thrown();
        }
    }
}
