package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** One panel as Plotly's traces and layout; knows marks and axes, no kind of chart. */
final class PlotlyPanel {

    static final int WIDE_LABEL = 30;
    static final int NARROW_LABEL = 15;
    private static final int LEAST_MARKS_PX = 70;
    private static final int MOST_DATED = 8;

    /** What no one but our scripts reads in a layout: how many pixels it takes at least. */
    private static final String LEAST = "leastPx";

    private final Panel panel;
    private final Language language;

    PlotlyPanel(Panel panel, Language language) {
        this.panel = panel;
        this.language = language;
    }

    PlotlyFigure figure() {
        return new PlotlyFigure(traces(), layout(WIDE_LABEL, false), layout(NARROW_LABEL, true));
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
        boolean stacked = PlotlyLabels.stacked(panel);
        trace.addProperty("textposition", stacked ? "inside" : "outside");
        trace.addProperty("insidetextanchor", "middle");
        trace.addProperty("textangle", 0);
        trace.addProperty("cliponaxis", false);
        trace.addProperty("constraintext", stacked ? "inside" : "none");
        trace.addProperty("hoverinfo", "text");
        trace.add("textfont", font(House.LABEL_PX, stacked ? House.textOn(look) : House.TEXT));
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
        boolean beyond = lying && PlotlyLabels.reach(panel, bar) > Math.max(bar.x0(), bar.x1());
        trace.getAsJsonArray("text").add(beyond && !PlotlyLabels.stacked(panel) ? "" : PlotlyText.of(bar.label()));
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
            list.add(moment(value));
        } else {
            list.add(value);
        }
    }

    static String moment(double days) {
        return Instant.ofEpochMilli(Math.round(days * 86_400_000)).toString().replace("Z", "");
    }

    private JsonObject layout(int labelCharacters, boolean narrow) {
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
        margin.addProperty("t", Math.max(8, PlotlyLabels.headPx(panel, narrow)));
        margin.addProperty("b", lying() && !shown(panel.x()) ? 8 : 44);
        margin.addProperty("r", PlotlyLabels.rightPx(panel, narrow));
        margin.addProperty("pad", 4);
        layout.add("margin", margin);
        if (PlotlyLabels.stacked(panel)) {
            JsonObject uniform = new JsonObject();
            uniform.addProperty("mode", "hide");
            uniform.addProperty("minsize", House.SOURCE_PX);
            layout.add("uniformtext", uniform);
        }
        layout.addProperty("height", heightPx(labelCharacters));
        layout.add("xaxis", axis(panel.x(), false, PlotlyTiles.headCharacters(panel, labelCharacters)));
        layout.add("yaxis", axis(panel.y(), true, labelCharacters));
        layout.add("annotations", PlotlyLabels.of(panel, narrow));
        if (panel.x() instanceof Axis.Categorical && lying()) {
            PlotlyTiles.heads(panel, layout, labelCharacters);
        }
        layout.addProperty(LEAST, leastPx(labelCharacters, margin.get("r").getAsInt()));
        layout.add("shapes", shapes());
        if (PlotlyTimeline.is(panel)) {
            new PlotlyTimeline(panel, labelCharacters).fit(layout);
        }
        return layout;
    }

    /** How wide it has to be for its words; a narrower page scrolls it. */
    private int leastPx(int labelCharacters, int right) {
        if (!(panel.y() instanceof Axis.Categorical rows) || PlotlyTimeline.is(panel)) {
            return 0;
        }
        int left = 20 + PlotlyLabels.px(PlotlyText.longest(rows.labels(), labelCharacters));
        if (panel.x() instanceof Axis.Categorical) {
            return left + PlotlyTiles.leastPx(panel);
        }
        return left + (PlotlyLabels.leftOfDots(panel) ? PlotlyLabels.LEFT_PX : 0) + right + LEAST_MARKS_PX;
    }

    /** Whether an axis has numbers along it. */
    private static boolean shown(Axis axis) {
        return !(axis instanceof Axis.Linear linear && linear.hidden()) && !(axis instanceof Axis.Categorical);
    }

    private int heightPx(int labelCharacters) {
        if (!(panel.y() instanceof Axis.Categorical categories)) {
            return PlotlyLabels.planePx(panel, labelCharacters == NARROW_LABEL);
        }
        if (panel.x() instanceof Axis.Categorical) {
            return PlotlyTiles.heightPx(panel, labelCharacters);
        }
        int[] bars = new int[Math.max(1, categories.labels().size())];
        Set<Double> seen = new HashSet<>();
        for (Mark mark : panel.marks()) {
            double at = mark instanceof Mark.Bar bar
                    ? (bar.y0() + bar.y1()) / 2
                    : mark instanceof Mark.Text text && text.y() > -0.5 ? text.y() : -1;
            int row = (int) Math.round(at);
            if (row >= 0 && row < bars.length && seen.add(at)) {
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
        int heads = PlotlyLabels.headPx(panel, labelCharacters == NARROW_LABEL);
        return 16 + row * bars.length + heads + (shown(panel.x()) ? 36 : 0);
    }

    private JsonObject axis(Axis axis, boolean upright, int labelCharacters) {
        boolean leftLabels = PlotlyLabels.leftOfDots(panel);
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
            if (upright && leftLabels) {
                spec.addProperty("ticks", "outside");
                spec.addProperty("ticklen", PlotlyLabels.LEFT_PX);
                spec.addProperty("tickcolor", House.PAPER);
            }
            double end = categories.labels().size() - 0.5;
            range.add(upright ? end : -0.5);
            range.add(upright ? -0.5 : end);
        } else if (axis instanceof Axis.Linear linear) {
            double pad = linear.hidden() ? 0 : (linear.high() - linear.low()) * 0.05;
            pad = pad == 0 && linear.high() == linear.low() ? 1 : pad;
            range.add(linear.low() - pad);
            range.add(linear.high() + pad);
            spec.addProperty("tickangle", 0);
            spec.addProperty("nticks", upright ? 7 : PlotlyLabels.ticks(panel, labelCharacters == NARROW_LABEL));
            if (!upright && linear.ungrouped()) {
                ticksAtDots(spec);
            }
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

    /** Years stand where there are dots, as waves are no continuum; a year too near to the next is left out. */
    private void ticksAtDots(JsonObject spec) {
        TreeSet<Double> places = new TreeSet<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point) {
                places.add(point.x());
            }
        }
        if (places.isEmpty() || places.size() > MOST_DATED) {
            return;
        }
        double least = (places.last() - places.first()) / MOST_DATED;
        JsonArray values = new JsonArray();
        JsonArray texts = new JsonArray();
        double before = Double.NEGATIVE_INFINITY;
        for (double place : places) {
            boolean room = place - before >= least && (places.last() - place >= least || place == places.last());
            values.add(place);
            texts.add(room ? BigDecimal.valueOf(place).stripTrailingZeros().toPlainString() : "");
            before = room ? place : before;
        }
        spec.addProperty("tickmode", "array");
        spec.add("tickvals", values);
        spec.add("ticktext", texts);
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

    static JsonObject font(int px, String colour) {
        JsonObject font = new JsonObject();
        font.addProperty("family", House.fonts());
        font.addProperty("size", px);
        font.addProperty("color", House.ink(colour));
        return font;
    }
}
