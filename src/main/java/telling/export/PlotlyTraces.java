package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** The marks of a panel as Plotly's traces: one for all bars and one for all dots of a look, one for each line. */
final class PlotlyTraces {

    private final Panel panel;
    private final PanelRows rows;

    private PlotlyTraces(Panel panel) {
        this.panel = panel;
        this.rows = new PanelRows(panel);
    }

    static JsonArray of(Panel panel) {
        return new PlotlyTraces(panel).traces();
    }

    private JsonArray traces() {
        JsonArray traces = new JsonArray();
        Map<Look, JsonObject> bars = new LinkedHashMap<>();
        Map<Look, JsonObject> points = new LinkedHashMap<>();
        if (panel.marks().stream().anyMatch(Mark.Tile.class::isInstance)) {
            PlotlyTiles.of(panel).forEach(traces::add);
        }
        List<Mark> ordered = new ArrayList<>(panel.marks());
        ordered.sort(Comparator.comparing(mark -> mark instanceof Mark.Point));
        for (Mark mark : ordered) {
            if (mark instanceof Mark.Bar bar) {
                add(bars.computeIfAbsent(bar.look(), look -> appended(traces, bars(look))), bar);
            } else if (mark instanceof Mark.Point point) {
                JsonObject trace =
                        points.computeIfAbsent(point.look(), look -> appended(traces, scatter(look, "markers")));
                place(trace, point.x(), point.y(), point.hover());
            } else if (mark instanceof Mark.Line line) {
                JsonObject trace = appended(traces, scatter(line.look(), "lines"));
                trace.addProperty("hoverinfo", "skip");
                for (int i = 0; i < line.xs().size(); i++) {
                    place(trace, line.xs().get(i), line.ys().get(i), line.hover());
                }
            } else if (mark instanceof Mark.Rule rule) {
                JsonObject trace = appended(traces, scatter(rule.look(), "lines"));
                place(trace, rule.x0(), rule.y0(), rule.hover());
                place(trace, rule.x1(), rule.y1(), rule.hover());
            }
        }
        return traces;
    }

    private static JsonObject appended(JsonArray traces, JsonObject trace) {
        traces.add(trace);
        return trace;
    }

    private JsonObject bars(Look look) {
        JsonObject trace = new JsonObject();
        trace.addProperty("type", "bar");
        trace.addProperty("orientation", rows.lying() ? "h" : "v");
        for (String list : List.of("x", "y", "base", "width", "text", "hovertext")) {
            trace.add(list, new JsonArray());
        }
        boolean stacked = rows.stacked();
        trace.addProperty("textposition", stacked ? "inside" : "outside");
        trace.addProperty("insidetextanchor", "middle");
        trace.addProperty("textangle", 0);
        trace.addProperty("cliponaxis", false);
        trace.addProperty("constraintext", stacked ? "inside" : "none");
        trace.addProperty("hoverinfo", "text");
        trace.add("textfont", PlotlyNotes.font(House.LABEL_PX, stacked ? House.textOn(look) : House.TEXT));
        trace.add("marker", fill(look));
        return trace;
    }

    private static JsonObject fill(Look look) {
        JsonObject marker = new JsonObject();
        String colour = House.colour(look);
        JsonObject edge = new JsonObject();
        edge.addProperty("color", colour);
        edge.addProperty("width", look.fill() == Look.Fill.SOLID ? 0 : 1.5);
        marker.add("line", edge);
        switch (look.fill()) {
            case SOLID, FAINT -> marker.addProperty("color", colour);
            case OPEN -> marker.addProperty("color", House.PAPER);
            case HATCHED -> {
                marker.addProperty("color", House.PAPER);
                JsonObject pattern = new JsonObject();
                pattern.addProperty("shape", "/");
                pattern.addProperty("fgcolor", colour);
                pattern.addProperty("bgcolor", House.PAPER);
                pattern.addProperty("size", 7);
                pattern.addProperty("solidity", 0.35);
                marker.add("pattern", pattern);
            }
        }
        return marker;
    }

    private void add(JsonObject trace, Mark.Bar bar) {
        boolean lying = rows.lying();
        double from = lying ? bar.x0() : bar.y0();
        double to = lying ? bar.x1() : bar.y1();
        double start = Math.abs(from) <= Math.abs(to) ? from : to;
        double length = (start == from ? to : from) - start;
        double side = lying ? (bar.y0() + bar.y1()) / 2 : (bar.x0() + bar.x1()) / 2;
        trace.getAsJsonArray(lying ? "x" : "y").add(length);
        trace.getAsJsonArray(lying ? "y" : "x").add(side);
        trace.getAsJsonArray("base").add(start);
        trace.getAsJsonArray("width").add(lying ? bar.y1() - bar.y0() : bar.x1() - bar.x0());
        boolean beyond = lying && rows.reach(bar) > Math.max(bar.x0(), bar.x1());
        trace.getAsJsonArray("text").add(beyond && !rows.stacked() ? "" : PlotlyText.of(bar.label()));
        trace.getAsJsonArray("hovertext").add(PlotlyText.wrapped(bar.hover(), 48));
    }

    private static JsonObject scatter(Look look, String mode) {
        JsonObject trace = new JsonObject();
        trace.addProperty("type", "scatter");
        trace.addProperty("mode", mode);
        for (String list : List.of("x", "y", "hovertext")) {
            trace.add(list, new JsonArray());
        }
        trace.addProperty("hoverinfo", "text");
        trace.addProperty("cliponaxis", false);
        JsonObject marker = new JsonObject();
        boolean faint = look.fill() == Look.Fill.FAINT;
        marker.addProperty("size", faint ? 7 : 9);
        marker.addProperty("opacity", faint ? 0.4 : 1);
        marker.addProperty("color", House.colour(look));
        JsonObject seam = new JsonObject();
        seam.addProperty("color", look.fill() == Look.Fill.OPEN ? House.colour(look) : House.PAPER);
        seam.addProperty("width", look.fill() == Look.Fill.OPEN ? 1.5 : 1);
        marker.add("line", seam);
        marker.addProperty("symbol", look.fill() == Look.Fill.OPEN ? "circle-open" : "circle");
        trace.add("marker", marker);
        JsonObject line = new JsonObject();
        boolean whisker = look.tone() == Look.Tone.HIGHLIGHT;
        line.addProperty("color", whisker ? House.TEXT : House.colour(look));
        line.addProperty("width", whisker ? 1.5 : 2);
        trace.add("line", line);
        return trace;
    }

    private void place(JsonObject trace, double x, double y, String hover) {
        at(trace.getAsJsonArray("x"), panel.x(), x);
        at(trace.getAsJsonArray("y"), panel.y(), y);
        trace.getAsJsonArray("hovertext").add(PlotlyText.wrapped(hover, 48));
    }

    private static void at(JsonArray list, Axis axis, double value) {
        if (axis instanceof Axis.Time) {
            list.add(PlotlyNotes.moment(value));
        } else {
            list.add(value);
        }
    }
}
