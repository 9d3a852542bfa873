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

    private static final int PAGE_CHARACTERS = 80;

    private PlotlyTiles() {}

    /** Two traces: the tiles, and over them the words, each in the ink that reads on its tile. */
    static List<JsonObject> of(Panel panel) {
        int columns = size(panel.x());
        int rows = size(panel.y());
        JsonArray levels = empty(rows, columns);
        JsonArray hovers = empty(rows, columns);
        String colour = House.series().get(0);
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Tile tile && within(tile, rows, columns)) {
                colour = House.colour(tile.look());
                set(levels, tile, new JsonPrimitive(tile.level()));
                set(hovers, tile, new JsonPrimitive(PlotlyText.wrapped(tile.hover(), 48)));
            }
        }
        JsonObject trace = new JsonObject();
        trace.addProperty("type", "heatmap");
        trace.add("z", levels);
        trace.add("hovertext", hovers);
        trace.addProperty("hoverinfo", "text");
        trace.addProperty("hoverongaps", false);
        trace.addProperty("showscale", false);
        trace.addProperty("zmin", 0);
        trace.addProperty("zmax", 1);
        trace.addProperty("xgap", 2);
        trace.addProperty("ygap", 2);
        trace.add("colorscale", steps(colour));
        return List.of(trace, words(panel, rows, columns));
    }

    private static JsonObject words(Panel panel, int rows, int columns) {
        JsonObject trace = new JsonObject();
        trace.addProperty("type", "scatter");
        trace.addProperty("mode", "text");
        for (String list : List.of("x", "y", "text")) {
            trace.add(list, new JsonArray());
        }
        JsonArray inks = new JsonArray();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Tile tile && within(tile, rows, columns)) {
                trace.getAsJsonArray("x").add(Math.round(tile.x()));
                trace.getAsJsonArray("y").add(Math.round(tile.y()));
                trace.getAsJsonArray("text").add(PlotlyText.of(tile.label()));
                inks.add(House.textOnTile(House.tint(House.colour(tile.look()), step(tile.level()))));
            }
        }
        JsonObject font = new JsonObject();
        font.add("color", inks);
        font.addProperty("size", House.LABEL_PX);
        trace.add("textfont", font);
        trace.addProperty("hoverinfo", "skip");
        trace.addProperty("cliponaxis", false);
        return trace;
    }

    private static double step(double level) {
        int count = House.STEPS.size();
        return House.STEPS.get((int) Math.min(count - 1, Math.max(0, Math.floor(level * count))));
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

    /** How wide the columns are at least that hold their words. */
    static int leastPx(Panel panel) {
        int widest = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Tile tile) {
                widest = Math.max(widest, PlotlyNotes.px(tile.label().length()));
            }
        }
        for (String heading : ((Axis.Categorical) panel.x()).labels()) {
            for (String word : heading.split(" ", -1)) {
                widest = Math.max(widest, PlotlyNotes.px(Math.min(14, word.length())));
            }
        }
        return size(panel.x()) * (widest + 10);
    }

    /** Sets headings above the tiles without ticks, and what rows are called in the corner. */
    static void heads(Panel panel, JsonObject layout, int labelCharacters) {
        for (String axis : List.of("xaxis", "yaxis")) {
            layout.getAsJsonObject(axis).addProperty("ticks", "");
        }
        layout.getAsJsonObject("xaxis").addProperty("side", "top");
        layout.getAsJsonObject("yaxis").remove("title");
        List<String> rows = ((Axis.Categorical) panel.y()).labels();
        int characters = Math.max(8, PlotlyText.longest(rows, labelCharacters));
        note(layout, PlotlyText.wrapped(panel.y().title(), characters), "right", -4, 3);
        int corner = PlotlyNotes.px(PlotlyText.longest(List.of(panel.y().title()), characters));
        layout.getAsJsonObject("margin").addProperty("l", 12 + corner);
        layout.getAsJsonObject("xaxis").remove("title");
        int up = headLines(panel, labelCharacters) * PlotlyNotes.LINE_PX + 8;
        note(layout, PlotlyText.of(panel.x().title()), "left", 0, up);
        int top = panel.x().title().isBlank() ? up : up + PlotlyNotes.LINE_PX;
        int lines = PlotlyText.lines(panel.y().title(), characters).size();
        layout.getAsJsonObject("margin").addProperty("t", Math.max(top, lines * PlotlyNotes.LINE_PX + 4) + 4);
    }

    private static void note(JsonObject layout, String text, String side, int across, int up) {
        JsonObject note = new JsonObject();
        note.addProperty("text", text);
        note.addProperty("xref", "paper");
        note.addProperty("yref", "paper");
        note.addProperty("x", 0);
        note.addProperty("y", 1);
        note.addProperty("xanchor", side);
        note.addProperty("yanchor", "bottom");
        note.addProperty("align", side);
        note.addProperty("xshift", across);
        note.addProperty("yshift", up);
        note.addProperty("showarrow", false);
        note.add("font", PlotlyNotes.font(House.LABEL_PX, House.SOFT_TEXT));
        layout.getAsJsonArray("annotations").add(note);
    }

    private static int headLines(Panel panel, int labelCharacters) {
        int heads = 1;
        for (String label : ((Axis.Categorical) panel.x()).labels()) {
            heads = Math.max(
                    heads,
                    PlotlyText.lines(label, headCharacters(panel, labelCharacters))
                            .size());
        }
        return heads;
    }

    /** Letters on a line of a heading, so that headings stand beside each other. */
    static int headCharacters(Panel panel, int labelCharacters) {
        if (!(panel.x() instanceof Axis.Categorical) || !(panel.y() instanceof Axis.Categorical)) {
            return labelCharacters;
        }
        int room = labelCharacters < 20 ? PAGE_CHARACTERS / 2 : PAGE_CHARACTERS;
        int longest = 4;
        for (String heading : ((Axis.Categorical) panel.x()).labels()) {
            for (String word : heading.split(" ", -1)) {
                longest = Math.max(longest, Math.min(14, word.length()));
            }
        }
        return Math.max(longest, (room - labelCharacters) / Math.max(1, size(panel.x())) - 1);
    }

    static int heightPx(Panel panel, int labelCharacters) {
        int lines = 1;
        for (String label : ((Axis.Categorical) panel.y()).labels()) {
            lines = Math.max(lines, PlotlyText.lines(label, labelCharacters).size());
        }
        return 44
                + headLines(panel, labelCharacters) * PlotlyNotes.LINE_PX
                + size(panel.y()) * Math.max(34, 12 + lines * PlotlyNotes.LINE_PX);
    }

    private static int size(Axis axis) {
        return axis instanceof Axis.Categorical categorical
                ? categorical.labels().size()
                : 0;
    }
}
