package telling.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private double low;
    private double high;

    BarRows(Chart chart, Panel panel, Axis.Categorical categories, DisplayContext context) {
        this.chart = chart;
        this.panel = panel;
        this.categories = categories;
        this.context = context;
    }

    /** What stands on one line: where it lies on the category axis, its series, its extent and its words. */
    private record Entry(double at, Look look, double from, double to, boolean drawn, String words) {}

    List<String> lines() {
        List<Entry> entries = entries();
        boolean several = chart.series().size() > 1;
        int seriesCells = several
                ? chart.series().stream()
                        .mapToInt(s -> Screen.width(safe(s.name())))
                        .max()
                        .orElse(0)
                : 0;
        seriesCells = Math.min(seriesCells, context.columns() / 5);
        int wordCells = entries.stream()
                .filter(Entry::drawn)
                .mapToInt(e -> Screen.width(e.words()))
                .max()
                .orElse(0);
        int labelCells = categories.labels().stream()
                .mapToInt(label -> Screen.width(safe(label)))
                .max()
                .orElse(0);
        labelCells = Math.max(4, Math.min(labelCells, context.columns() * 2 / 5));
        int lead = labelCells + 1 + (several ? seriesCells + 1 : 0);
        int room = Math.max(LEAST_BAR, context.columns() - lead - wordCells - 1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < categories.labels().size(); i++) {
            int category = i;
            List<Entry> own = entries.stream()
                    .filter(e -> Math.round(e.at()) == category)
                    .sorted(Comparator.comparingDouble(Entry::at))
                    .toList();
            List<String> label = Screen.wrap(safe(categories.labels().get(i)), labelCells);
            for (int line = 0; line < Math.max(own.size(), label.size()); line++) {
                String start = Screen.pad(line < label.size() ? label.get(line) : "", labelCells, false) + " ";
                String series = "";
                String drawn = "";
                if (line < own.size()) {
                    Entry entry = own.get(line);
                    series = several ? seriesName(entry.look(), seriesCells) + " " : "";
                    drawn = bar(entry, room) + entry.words();
                }
                lines.add((start + series + drawn).stripTrailing());
            }
        }
        return lines;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar bar) {
                entries.add(
                        new Entry((bar.y0() + bar.y1()) / 2, bar.look(), bar.x0(), bar.x1(), true, safe(bar.label())));
            } else if (mark instanceof Mark.Point point) {
                entries.add(new Entry(point.y(), point.look(), 0, point.x(), true, safe(point.label())));
            } else if (mark instanceof Mark.Text text) {
                entries.add(new Entry(text.y(), text.look(), 0, 0, false, withoutSeries(text)));
            }
        }
        for (Entry entry : entries) {
            low = Math.min(low, Math.min(entry.from(), entry.to()));
            high = Math.max(high, Math.max(entry.from(), entry.to()));
        }
        return entries;
    }

    /** The words of a text; the series stands before them on the line already. */
    private String withoutSeries(Mark.Text text) {
        int at = text.look().series();
        if (at < chart.series().size() && chart.series().size() > 1) {
            String lead = chart.series().get(at).name() + ": ";
            if (text.text().startsWith(lead)) {
                return safe(text.text().substring(lead.length()));
            }
        }
        return safe(text.text());
    }

    private String seriesName(Look look, int cells) {
        String name = look.series() < chart.series().size()
                ? safe(chart.series().get(look.series()).name())
                : "";
        return Screen.pad(Screen.clip(name, cells, context.unicode() ? "…" : "~"), cells, false);
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
        double cells = to / span * room - (from > 0 ? from / span * room : 0);
        int offset = before + (int) (from / span * room);
        String drawn = cells(cells, entry.look());
        return " ".repeat(offset) + drawn + (drawn.isEmpty() ? "" : " ");
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

    private String safe(String text) {
        return Plain.of(text, context.unicode());
    }
}
