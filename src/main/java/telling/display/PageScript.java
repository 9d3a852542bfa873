package telling.display;

import telling.export.ChartMarkup;

/**
 * What a page needs beside the HTML of its results: plotly.js, once, if it holds charts.
 *
 * @param packed the script, compressed and in Base64
 * @param hash of the unpacked script, as the page's policy writes it
 */
public record PageScript(String packed, String hash) {

    /** plotly.js. */
    public static PageScript plotly() {
        ChartMarkup.Script script = ChartMarkup.plotly();
        return new PageScript(script.packed(), script.hash());
    }

    /** What the style of a page with charts says beside its own. */
    public static String rules() {
        return ChartMarkup.rules();
    }

    /** Whether this HTML holds a chart that plotly.js would draw. */
    public static boolean neededBy(String html) {
        return html.contains(ChartFigure.START);
    }
}
