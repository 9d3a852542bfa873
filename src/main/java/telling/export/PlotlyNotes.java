package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import telling.chart.House;
import telling.chart.Look;

/** Words on a figure, as annotations of Plotly's that nothing points at. */
final class PlotlyNotes {

    static final int LINE_PX = 17;
    private static final double CHARACTER_PX = 7.0;

    private final JsonArray all = new JsonArray();

    /** The annotations so far. */
    JsonArray json() {
        return all;
    }

    /** Words at a place of the panel, in the middle of its height. */
    JsonObject at(double x, double y, String text) {
        JsonObject note = new JsonObject();
        note.addProperty("x", x);
        note.addProperty("y", y);
        note.addProperty("text", text);
        note.addProperty("showarrow", false);
        note.addProperty("captureevents", false);
        note.addProperty("yanchor", "middle");
        note.addProperty("align", "left");
        note.add("font", font(House.LABEL_PX, House.TEXT));
        all.add(note);
        return note;
    }

    /** Sets which side of the words lies at their place, so many pixels further right. */
    static void anchor(JsonObject note, String side, int shift) {
        note.addProperty("xanchor", side);
        note.addProperty("xshift", shift);
    }

    /** About how wide so many letters are: Plotly measures nothing for us, so a common letter stands for all. */
    static int px(int characters) {
        return (int) Math.ceil(characters * CHARACTER_PX);
    }

    /** How many letters fit about so wide. */
    static int characters(double px) {
        return (int) (px / CHARACTER_PX);
    }

    static JsonObject font(int px, String colour) {
        JsonObject font = new JsonObject();
        font.addProperty("family", House.fonts());
        font.addProperty("size", px);
        font.addProperty("color", House.ink(colour));
        return font;
    }

    /** The colour of words that name what looks like this. */
    static String colour(Look look) {
        return look.tone() == Look.Tone.MUTED ? House.SOFT_TEXT : House.readable(House.colour(look));
    }

    /** A place on an axis of time, as Plotly reads it. */
    static String moment(double days) {
        return Instant.ofEpochMilli(Math.round(days * 86_400_000)).toString().replace("Z", "");
    }
}
