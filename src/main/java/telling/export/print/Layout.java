package telling.export.print;

import java.util.List;
import telling.base.Language;

/**
 * A chart laid out on its page: everything that is drawn, in order, in points.
 *
 * @param alt the chart in words
 * @param trace where it comes from, as JSON in ASCII; empty where nothing is known
 */
record Layout(
        double widthPt,
        double heightPt,
        String title,
        String alt,
        Language language,
        String trace,
        List<Drawn> things) {

    static final double POINTS_PER_MM = 72 / 25.4;

    Layout {
        things = List.copyOf(things);
    }

    /** The lines of text on it. */
    List<Drawn.Words> words() {
        return things.stream()
                .filter(Drawn.Words.class::isInstance)
                .map(Drawn.Words.class::cast)
                .toList();
    }
}
