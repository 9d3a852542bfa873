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
        return all;
    }

    /** The script that draws into the element of this id once {@code tellingDraw} is called. */
    @Override
    public String asJavascript(String div) {
        return """
                (window.tellingDraw = window.tellingDraw || []).push(function () {
                  var div = document.getElementById(%s);
                  var data = %s;
                  var wide = %s;
                  var narrow = %s;
                  var config = {displayModeBar: false, displaylogo: false, scrollZoom: false};
                  var draw = function (width) {
                    var layout = width < 520 ? narrow : wide;
                    layout.width = width;
                    Plotly.react(div, data, layout, config);
                  };
                  var fit = function () { draw(div.clientWidth); };
                  fit();
                  window.addEventListener("resize", fit);
                  window.addEventListener("beforeprint", function () { draw(640); });
                  window.addEventListener("afterprint", fit);
                });
                """.formatted(Json.text(div), Json.of(traces), Json.of(wide), Json.of(narrow));
    }
}
