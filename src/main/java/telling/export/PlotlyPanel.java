package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/** One panel as Plotly's traces and layout; knows marks and axes, no kind of chart. */
final class PlotlyPanel {

    private static final int LEAST_MARKS_PX = 70;
    private static final int NARROW_MARKS_PX = 34;

    /** What no one but our scripts reads in a layout: how many pixels it takes at least. */
    private static final String LEAST = "leastPx";

    private final Panel panel;
    private final PanelRows rows;
    private final Language language;

    PlotlyPanel(Panel panel, Language language) {
        this.panel = panel;
        this.rows = new PanelRows(panel);
        this.language = language;
    }

    PlotlyFigure figure() {
        return new PlotlyFigure(
                PlotlyTraces.of(panel), layout(new PlotlyRoom(panel, false)), layout(new PlotlyRoom(panel, true)));
    }

    private JsonObject layout(PlotlyRoom room) {
        JsonObject layout = new JsonObject();
        layout.addProperty("separators", "" + language.decimal() + language.group());
        layout.addProperty("showlegend", false);
        layout.addProperty("dragmode", false);
        layout.addProperty("hovermode", "closest");
        layout.addProperty("barmode", "overlay");
        layout.addProperty("paper_bgcolor", House.PAPER);
        layout.addProperty("plot_bgcolor", House.PAPER);
        layout.add("font", PlotlyNotes.font(House.LABEL_PX, House.TEXT));
        JsonObject margin = new JsonObject();
        margin.addProperty("l", 8);
        margin.addProperty("t", Math.max(8, room.headPx()));
        margin.addProperty("b", rows.lying() && !shown(panel.x()) ? 8 : 44);
        margin.addProperty("r", room.rightPx());
        margin.addProperty("pad", 4);
        layout.add("margin", margin);
        if (rows.stacked()) {
            JsonObject uniform = new JsonObject();
            uniform.addProperty("mode", "hide");
            uniform.addProperty("minsize", House.SOURCE_PX);
            layout.add("uniformtext", uniform);
        }
        layout.addProperty("height", heightPx(room));
        PlotlyAxes axes = new PlotlyAxes(room);
        layout.add("xaxis", axes.across(PlotlyTiles.headCharacters(panel, room.labelCharacters())));
        layout.add("yaxis", axes.upright());
        layout.add("annotations", PlotlyLabels.of(room));
        if (panel.x() instanceof Axis.Categorical && rows.lying()) {
            PlotlyTiles.heads(panel, layout, room.labelCharacters());
        }
        layout.addProperty(LEAST, leastPx(room));
        layout.add("shapes", shapes());
        if (PlotlyTimeline.is(panel)) {
            new PlotlyTimeline(room).fit(layout);
        }
        return layout;
    }

    /** How wide it has to be for its words; a narrower page scrolls it. */
    private int leastPx(PlotlyRoom room) {
        if (!(panel.y() instanceof Axis.Categorical names) || PlotlyTimeline.is(panel)) {
            return 0;
        }
        int left = 20 + PlotlyNotes.px(PlotlyText.longest(names.labels(), room.labelCharacters()));
        if (panel.x() instanceof Axis.Categorical) {
            return left + PlotlyTiles.leastPx(panel);
        }
        if (room.leftOfDots()) {
            return left + PlotlyRoom.LEFT_PX + room.rightPx() + LEAST_MARKS_PX;
        }
        return left + room.rightPx() + (room.narrow() ? NARROW_MARKS_PX : LEAST_MARKS_PX);
    }

    /** Whether an axis has numbers along it. */
    private static boolean shown(Axis axis) {
        return !(axis instanceof Axis.Linear linear && linear.hidden()) && !(axis instanceof Axis.Categorical);
    }

    private int heightPx(PlotlyRoom room) {
        if (!(panel.y() instanceof Axis.Categorical categories)) {
            return room.planePx();
        }
        if (panel.x() instanceof Axis.Categorical) {
            return PlotlyTiles.heightPx(panel, room.labelCharacters());
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
                    PlotlyText.lines(categories.labels().get(i), room.labelCharacters())
                            .size());
        }
        int row = Math.max(14 + 22 * most, 12 + 17 * lines);
        int heads = room.headPx();
        return 16 + row * bars.length + heads + (shown(panel.x()) ? 36 : 0);
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
}
