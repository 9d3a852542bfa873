package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/** The words of a panel in which time runs down: beside their dots, moved apart, each with a leader. */
final class PlotlyTimeline {

    private static final int GAP_PX = 5;
    private static final int EDGE_PX = 24;

    private final Panel panel;
    private final boolean narrow;
    private final List<Said> said = new ArrayList<>();

    PlotlyTimeline(PlotlyRoom room) {
        this.panel = room.panel();
        this.narrow = room.narrow();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point && !point.label().isBlank()) {
                said.add(new Said(point.x(), point.y(), lines(point.label())));
            } else if (mark instanceof Mark.Rule rule && !rule.label().isBlank()) {
                said.add(new Said(rule.x0(), (rule.y0() + rule.y1()) / 2, lines(rule.label())));
            }
        }
        said.sort(Comparator.comparingDouble(Said::day));
    }

    private record Said(double lane, double day, List<String> lines) {
        int px() {
            return lines.size() * PlotlyNotes.LINE_PX + GAP_PX;
        }
    }

    static boolean is(Panel panel) {
        return panel.x() instanceof Axis.Categorical && panel.y() instanceof Axis.Time;
    }

    private List<String> lines(String label) {
        return PlotlyText.lines(label, narrow ? 26 : 62);
    }

    int heightPx() {
        return Math.max(320, said.stream().mapToInt(Said::px).sum()) + 2 * EDGE_PX;
    }

    /** Axes without signs of their own but for the years. */
    void fit(JsonObject layout) {
        int lanes = Math.max(1, ((Axis.Categorical) panel.x()).labels().size());
        layout.addProperty("height", heightPx());
        JsonObject across = layout.getAsJsonObject("xaxis");
        across.addProperty("showticklabels", false);
        across.addProperty("ticks", "");
        across.addProperty("showgrid", false);
        JsonArray range = new JsonArray();
        range.add(-0.7);
        range.add(-0.7 + (lanes + 0.6) * (narrow ? 6 : 11));
        across.add("range", range);
        JsonObject margin = layout.getAsJsonObject("margin");
        margin.addProperty("t", EDGE_PX);
        margin.addProperty("b", EDGE_PX);
        JsonObject down = layout.getAsJsonObject("yaxis");
        down.addProperty("showgrid", false);
        JsonArray days = new JsonArray();
        days.add(PlotlyNotes.moment(high()));
        days.add(PlotlyNotes.moment(low()));
        down.add("range", days);
        layout.add("annotations", annotations(lanes));
    }

    private double low() {
        return ((Axis.Time) panel.y()).low();
    }

    private double high() {
        return Math.max(low() + 1, ((Axis.Time) panel.y()).high());
    }

    private JsonArray annotations(int lanes) {
        double plot = heightPx() - 2.0 * EDGE_PX;
        double perPx = (high() - low()) / plot;
        double[] tops = new double[said.size()];
        double free = -EDGE_PX / 2.0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(
                    free, (said.get(i).day() - low()) / perPx - said.get(i).px() / 2.0);
            free = tops[i] + said.get(i).px();
        }
        double limit = plot + EDGE_PX / 2.0;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - said.get(i).px());
            limit = tops[i];
        }
        PlotlyNotes notes = new PlotlyNotes();
        for (int i = 0; i < tops.length; i++) {
            Said one = said.get(i);
            double middle = tops[i] + one.px() / 2.0;
            String words =
                    String.join("<br>", one.lines().stream().map(PlotlyText::of).toList());
            JsonObject note = notes.at(one.lane(), 0, words);
            note.addProperty("y", PlotlyNotes.moment(one.day()));
            note.addProperty("axref", "x");
            note.addProperty("ayref", "y");
            note.addProperty("ax", lanes + 0.1);
            note.addProperty("ay", PlotlyNotes.moment(low() + middle * perPx));
            note.addProperty("showarrow", true);
            note.addProperty("arrowhead", 0);
            note.addProperty("arrowwidth", 1);
            note.addProperty("arrowcolor", House.MUTED);
            note.addProperty("standoff", 6);
            note.addProperty("xanchor", "left");
        }
        return notes.json();
    }
}
