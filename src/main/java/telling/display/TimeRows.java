package telling.display;

import java.util.ArrayList;
import java.util.List;
import telling.chart.Chart;
import telling.chart.Mark;
import telling.chart.Panel;

/** A panel in which time runs down as a line per event, with a line more for each long stretch between them. */
final class TimeRows {

    private static final String DOTS = "●○◆◇■□";
    private static final String ASCII_DOTS = "*o+x#=";
    private static final int MOST_BETWEEN = 3;

    private final Chart chart;
    private final Panel panel;
    private final DisplayContext context;

    TimeRows(Chart chart, Panel panel, DisplayContext context) {
        this.chart = chart;
        this.panel = panel;
        this.context = context;
    }

    private record Event(double at, int series, String words) {}

    List<String> lines() {
        List<Event> events = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point) {
                events.add(new Event(point.y(), point.look().series(), point.label()));
            } else if (mark instanceof Mark.Rule rule && !rule.label().isBlank()) {
                events.add(new Event(rule.y0(), rule.look().series(), rule.label()));
            }
        }
        List<String> lines = new ArrayList<>();
        if (chart.series().size() > 1) {
            List<String> names = new ArrayList<>();
            chart.series()
                    .forEach(series -> names.add(
                            glyph(series.look().series()) + " " + Plain.of(series.name(), context.unicode())));
            lines.addAll(Screen.wrap(String.join("   ", names), context.columns()));
        }
        double span = events.isEmpty()
                ? 0
                : events.get(events.size() - 1).at() - events.get(0).at();
        double before = Double.NaN;
        for (Event event : events) {
            int between = Double.isNaN(before) || span <= 0
                    ? 0
                    : (int) Math.min(MOST_BETWEEN, Math.floor((event.at() - before) / span * events.size()) - 1);
            for (int i = 0; i < between; i++) {
                lines.add(context.unicode() ? "│" : "|");
            }
            String lead = glyph(event.series()) + " ";
            List<String> words =
                    Screen.wrap(Plain.of(event.words(), context.unicode()), Math.max(8, context.columns() - 2));
            for (String line : words) {
                lines.add(lead + line);
                lead = (context.unicode() ? "│" : "|") + " ";
            }
            before = event.at();
        }
        return lines;
    }

    private String glyph(int series) {
        String dots = context.unicode() ? DOTS : ASCII_DOTS;
        return String.valueOf(dots.charAt(Math.floorMod(series, dots.length())));
    }
}
