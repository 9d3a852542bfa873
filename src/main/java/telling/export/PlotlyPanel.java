package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** One panel as Plotly's traces and layout; knows marks and axes, no kind of chart. */
final class PlotlyPanel {

    private static final int WIDE_LABEL = 30;
    private static final int NARROW_LABEL = 15;
    private static final double CHARACTER_PX = 7.0;

    private final Panel panel;
    private final Language language;

    PlotlyPanel(Panel panel, Language language) {
        this.panel = panel;
        this.language = language;
    }

    PlotlyFigure figure() {
        return new PlotlyFigure(traces(), layout(WIDE_LABEL), layout(NARROW_LABEL));
    }

    private JsonArray traces() {
        JsonArray traces = new JsonArray();
        Map<Look, JsonObject> bars = new LinkedHashMap<>();
        Map<Look, JsonObject> points = new LinkedHashMap<>();
        if (panel.marks().stream().anyMatch(Mark.Tile.class::isInstance)) {
            PlotlyTiles.of(panel).forEach(traces::add);
        }
        for (Mark mark : panel.marks()) {
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

    private boolean lying() {
        return panel.y() instanceof Axis.Categorical;
    }

    private JsonObject bars(Look look) {
        JsonObject trace = new JsonObject();
        trace.addProperty("type", "bar");
        trace.addProperty("orientation", lying() ? "h" : "v");
        for (String list : List.of("x", "y", "base", "width", "text", "hovertext")) {
            trace.add(list, new JsonArray());
        }
        trace.addProperty("textposition", "outside");
        trace.addProperty("textangle", 0);
        trace.addProperty("cliponaxis", false);
        trace.addProperty("constraintext", "none");
        trace.addProperty("hoverinfo", "text");
        trace.add("textfont", font(House.LABEL_PX, House.TEXT));
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
        boolean lying = lying();
        double from = lying ? bar.x0() : bar.y0();
        double to = lying ? bar.x1() : bar.y1();
        double start = Math.abs(from) <= Math.abs(to) ? from : to;
        double length = (start == from ? to : from) - start;
        double side = lying ? (bar.y0() + bar.y1()) / 2 : (bar.x0() + bar.x1()) / 2;
        trace.getAsJsonArray(lying ? "x" : "y").add(length);
        trace.getAsJsonArray(lying ? "y" : "x").add(side);
        trace.getAsJsonArray("base").add(start);
        trace.getAsJsonArray("width").add(lying ? bar.y1() - bar.y0() : bar.x1() - bar.x0());
        trace.getAsJsonArray("text").add(PlotlyText.of(bar.label()));
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
        marker.addProperty("symbol", look.fill() == Look.Fill.OPEN ? "circle-open" : "circle");
        trace.add("marker", marker);
        JsonObject line = new JsonObject();
        line.addProperty("color", House.colour(look));
        line.addProperty("width", 2);
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
            list.add(moment(value));
        } else {
            list.add(value);
        }
    }

    private static String moment(double days) {
        return Instant.ofEpochMilli(Math.round(days * 86_400_000)).toString().replace("Z", "");
    }

    private JsonObject layout(int labelCharacters) {
        JsonObject layout = new JsonObject();
        layout.addProperty("separators", "" + language.decimal() + language.group());
        layout.addProperty("showlegend", false);
        layout.addProperty("dragmode", false);
        layout.addProperty("hovermode", "closest");
        layout.addProperty("barmode", "overlay");
        layout.addProperty("paper_bgcolor", House.PAPER);
        layout.addProperty("plot_bgcolor", House.PAPER);
        layout.add("font", font(House.LABEL_PX, House.TEXT));
        JsonObject margin = new JsonObject();
        margin.addProperty("l", 8);
        margin.addProperty("t", 8);
        margin.addProperty("b", lying() ? 8 : 44);
        margin.addProperty("r", rightPx());
        margin.addProperty("pad", 4);
        layout.add("margin", margin);
        layout.addProperty("height", heightPx(labelCharacters));
        layout.add("xaxis", axis(panel.x(), false, PlotlyTiles.headCharacters(panel, labelCharacters)));
        if (panel.x() instanceof Axis.Categorical && lying()) {
            layout.getAsJsonObject("xaxis").addProperty("side", "top");
            layout.getAsJsonObject("yaxis").remove("title");
        }
        layout.add("yaxis", axis(panel.y(), true, labelCharacters));
        layout.add("annotations", annotations());
        layout.add("shapes", shapes());
        if (PlotlyTimeline.is(panel)) {
            new PlotlyTimeline(panel, labelCharacters).fit(layout);
        }
        return layout;
    }

    /** Room for the label of the longest bar, which stands beyond the end of the axis. */
    private int rightPx() {
        int longest = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar bar && lying()) {
                longest = Math.max(longest, bar.label().length());
            }
        }
        return 16 + (int) Math.ceil(longest * CHARACTER_PX);
    }

    private int heightPx(int labelCharacters) {
        if (!(panel.y() instanceof Axis.Categorical categories)) {
            return 380;
        }
        if (panel.x() instanceof Axis.Categorical) {
            return PlotlyTiles.heightPx(panel, labelCharacters);
        }
        int[] bars = new int[Math.max(1, categories.labels().size())];
        for (Mark mark : panel.marks()) {
            double at = mark instanceof Mark.Bar bar
                    ? (bar.y0() + bar.y1()) / 2
                    : mark instanceof Mark.Text text ? text.y() : -1;
            int row = (int) Math.round(at);
            if (row >= 0 && row < bars.length) {
                bars[row]++;
            }
        }
        int most = 1;
        int lines = 1;
        for (int i = 0; i < categories.labels().size(); i++) {
            most = Math.max(most, bars[i]);
            lines = Math.max(
                    lines,
                    PlotlyText.lines(categories.labels().get(i), labelCharacters)
                            .size());
        }
        int row = Math.max(14 + 22 * most, 12 + 17 * lines);
        return 16 + row * bars.length;
    }

    private static JsonObject axis(Axis axis, boolean upright, int labelCharacters) {
        JsonObject spec = new JsonObject();
        spec.addProperty("fixedrange", true);
        spec.addProperty("zeroline", false);
        spec.addProperty("automargin", true);
        spec.addProperty("gridcolor", House.GRID);
        spec.add("tickfont", font(House.LABEL_PX, House.TEXT));
        JsonObject title = new JsonObject();
        title.addProperty("text", PlotlyText.of(axis.title()));
        title.add("font", font(House.LABEL_PX, House.SOFT_TEXT));
        spec.add("title", title);
        JsonArray range = new JsonArray();
        if (axis instanceof Axis.Categorical categories) {
            JsonArray values = new JsonArray();
            JsonArray texts = new JsonArray();
            for (int i = 0; i < categories.labels().size(); i++) {
                values.add(i);
                texts.add(PlotlyText.wrapped(categories.labels().get(i), labelCharacters));
            }
            spec.addProperty("tickmode", "array");
            spec.add("tickvals", values);
            spec.add("ticktext", texts);
            spec.addProperty("showgrid", false);
            spec.addProperty("tickangle", 0);
            double end = categories.labels().size() - 0.5;
            range.add(upright ? end : -0.5);
            range.add(upright ? -0.5 : end);
        } else if (axis instanceof Axis.Linear linear) {
            double pad = linear.hidden() ? 0 : (linear.high() - linear.low()) * 0.05;
            pad = pad == 0 && linear.high() == linear.low() ? 1 : pad;
            range.add(linear.low() - pad);
            range.add(linear.high() + pad);
            spec.addProperty("ticksuffix", PlotlyText.of(linear.suffix()));
            spec.addProperty("tickformat", linear.ungrouped() ? "d" : ",");
            if (linear.hidden()) {
                spec.addProperty("showticklabels", false);
                spec.addProperty("showgrid", false);
                spec.addProperty("zeroline", true);
                spec.addProperty("zerolinecolor", House.MUTED);
            }
        } else if (axis instanceof Axis.Time time) {
            double pad = Math.max(1, (time.high() - time.low()) * 0.05);
            spec.addProperty("type", "date");
            spec.addProperty("tickformat", time.high() - time.low() > 900 ? "%Y" : "%Y-%m-%d");
            range.add(moment(time.low() - pad));
            range.add(moment(time.high() + pad));
        }
        spec.add("range", range);
        return spec;
    }

    private JsonArray annotations() {
        JsonArray annotations = new JsonArray();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Text text) {
                JsonObject note = new JsonObject();
                note.addProperty("x", text.x());
                note.addProperty("y", text.y());
                note.addProperty("text", PlotlyText.of(text.text()));
                note.addProperty("showarrow", false);
                note.addProperty("captureevents", false);
                boolean start = text.anchor() == Mark.Anchor.START;
                boolean end = text.anchor() == Mark.Anchor.END;
                note.addProperty("xanchor", start ? "left" : end ? "right" : "center");
                note.addProperty("xshift", start ? 3 : end ? -3 : 0);
                note.addProperty("yanchor", "middle");
                note.add("font", font(House.SOURCE_PX, House.SOFT_TEXT));
                annotations.add(note);
            }
        }
        return annotations;
    }

    private JsonArray shapes() {
        JsonArray shapes = new JsonArray();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Band band) {
                JsonObject shape = new JsonObject();
                shape.addProperty("type", "rect");
                shape.addProperty("x0", band.x0());
                shape.addProperty("x1", band.x1());
                shape.addProperty("y0", band.y0());
                shape.addProperty("y1", band.y1());
                shape.addProperty("fillcolor", House.colour(band.look()));
                shape.addProperty("opacity", 0.25);
                shapes.add(shape);
            }
        }
        return shapes;
    }

    private static JsonObject font(int px, String colour) {
        JsonObject font = new JsonObject();
        font.addProperty("family", House.fonts());
        font.addProperty("size", px);
        font.addProperty("color", House.ink(colour));
        return font;
    }
}
