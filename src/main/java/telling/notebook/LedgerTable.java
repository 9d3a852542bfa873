package telling.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telling.base.Place;
import telling.base.Texts;
import telling.display.DisplayContext;
import telling.display.Plain;
import telling.display.Screen;

/**
 * Figures or claims in columns. Where the places do not fit beside the rest, the rows stand under
 * their notebook and show the line alone.
 */
final class LedgerTable {

    private static final String GAP = "  ";
    private static final List<Boolean> RIGHT = List.of(false, true, true, false, false);
    private static final int LEAST_ID = 12;

    private final DisplayContext context;
    private final LedgerNumbers numbers;

    LedgerTable(DisplayContext context) {
        this.context = context;
        this.numbers = new LedgerNumbers(context.language());
    }

    /** The lines of the table, head and rule first; none without entries. */
    List<String> lines(String what, List<Ledger.Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<String> head = List.of(
                word(what),
                word(what.equals("claim") ? "claim-registered" : "published"),
                word(what.equals("claim") ? "claim-found" : "computed"),
                word("status"),
                word("place"));
        List<List<String>> full = new ArrayList<>();
        entries.forEach(entry -> full.add(row(entry, places(entry.places()))));
        int[] widths = widths(head, full);
        if (total(widths) <= context.columns()) {
            List<String> lines = head(head, widths);
            full.forEach(row -> lines.add(line(row, widths)));
            return lines;
        }
        return byNotebook(head, entries);
    }

    private List<String> byNotebook(List<String> head, List<Ledger.Entry> entries) {
        Map<String, List<Ledger.Entry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(entry.places().get(0).file(), file -> new ArrayList<>())
                .add(entry));
        List<List<String>> all = entries.stream()
                .map(entry -> row(entry, here(entry.places().get(0))))
                .toList();
        int[] widths = widths(head, all);
        widths[0] = Math.max(LEAST_ID, widths[0] - Math.max(0, total(widths) - context.columns()));
        if (total(widths) > context.columns()) {
            return stacked(head, groups);
        }
        List<String> lines = head(head, widths);
        groups.forEach((file, group) -> {
            lines.add(Screen.clip(clean(file), context.columns(), mark()));
            for (Ledger.Entry entry : group) {
                lines.add(line(row(entry, here(entry.places().get(0))), widths));
                also(entry, file, lines);
            }
        });
        return lines;
    }

    /** Where else an entry was checked. */
    private void also(Ledger.Entry entry, String file, List<String> lines) {
        if (entry.places().size() > 1) {
            String also = clean(entry.places().stream()
                    .skip(1)
                    .map(place -> place.file().equals(file) ? here(place) : place.toString())
                    .collect(Collectors.joining(", ")));
            wrapped(Texts.get(context.language(), "notebook.ledger-also", Map.of("places", also)), "    ", lines);
        }
    }

    /** A few lines for each entry, for a screen too narrow for columns. */
    private List<String> stacked(List<String> head, Map<String, List<Ledger.Entry>> groups) {
        List<String> lines = new ArrayList<>();
        groups.forEach((file, group) -> {
            lines.addAll(Screen.wrap(clean(file), context.columns()));
            for (Ledger.Entry entry : group) {
                List<String> row = row(entry, here(entry.places().get(0)));
                wrapped(row.get(0) + "  " + row.get(4), "  ", lines);
                wrapped(head.get(1) + " " + row.get(1) + ", " + head.get(2) + " " + row.get(2), "    ", lines);
                wrapped(row.get(3), "    ", lines);
                also(entry, file, lines);
            }
        });
        return lines;
    }

    private void wrapped(String text, String indent, List<String> lines) {
        Screen.wrap(text.stripTrailing(), context.columns() - indent.length())
                .forEach(line -> lines.add(indent + line));
    }

    private List<String> row(Ledger.Entry entry, String place) {
        return List.of(
                clean(entry.check().id()),
                clean(numbers.verdict(numbers.published(entry.check()))),
                clean(numbers.verdict(numbers.computed(entry.check(), entry.figure()))),
                word("status-" + entry.check().status().tag()),
                place);
    }

    private List<String> head(List<String> head, int[] widths) {
        List<String> lines = new ArrayList<>();
        lines.add(line(head, widths));
        lines.add(line(
                IntStream.of(widths)
                        .mapToObj((context.unicode() ? "─" : "-")::repeat)
                        .toList(),
                widths));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = Screen.clip(cells.get(i), widths[i], mark());
            line.append(i == 0 ? "" : GAP).append(Screen.pad(cell, widths[i], RIGHT.get(i)));
        }
        return line.toString().stripTrailing();
    }

    private static int[] widths(List<String> head, List<List<String>> rows) {
        return IntStream.range(0, head.size())
                .map(i -> Math.max(
                        Screen.width(head.get(i)),
                        rows.stream()
                                .mapToInt(row -> Screen.width(row.get(i)))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private String places(List<Place> places) {
        return clean(String.join(", ", places.stream().map(Place::toString).toList()));
    }

    private static String here(Place place) {
        return place.line().isPresent() ? ":" + place.line().getAsInt() : "";
    }

    private String mark() {
        return context.unicode() ? "…" : "~";
    }

    private String clean(String text) {
        return Plain.of(text, context.unicode());
    }

    private String word(String key) {
        return Texts.get(context.language(), "notebook.ledger-" + key);
    }
}
