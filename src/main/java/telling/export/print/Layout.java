package telling.export.print;

import java.util.List;
import telling.base.Language;

/**
 * A chart laid out on its page: everything that is drawn, in order, in points.
 *
 * @param alt the chart in words
 */
record Layout(double widthPt, double heightPt, String title, String alt, Language language, List<Drawn> things) {

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
