package telling.export.print;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import telling.chart.House;

/** The fonts that a chart needs: of each weight no more than the letters in use. */
final class Fonts {

    /** Shown for a letter that the font lacks. */
    private static final int UNKNOWN = 0x25A1;

    /** A name of its own, since the other words of a page that holds the chart have other letters. */
    private static final String NAME = "Inter of this chart";

    private Fonts() {}

    /** The names of fonts in the order in which a program is to try them: an Inter that is there, then that of the file. */
    static String names() {
        return House.fonts().replaceFirst("^Inter, ", "Inter, '" + NAME + "', ");
    }

    /** Font files by weight, true for bold; a weight that no words have is not there. */
    static Map<Boolean, byte[]> of(Layout layout) throws IOException {
        Map<Boolean, byte[]> fonts = new TreeMap<>();
        for (boolean bold : new boolean[] {false, true}) {
            NavigableSet<Integer> letters = new TreeSet<>();
            layout.words().stream()
                    .filter(words -> words.bold() == bold)
                    .flatMapToInt(words -> known(words).codePoints())
                    .forEach(letters::add);
            if (!letters.isEmpty()) {
                fonts.put(bold, TrueType.of(Typeface.of(bold), letters));
            }
        }
        return fonts;
    }

    /** Our own fonts for a style sheet, so that a browser draws the letters that were measured; empty where the house has its own. */
    static String style(Layout layout) throws IOException {
        if (House.style().font().isPresent() || House.style().boldFont().isPresent()) {
            return "";
        }
        StringBuilder style = new StringBuilder();
        for (Map.Entry<Boolean, byte[]> font : of(layout).entrySet()) {
            style.append("@font-face { font-family: '")
                    .append(NAME)
                    .append("'; font-weight: ")
                    .append(font.getKey() ? 600 : 400);
            style.append("; src: url(data:font/ttf;base64,");
            style.append(Base64.getEncoder().encodeToString(font.getValue())).append(") }\n");
        }
        return style.isEmpty() ? "" : "<style>" + style + "</style>\n";
    }

    /** The words with a box for each letter that the font lacks. */
    static String known(Drawn.Words words) {
        Typeface face = Typeface.of(words.bold());
        StringBuilder known = new StringBuilder();
        words.text().codePoints().forEach(letter -> known.appendCodePoint(face.has(letter) ? letter : UNKNOWN));
        return known.toString();
    }
}
