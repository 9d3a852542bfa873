package telling.display;

import java.util.List;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;

/** The words at the rows of a chart on a screen: names of rows and series, and the column beyond the marks. */
final class RowWords {

    private final Chart chart;
    private final DisplayContext context;

    RowWords(Chart chart, DisplayContext context) {
        this.chart = chart;
        this.context = context;
    }

    String safe(String text) {
        return Plain.of(text, context.unicode());
    }

    /** How wide the names of rows are. */
    int labelCells(Axis.Categorical categories) {
        int widest = categories.labels().stream()
                .mapToInt(label -> Screen.width(safe(label)))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : Math.max(4, Math.min(widest, context.columns() * 2 / 5));
    }

    /** How wide the column beyond the marks is, its blank included; 0 for none. */
    int asideCells(Axis.Categorical categories) {
        int widest = 0;
        for (String text : categories.aside().texts()) {
            widest = Math.max(widest, Screen.width(safe(text)));
        }
        for (String word : safe(categories.aside().heading()).split(" ", -1)) {
            widest = Math.max(widest, Screen.width(word));
        }
        return widest == 0 ? 0 : Math.min(widest, context.columns() / 3) + 2;
    }

    /** The lines of the heading of that column; none where it has none. */
    List<String> asideHeading(Axis.Categorical categories, int cells) {
        String heading = safe(categories.aside().heading());
        return cells == 0 || heading.isBlank()
                ? List.of()
                : Screen.wrap(heading, cells - 2).stream()
                        .map(line -> withAside("", line, cells))
                        .toList();
    }

    /** A line with the words of that column at its right end. */
    String withAside(String line, String aside, int cells) {
        if (aside.isBlank()) {
            return line.stripTrailing();
        }
        String words = Screen.clip(safe(aside), cells - 2, context.unicode() ? "…" : "~");
        int room = context.columns() - Screen.width(line);
        return line + Screen.pad(words, Math.max(Screen.width(words) + 1, room), true);
    }

    /** Whether a text stands above all rows. */
    static boolean heads(Mark.Text text) {
        return text.y() <= -0.5;
    }

    /** The name of what a look stands for: of a series, else of a text of that look above the rows; empty for none. */
    String named(Look look, Panel panel) {
        for (Series one : chart.series()) {
            if (one.look().equals(look)) {
                return safe(one.name());
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Text text && heads(text) && text.look().equals(look)) {
                return safe(text.text());
            }
        }
        return chart.series().stream()
                .filter(one -> one.look().series() == look.series())
                .findFirst()
                .map(one -> safe(one.name()))
                .orElse("");
    }
}
