package telling.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns of text laid side by side within a width: the shape of every table on the screen. */
final class Grid {

    /** In place of a text: the text to the left reaches over this column too, wrapped. */
    static final String SPAN = "\u0000";

    private static final int NARROW = 60;
    private static final int LONGEST_WORD = 20;

    /** How a column gives way when there is too little room. */
    enum Give {
        /** Not at all: a clipped number is a wrong number. */
        NONE,
        /** By clipping its texts. */
        CLIP,
        /** By breaking its texts over lines. */
        WRAP
    }

    /** A column: the lines of its head, and where its texts stand. */
    record Column(List<String> head, boolean right, Give give) {
        Column {
            head = List.copyOf(head);
        }

        static Column text(String head, Give give) {
            return new Column(List.of(head), false, give);
        }

        static Column number(String... head) {
            return new Column(List.of(head), true, Give.NONE);
        }
    }

    private sealed interface Row {
        record Cells(List<String> texts) implements Row {
            /** Whether the text of this column reaches over others, or another over it. */
            boolean spans(int column) {
                return texts.get(column).equals(SPAN)
                        || (column + 1 < texts.size() && texts.get(column + 1).equals(SPAN));
            }
        }

        record Remark(String text) implements Row {}

        record Line() implements Row {}
    }

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final DisplayContext context;
    private final String gap;
    private final Set<Integer> kept = new HashSet<>();
    private int[] natural = {};
    private int[] least = {};

    Grid(DisplayContext context, List<Column> columns) {
        this.context = context;
        this.gap = context.columns() < NARROW ? " " : "  ";
        this.columns = List.copyOf(columns);
    }

    /** Adds a row with one text per column. */
    Grid row(List<String> texts) {
        if (texts.size() != columns.size()) {
            throw new IllegalArgumentException("a row has one text per column");
        }
        rows.add(new Row.Cells(List.copyOf(texts)));
        return this;
    }

    /** Adds a remark across all columns. */
    Grid remark(String text) {
        rows.add(new Row.Remark(text));
        return this;
    }

    /** Adds a rule. */
    Grid line() {
        rows.add(new Row.Line());
        return this;
    }

    /**
     * What was laid out.
     *
     * @param hidden the columns that found no room
     * @param broken whether a word that reaches over columns had to be broken
     */
    record Laid(List<String> head, List<String> body, List<Integer> hidden, boolean broken) {
        /** Whether everything stands there as it should. */
        boolean whole() {
            return hidden.isEmpty() && !broken;
        }
    }

    /** Lays the table out within the context's columns. */
    Laid lay() {
        Map<Integer, Integer> widths = widths();
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!widths.containsKey(i)) {
                hidden.add(i);
            }
        }
        List<String> head = new ArrayList<>();
        int headLines = widths.keySet().stream()
                .mapToInt(i -> headOf(i, widths).size())
                .max()
                .orElse(0);
        for (int line = 0; line < headLines; line++) {
            List<String> parts = new ArrayList<>();
            for (int i : widths.keySet()) {
                List<String> own = headOf(i, widths);
                int missing = headLines - own.size();
                parts.add(padded(line < missing ? "" : own.get(line - missing), i, widths));
            }
            head.add(joined(parts));
        }
        head.add(rule(widths));
        List<String> body = new ArrayList<>();
        for (Row row : rows) {
            body.addAll(lines(row, widths));
        }
        return new Laid(head, body, hidden, broken(widths));
    }

    private List<String> headOf(int column, Map<Integer, Integer> widths) {
        int room = widths.getOrDefault(column, 0);
        List<String> lines = new ArrayList<>();
        for (String line : columns.get(column).head()) {
            lines.addAll(Screen.wrap(line, room));
        }
        return lines;
    }

    private List<String> lines(Row row, Map<Integer, Integer> widths) {
        if (row instanceof Row.Line) {
            return List.of(rule(widths));
        }
        if (row instanceof Row.Remark remark) {
            return List.of(Screen.clip(remark.text(), context.columns(), mark()));
        }
        List<String> texts = ((Row.Cells) row).texts();
        Map<Integer, List<String>> wrapped = new LinkedHashMap<>();
        int most = 1;
        Map<Integer, Integer> rooms = new LinkedHashMap<>();
        for (int i : widths.keySet()) {
            if (texts.get(i).equals(SPAN)) {
                continue;
            }
            int room = spanned((Row.Cells) row, i, widths);
            List<String> own = columns.get(i).give() == Give.WRAP || ((Row.Cells) row).spans(i)
                    ? Screen.wrap(texts.get(i), room)
                    : List.of(Screen.clip(texts.get(i), room, mark()));
            rooms.put(i, room);
            wrapped.put(i, own);
            most = Math.max(most, own.size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < most; line++) {
            List<String> parts = new ArrayList<>();
            for (Map.Entry<Integer, List<String>> one : wrapped.entrySet()) {
                List<String> own = one.getValue();
                parts.add(padded(line < own.size() ? own.get(line) : "", one.getKey(), rooms));
            }
            lines.add(joined(parts));
        }
        return lines;
    }

    private String padded(String text, int column, Map<Integer, Integer> widths) {
        int room = widths.getOrDefault(column, 0);
        return Screen.pad(
                Screen.clip(text, room, mark()), room, columns.get(column).right());
    }

    private String joined(List<String> parts) {
        return String.join(gap, parts).stripTrailing();
    }

    private String rule(Map<Integer, Integer> widths) {
        String dash = context.unicode() ? "─" : "-";
        return widths.values().stream().map(dash::repeat).collect(Collectors.joining(gap));
    }

    private String mark() {
        return context.unicode() ? "…" : "~";
    }

    /** The width of each column that finds room, in order. */
    private Map<Integer, Integer> widths() {
        natural = new int[columns.size()];
        least = new int[columns.size()];
        Map<Integer, Integer> widths = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            natural[i] = natural(i);
            least[i] = Math.min(context.columns(), floor(i));
            widths.put(i, natural[i]);
        }
        while (widths.size() > 1 && least(widths) > context.columns()) {
            widths.remove(dropped(widths));
        }
        int over = total(widths) - context.columns();
        while (over > 0) {
            int widest = widths.entrySet().stream()
                    .filter(e -> e.getValue() > least[e.getKey()])
                    .max(Comparator.comparingInt(e -> e.getValue() - least[e.getKey()] / 2))
                    .map(Map.Entry::getKey)
                    .orElse(-1);
            if (widest < 0) {
                widths.replaceAll((column, width) -> Math.min(width, context.columns()));
                break;
            }
            widths.merge(widest, -1, Integer::sum);
            over--;
        }
        makeRoomForSpans(widths);
        return widths;
    }

    /** Widens columns so that what reaches over several of them stands on one line, where there is room. */
    private void makeRoomForSpans(Map<Integer, Integer> widths) {
        for (Row row : rows) {
            if (!(row instanceof Row.Cells cells)) {
                continue;
            }
            for (int i = 0; i + 1 < columns.size(); i++) {
                if (!cells.spans(i) || cells.texts().get(i).equals(SPAN) || !widths.containsKey(i)) {
                    continue;
                }
                int room = spanned(cells, i, widths);
                int slack = context.columns() - total(widths);
                int whole = Screen.width(cells.texts().get(i)) - room;
                int word = longestWord(cells.texts().get(i)) - room;
                if (whole > 0 && whole <= slack) {
                    widths.merge(i, whole, Integer::sum);
                } else if (word > 0 && word <= slack) {
                    widths.merge(i, word, Integer::sum);
                } else if (word > 0 && widths.getOrDefault(0, 0) - word >= least[0]) {
                    widths.merge(i, word, Integer::sum);
                    widths.merge(0, -word, Integer::sum);
                }
            }
        }
    }

    /** How much room a text has with the columns that it reaches over. */
    private int spanned(Row.Cells cells, int column, Map<Integer, Integer> widths) {
        int room = widths.getOrDefault(column, 0);
        for (int end = column + 1;
                end < columns.size() && cells.texts().get(end).equals(SPAN);
                end++) {
            room += widths.containsKey(end) ? widths.getOrDefault(end, 0) + gap.length() : 0;
        }
        return room;
    }

    private boolean broken(Map<Integer, Integer> widths) {
        return rows.stream()
                .anyMatch(row -> row instanceof Row.Cells cells
                        && widths.keySet().stream()
                                .anyMatch(i -> cells.spans(i)
                                        && !cells.texts().get(i).equals(SPAN)
                                        && longestWord(cells.texts().get(i)) > spanned(cells, i, widths)));
    }

    private static int longestWord(String text) {
        return Stream.of(text.split(" ", -1)).mapToInt(Screen::width).max().orElse(0);
    }

    /** Keeps these columns as long as there are others to drop. */
    Grid keep(Collection<Integer> wanted) {
        kept.addAll(wanted);
        return this;
    }

    private int dropped(Map<Integer, Integer> widths) {
        List<Integer> left = List.copyOf(widths.keySet());
        return left.stream()
                .filter(column -> !kept.contains(column))
                .reduce((first, second) -> second)
                .orElseGet(() -> left.get(left.size() - 1));
    }

    private int natural(int column) {
        int widest = 1;
        for (String line : columns.get(column).head()) {
            widest = Math.max(widest, Screen.width(line));
        }
        for (Row row : rows) {
            if (row instanceof Row.Cells cells && !cells.spans(column)) {
                widest = Math.max(widest, Screen.width(cells.texts().get(column)));
            }
        }
        return widest;
    }

    /** The least width at which a column still says something. */
    private int floor(int column) {
        return switch (columns.get(column).give()) {
            case NONE -> numbers(column);
            case CLIP -> Math.min(natural[column], Math.max(10, context.columns() * (column == 0 ? 2 : 1) / 5));
            case WRAP -> Math.min(natural[column], Math.max(12, Math.min(words(column), LONGEST_WORD)));
        };
    }

    /** How wide the cells are; a long head may wrap over them. */
    private int numbers(int column) {
        int widest = columns.get(column).head().stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .mapToInt(Screen::width)
                .max()
                .orElse(1);
        for (Row row : rows) {
            if (row instanceof Row.Cells cells && !cells.spans(column)) {
                widest = Math.max(widest, Screen.width(cells.texts().get(column)));
            }
        }
        return Math.max(1, widest);
    }

    /** The longest word in a column. */
    private int words(int column) {
        return rows.stream()
                .filter(row -> row instanceof Row.Cells cells && !cells.spans(column))
                .flatMap(row -> Stream.of(((Row.Cells) row).texts().get(column).split(" ", -1)))
                .mapToInt(Screen::width)
                .max()
                .orElse(1);
    }

    private int least(Map<Integer, Integer> widths) {
        return widths.keySet().stream().mapToInt(i -> least[i]).sum() + gap.length() * (widths.size() - 1);
    }

    private int total(Map<Integer, Integer> widths) {
        return widths.values().stream().mapToInt(Integer::intValue).sum() + gap.length() * (widths.size() - 1);
    }
}
