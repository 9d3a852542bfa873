package telling.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telling.base.Language;
import telling.base.Texts;

/** A display under construction: title, table, notes and footer, each within the width. */
final class Sheet {

    private static final String DIM = "\u001b[2m";
    private static final String BOLD = "\u001b[1m";
    private static final String OFF = "\u001b[0m";

    private final DisplayContext context;
    private final List<String> lines = new ArrayList<>();

    Sheet(DisplayContext context) {
        this.context = context;
    }

    /** A line above everything; nothing where the text is blank. */
    Sheet title(String text) {
        if (!text.isBlank()) {
            Screen.wrap(safe(text), context.columns()).forEach(line -> lines.add(styled(BOLD, line)));
        }
        return this;
    }

    /** A line of secondary words. */
    Sheet footer(String text) {
        if (!text.isBlank()) {
            Screen.wrap(safe(text), context.columns()).forEach(line -> lines.add(styled(DIM, line)));
        }
        return this;
    }

    /** A line of secondary words, the lines after the first set in from the left. */
    Sheet hanging(String text) {
        List<String> wrapped = Screen.wrap(safe(text), context.columns());
        lines.add(styled(DIM, wrapped.get(0)));
        String rest = String.join(" ", wrapped.subList(1, wrapped.size()));
        if (!rest.isEmpty()) {
            Screen.wrap(rest, context.columns() - 2).forEach(line -> lines.add("  " + styled(DIM, line)));
        }
        return this;
    }

    /** A remark with its lead, the lines after the first indented under it. */
    Sheet note(String text) {
        String lead = word("display.note") + " ";
        int indent = context.columns() > 30 ? Screen.width(lead) : 2;
        List<String> wrapped = Screen.wrap(lead + safe(text), context.columns());
        if (wrapped.size() > 1) {
            lines.add(wrapped.get(0));
            String rest = String.join(" ", wrapped.subList(1, wrapped.size()));
            Screen.wrap(rest, context.columns() - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
        } else {
            lines.addAll(wrapped);
        }
        return this;
    }

    /** An ordinary line, clipped. */
    Sheet line(String text) {
        lines.add(Screen.clip(text, context.columns(), context.unicode() ? "…" : "~"));
        return this;
    }

    /** Ordinary text, wrapped. */
    Sheet text(String text) {
        if (text.isEmpty()) {
            return this;
        }
        lines.addAll(Screen.wrap(safe(text), context.columns()));
        return this;
    }

    /** Ordinary text, wrapped and set in from the left. */
    Sheet indented(String text) {
        Screen.wrap(safe(text), context.columns() - 2).forEach(line -> lines.add("  " + line));
        return this;
    }

    /** The names of columns that found no room; nothing where all did. */
    Sheet hidden(Grid.Laid laid, List<String> names) {
        List<String> hidden =
                laid.hidden().stream().map(i -> safe(names.get(i))).toList();
        if (!hidden.isEmpty()) {
            footer(word("display.columns-hidden", "count", hidden.size(), "names", hidden));
        }
        return this;
    }

    /** A table whose texts are safe already. */
    Sheet grid(Grid.Laid laid) {
        laid.head().forEach(line -> lines.add(styled(DIM, line)));
        lines.addAll(laid.body());
        return this;
    }

    /**
     * Rows of safe texts as a table, the first row its heads and an empty one a rule; on a screen too
     * narrow for every column each row as a few lines, so that nothing is left out.
     */
    Sheet fitted(List<Grid.Column> columns, List<List<String>> rows) {
        Grid grid = new Grid(context, columns);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.isEmpty()) {
                grid.line();
            } else {
                grid.row(row);
            }
        }
        Grid.Laid laid = grid.lay();
        return laid.hidden().isEmpty() ? grid(laid) : stacked(rows);
    }

    private Sheet stacked(List<List<String>> rows) {
        List<String> heads = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!row.isEmpty()) {
                items(
                        row.get(0),
                        IntStream.range(1, row.size())
                                .filter(i -> !row.get(i).isEmpty())
                                .mapToObj(i -> heads.get(i).replace('\n', ' ') + " " + row.get(i))
                                .toList());
            }
        }
        return this;
    }

    /** A line, and under it items, as many on a line as fit. */
    Sheet items(String lead, List<String> items) {
        lines.addAll(Screen.wrap(lead, context.columns()));
        String line = "";
        for (String item : items) {
            if (!line.isEmpty() && Screen.width(line) + Screen.width(item) + 5 > context.columns()) {
                indented(line + ";");
                line = "";
            }
            line = line.isEmpty() ? item : line + "; " + item;
        }
        return line.isEmpty() ? this : indented(line);
    }

    Sheet gap() {
        lines.add("");
        return this;
    }

    /** One line of text that can do no harm. */
    String safe(String text) {
        return Plain.of(text, context.unicode());
    }

    /** Words of this package. */
    String word(String key, Object... facts) {
        return safe(Texts.get(context.language(), key, facts));
    }

    /** The language of its words. */
    Language language() {
        return context.language();
    }

    /** What stands for rows or text left out. */
    String dots() {
        return context.unicode() ? "…" : "...";
    }

    MediaBundle bundle() {
        return MediaBundle.text(lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n")));
    }

    private String styled(String style, String line) {
        return context.colour() ? style + line + OFF : line;
    }
}
