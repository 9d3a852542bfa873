package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/** Tiles of a grid as one trace of Plotly, each with its words. */
final class PlotlyTiles {

    private static final int LINE_PX = 17;
    private static final int PAGE_CHARACTERS = 80;

    private PlotlyTiles() {}

    /** Two traces: the light tiles with dark words, and the dark ones with light words. */
    static List<JsonObject> of(Panel panel) {
        return List.of(of(panel, false), of(panel, true));
    }

    private static JsonObject of(Panel panel, boolean dark) {
        int columns = size(panel.x());
        int rows = size(panel.y());
        JsonArray levels = empty(rows, columns);
        JsonArray words = empty(rows, columns);
        JsonArray hovers = empty(rows, columns);
        String colour = House.series().get(0);
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Tile tile && within(tile, rows, columns) && dark == darkStep(tile.level())) {
                colour = House.colour(tile.look());
                set(levels, tile, new JsonPrimitive(tile.level()));
                set(words, tile, new JsonPrimitive(PlotlyText.of(tile.label())));
                set(hovers, tile, new JsonPrimitive(PlotlyText.wrapped(tile.hover(), 48)));
            }
        }
        JsonObject trace = new JsonObject();
        trace.addProperty("type", "heatmap");
        trace.add("z", levels);
        trace.add("text", words);
        trace.addProperty("texttemplate", "%{text}");
        JsonObject font = new JsonObject();
        font.addProperty("color", dark ? House.PAPER : House.TEXT);
        font.addProperty("size", House.LABEL_PX);
        trace.add("textfont", font);
        trace.add("hovertext", hovers);
        trace.addProperty("hoverinfo", "text");
        trace.addProperty("hoverongaps", false);
        trace.addProperty("showscale", false);
        trace.addProperty("zmin", 0);
        trace.addProperty("zmax", 1);
        trace.addProperty("xgap", 2);
        trace.addProperty("ygap", 2);
        trace.add("colorscale", steps(colour));
        return trace;
    }

    private static boolean darkStep(double level) {
        return level * House.STEPS.size() >= House.STEPS.size() - 2;
    }

    private static boolean within(Mark.Tile tile, int rows, int columns) {
        long row = Math.round(tile.y());
        long column = Math.round(tile.x());
        return row >= 0 && row < rows && column >= 0 && column < columns;
    }

    private static JsonArray empty(int rows, int columns) {
        JsonArray all = new JsonArray();
        for (int row = 0; row < rows; row++) {
            JsonArray line = new JsonArray();
            for (int column = 0; column < columns; column++) {
                line.add(JsonNull.INSTANCE);
            }
            all.add(line);
        }
        return all;
    }

    private static void set(JsonArray rows, Mark.Tile tile, JsonPrimitive value) {
        rows.get((int) Math.round(tile.y())).getAsJsonArray().set((int) Math.round(tile.x()), value);
    }

    /** The steps of the house, each flat. */
    private static JsonArray steps(String colour) {
        JsonArray scale = new JsonArray();
        int count = House.STEPS.size();
        for (int i = 0; i < count; i++) {
            for (int end = i; end <= i + 1; end++) {
                JsonArray stop = new JsonArray();
                stop.add((double) end / count);
                stop.add(House.tint(colour, House.STEPS.get(i)));
                scale.add(stop);
            }
        }
        return scale;
    }

    /** Letters on a line of a heading, so that headings stand beside each other. */
    static int headCharacters(Panel panel, int labelCharacters) {
        if (!(panel.x() instanceof Axis.Categorical) || !(panel.y() instanceof Axis.Categorical)) {
            return labelCharacters;
        }
        int room = labelCharacters < 20 ? PAGE_CHARACTERS / 2 : PAGE_CHARACTERS;
        return Math.max(4, (room - labelCharacters) / Math.max(1, size(panel.x())) - 1);
    }

    static int heightPx(Panel panel, int labelCharacters) {
        int lines = 1;
        for (String label : ((Axis.Categorical) panel.y()).labels()) {
            lines = Math.max(lines, PlotlyText.lines(label, labelCharacters).size());
        }
        int heads = 1;
        for (String label : ((Axis.Categorical) panel.x()).labels()) {
            heads = Math.max(
                    heads,
                    PlotlyText.lines(label, headCharacters(panel, labelCharacters))
                            .size());
        }
        return 60 + heads * LINE_PX + size(panel.y()) * Math.max(34, 12 + lines * LINE_PX);
    }

    private static int size(Axis axis) {
        return axis instanceof Axis.Categorical categorical
                ? categorical.labels().size()
                : 0;
    }
}
