package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.Trace;

/**
 * A figure of Plotly for Tablesaw whose script is ours: its own cannot express labels at bars, and
 * runs what a label contains.
 */
final class PlotlyFigure extends Figure {

    private final JsonArray traces;
    private final JsonObject wide;
    private final JsonObject narrow;

    PlotlyFigure(JsonArray traces, JsonObject wide, JsonObject narrow) {
        super(new Trace[0]);
        this.traces = traces;
        this.wide = wide;
        this.narrow = narrow;
    }

    /** What is drawn, as JSON: its traces, and its layout for a wide and for a narrow page. */
    JsonObject json() {
        JsonObject all = new JsonObject();
        all.add("data", traces);
        all.add("wide", wide);
        all.add("narrow", narrow);
        all.add("dark", DarkColours.in(Json.of(traces) + Json.of(wide) + Json.of(narrow)));
        return all;
    }

    /** The script that draws into the element of this id once {@code tellingDraw} is called. */
    @Override
    public String asJavascript(String div) {
        String parts = Json.of(traces) + Json.of(wide) + Json.of(narrow);
        return """
                (window.tellingDraw = window.tellingDraw || []).push(function () {
                  var div = document.getElementById(%s);
                  var data = %s;
                  var wide = %s;
                  var narrow = %s;
                  var dark = %s;
                  var config = {displayModeBar: false, displaylogo: false, scrollZoom: false};
                  var screen = window.matchMedia("screen and (prefers-color-scheme: dark)");
                  var coloured = function (part, light) {
                    return JSON.parse(JSON.stringify(part).replace(/"#[0-9a-f]{6}"/g, function (colour) {
                      return light || !screen.matches ? colour : JSON.stringify(dark[JSON.parse(colour)]);
                    }));
                  };
                  var draw = function (width, light) {
                    var layout = coloured(width < 520 ? narrow : wide, light);
                    layout.width = Math.max(width, layout.leastPx);
                    delete layout.leastPx;
                    Plotly.react(div, coloured(data, light), layout, config);
                  };
                  var fit = function () { draw(div.clientWidth, false); };
                  fit();
                  window.addEventListener("resize", fit);
                  screen.addEventListener("change", fit);
                  window.addEventListener("beforeprint", function () { draw(640, true); });
                  window.addEventListener("afterprint", fit);
                });
                """.formatted(
                Json.text(div), Json.of(traces), Json.of(wide), Json.of(narrow), Json.of(DarkColours.in(parts)));
    }
}
