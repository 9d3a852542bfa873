package telling.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** A panel over categories as one line of text per bar, with eighths of a cell where there is Unicode. */
final class BarRows {

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final String[] ASCII_FILLS = {"#", "=", "+", "o", "x", "%"};
    private static final int LEAST_BAR = 4;

    private final Chart chart;
    private final Panel panel;
    private final Axis.Categorical categories;
    private final DisplayContext context;
    private final RowWords words;
    private double low;
    private double high;

    BarRows(Chart chart, Panel panel, Axis.Categorical categories, DisplayContext context) {
        this.chart = chart;
        this.panel = panel;
        this.categories = categories;
        this.context = context;
        this.words = new RowWords(chart, context);
    }

    /**
     * What stands on one line: where it lies on the category axis, its look, its extent and its words.
     *
     * @param follows whether it begins where another bar ends
     * @param name of its series; empty where there is one series
     * @param whisker the interval around its end, if it has one
     */
    private record Entry(
            double at,
            Look look,
            double from,
            double to,
            boolean drawn,
            boolean follows,
            String name,
            String words,
            Optional<Mark.Rule> whisker) {}

    List<String> lines() {
        List<Entry> entries = entries();
        boolean several = entries.stream().anyMatch(e -> !e.name().isEmpty());
        boolean stacked = entries.stream().anyMatch(Entry::follows);
        int seriesCells =
                entries.stream().mapToInt(e -> Screen.width(e.name())).max().orElse(0);
        seriesCells = Math.min(seriesCells, context.columns() * (stacked ? 2 : 1) / 5);
        int wordCells = entries.stream()
                .filter(Entry::drawn)
                .mapToInt(e -> Screen.width(e.words()))
                .max()
                .orElse(0);
        int labelCells = words.labelCells(categories);
        int asideCells = words.asideCells(categories);
        int lead = (labelCells == 0 ? 0 : labelCells + 1) + (several ? seriesCells + 1 : 0);
        int room = Math.max(LEAST_BAR, context.columns() - lead - wordCells - 1 - asideCells);
        List<String> lines = new ArrayList<>();
        lines.addAll(words.asideHeading(categories, asideCells));
        for (int i = 0; i < categories.labels().size(); i++) {
            int category = i;
            List<String> own = new ArrayList<>();
            for (Entry entry : entries) {
                if (Math.round(entry.at()) == category) {
                    own.addAll(drawn(entry, several ? seriesCells : -1, room, context.columns() - lead));
                }
            }
            List<String> label = labelCells == 0
                    ? List.of()
                    : Screen.wrap(words.safe(categories.labels().get(i)), labelCells);
            for (int line = 0; line < Math.max(own.size(), label.size()); line++) {
                String start = labelCells == 0
                        ? ""
                        : Screen.pad(line < label.size() ? label.get(line) : "", labelCells, false) + " ";
                String rest = line < own.size() ? own.get(line) : "";
                String aside = line == 0 ? categories.aside().at(i) : "";
                lines.add(words.withAside((start + rest).stripTrailing(), aside, asideCells));
            }
        }
        return lines;
    }

    /** The lines of an entry: the name of its series, its bar and its words, which go on below where they are long. */
    private List<String> drawn(Entry entry, int seriesCells, int room, int columns) {
        String lead = "";
        if (seriesCells >= 0) {
            String clipped = Screen.clip(entry.name(), seriesCells, context.unicode() ? "…" : "~");
            lead = Screen.pad(clipped, seriesCells, false) + " ";
        }
        String bar = bar(entry, room);
        List<String> lines = new ArrayList<>();
        for (String line : Screen.wrap(entry.words(), Math.max(LEAST_BAR, columns - Screen.width(bar)))) {
            lines.add(lines.isEmpty() ? lead + bar + line : " ".repeat(Screen.width(lead + bar)) + line);
        }
        return lines;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar bar) {
                double at = (bar.y0() + bar.y1()) / 2;
                String name = name(bar.look());
                boolean follows = Math.min(bar.x0(), bar.x1()) > 0;
                String label = withoutName(name, bar.label());
                entries.add(new Entry(at, bar.look(), bar.x0(), bar.x1(), true, follows, name, label, whisker(at)));
            } else if (mark instanceof Mark.Point point) {
                entries.add(new Entry(
                        point.y(),
                        point.look(),
                        0,
                        point.x(),
                        true,
                        false,
                        name(point.look()),
                        words.safe(point.label()),
                        Optional.empty()));
            } else if (mark instanceof Mark.Text text && !RowWords.heads(text)) {
                String name = name(text.look());
                String label = withoutName(name, text.text());
                entries.add(new Entry(text.y(), text.look(), 0, 0, false, false, name, label, Optional.empty()));
            }
        }
        entries.sort(Comparator.comparingDouble(Entry::at));
        for (Entry entry : entries) {
            low = Math.min(low, Math.min(entry.from(), entry.to()));
            high = Math.max(high, Math.max(entry.from(), entry.to()));
            high = Math.max(high, entry.whisker().map(Mark.Rule::x1).orElse(0.0));
        }
        return entries;
    }

    /** The interval that lies on a bar from zero, which is drawn at this height. */
    private Optional<Mark.Rule> whisker(double at) {
        return panel.marks().stream()
                .filter(Mark.Rule.class::isInstance)
                .map(Mark.Rule.class::cast)
                .filter(rule -> rule.y0() == at && rule.y1() == at && rule.x0() >= 0)
                .findFirst();
    }

    private String name(Look look) {
        boolean headed = panel.marks().stream().anyMatch(mark -> mark instanceof Mark.Text t && RowWords.heads(t));
        return chart.series().size() > 1 || headed ? words.named(look, panel) : "";
    }

    /** The words of a label; the name of the series stands before them on the line already. */
    private String withoutName(String name, String label) {
        String safe = words.safe(label);
        return !name.isEmpty() && safe.startsWith(name + ": ") ? safe.substring(name.length() + 2) : safe;
    }

    /** The bar itself with the blank before its words; nothing for words alone. */
    private String bar(Entry entry, int room) {
        if (!entry.drawn()) {
            return "";
        }
        double span = high - low;
        if (span <= 0) {
            return "";
        }
        int before = (int) Math.round(-low / span * room);
        double from = Math.min(entry.from(), entry.to());
        double to = Math.max(entry.from(), entry.to());
        if (from < 0) {
            int start = (int) Math.round((from - low) / span * room);
            int full = Math.max(1, before - start);
            return " ".repeat(Math.max(0, before - full)) + fill(entry.look()).repeat(full) + " ";
        }
        if (from == 0 && entry.whisker().isPresent()) {
            return " ".repeat(before) + reaching(entry, entry.whisker().get(), room / span) + " ";
        }
        double cells = to / span * room - (from > 0 ? from / span * room : 0);
        int offset = before + (int) (from / span * room);
        String drawn = cells(cells, entry.look());
        return " ".repeat(offset) + drawn + (drawn.isEmpty() ? "" : " ");
    }

    /** A bar up to the low end of its interval, then the interval with a cross at the value: {@code ████├──┼──┤}. */
    private String reaching(Entry entry, Mark.Rule whisker, double cellsPerUnit) {
        int first = (int) Math.round(whisker.x0() * cellsPerUnit);
        int last = Math.max(first, (int) Math.round(whisker.x1() * cellsPerUnit) - 1);
        int value = Math.min(last, Math.max(first, (int) Math.round(entry.to() * cellsPerUnit) - 1));
        StringBuilder line = new StringBuilder(fill(entry.look()).repeat(first));
        line.append((context.unicode() ? "─" : "-").repeat(last - first + 1));
        line.setCharAt(first, context.unicode() ? '├' : '|');
        line.setCharAt(last, context.unicode() ? '┤' : '|');
        line.setCharAt(value, context.unicode() ? '┼' : '+');
        return line.toString();
    }

    private String cells(double cells, Look look) {
        if (cells <= 0) {
            return "";
        }
        if (!context.unicode() || look.fill() != Look.Fill.SOLID) {
            return fill(look).repeat(Math.max(1, (int) Math.round(cells)));
        }
        int eighths = Math.max(1, (int) Math.round(cells * 8));
        int part = eighths % 8;
        return "█".repeat(eighths / 8) + (part == 0 ? "" : EIGHTHS.charAt(part));
    }

    private String fill(Look look) {
        if (look.fill() == Look.Fill.HATCHED) {
            return context.unicode() ? "░" : "/";
        }
        if (look.fill() == Look.Fill.OPEN) {
            return context.unicode() ? "▒" : ".";
        }
        return context.unicode() ? "█" : ASCII_FILLS[Math.floorMod(look.series(), ASCII_FILLS.length)];
    }
}
