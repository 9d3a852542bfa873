package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.TreeSet;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/** The axes of a panel as Plotly reads them. */
final class PlotlyAxes {

    private static final int UPRIGHT_TICKS = 7;
    private static final int MOST_DATED = 8;
    private static final int DATE_PX = 40;

    private final Panel panel;
    private final PlotlyRoom room;

    PlotlyAxes(PlotlyRoom room) {
        this.panel = room.panel();
        this.room = room;
    }

    /** The axis across, whose names have lines of so many letters. */
    JsonObject across(int labelCharacters) {
        return axis(panel.x(), false, labelCharacters);
    }

    /** The axis at the side. */
    JsonObject upright() {
        return axis(panel.y(), true, room.labelCharacters());
    }

    private JsonObject axis(Axis axis, boolean upright, int labelCharacters) {
        JsonObject spec = new JsonObject();
        spec.addProperty("fixedrange", true);
        spec.addProperty("zeroline", false);
        spec.addProperty("automargin", true);
        spec.addProperty("gridcolor", House.GRID);
        spec.add("tickfont", PlotlyNotes.font(House.LABEL_PX, House.TEXT));
        JsonObject title = new JsonObject();
        title.addProperty("text", PlotlyText.of(axis.title()));
        title.add("font", PlotlyNotes.font(House.LABEL_PX, House.SOFT_TEXT));
        spec.add("title", title);
        if (axis instanceof Axis.Categorical categories) {
            names(spec, categories, upright, labelCharacters);
        } else if (axis instanceof Axis.Linear linear) {
            numbers(spec, linear, upright);
        } else if (axis instanceof Axis.Time time) {
            dates(spec, time);
        }
        return spec;
    }

    private void names(JsonObject spec, Axis.Categorical categories, boolean upright, int labelCharacters) {
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
        if (upright && room.leftOfDots()) {
            spec.addProperty("ticks", "outside");
            spec.addProperty("ticklen", PlotlyRoom.LEFT_PX);
            spec.addProperty("tickcolor", House.PAPER);
        }
        double end = categories.labels().size() - 0.5;
        JsonArray range = new JsonArray();
        range.add(upright ? end : -0.5);
        range.add(upright ? -0.5 : end);
        spec.add("range", range);
    }

    private void numbers(JsonObject spec, Axis.Linear linear, boolean upright) {
        double pad = linear.hidden() ? 0 : (linear.high() - linear.low()) * 0.05;
        pad = pad == 0 && linear.high() == linear.low() ? 1 : pad;
        spec.addProperty("tickangle", 0);
        spec.addProperty("nticks", upright ? UPRIGHT_TICKS : room.ticks());
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
        JsonArray range = new JsonArray();
        range.add(linear.low() - pad);
        range.add(linear.high() + pad);
        spec.add("range", range);
    }

    private static void dates(JsonObject spec, Axis.Time time) {
        double pad = Math.max(1, (time.high() - time.low()) * 0.05);
        spec.addProperty("type", "date");
        spec.addProperty("tickformat", time.high() - time.low() > 900 ? "%Y" : "%Y-%m-%d");
        JsonArray range = new JsonArray();
        range.add(PlotlyNotes.moment(time.low() - pad));
        range.add(PlotlyNotes.moment(time.high() + pad));
        spec.add("range", range);
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
        double apart = Math.max(1, Math.min(MOST_DATED, room.plotPx() / DATE_PX));
        double least = (places.last() - places.first()) / apart;
        JsonArray values = new JsonArray();
        JsonArray texts = new JsonArray();
        double before = Double.NEGATIVE_INFINITY;
        for (double place : places) {
            boolean free = place - before >= least && (places.last() - place >= least || place == places.last());
            values.add(place);
            texts.add(free ? BigDecimal.valueOf(place).stripTrailingZeros().toPlainString() : "");
            before = free ? place : before;
        }
        spec.addProperty("tickmode", "array");
        spec.add("tickvals", values);
        spec.add("ticktext", texts);
    }
}
