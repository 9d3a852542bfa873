package telling.export.print;

import java.util.TreeSet;
import telling.chart.House;

/**
 * The rules by which a browser shows a chart on a dark screen. Colours stand in the SVG as they are on paper, and the rules
 * replace them, so that a program that knows no such rules, and print, keep to the light.
 */
final class Dark {

    private static final String LIGHT_WORD = " class=\"on-dark\"";
    private static final String DARK_WORD = " class=\"on-light\"";

    private static final String WHITE = "#ffffff";

    private Dark() {}

    static String style(Layout layout) {
        TreeSet<String> colours = new TreeSet<>();
        colours.add(House.PAPER);
        for (Drawn thing : layout.things()) {
            if (thing instanceof Drawn.Words words) {
                colours.add(words.colour());
            } else if (thing instanceof Drawn.Area area) {
                colours.add(area.fill());
                colours.add(area.outline());
            } else if (thing instanceof Drawn.Dot dot) {
                colours.add(dot.fill());
                colours.add(dot.outline());
            } else if (thing instanceof Drawn.Stroke stroke) {
                colours.add(stroke.colour());
            }
        }
        colours.remove("");
        StringBuilder style = new StringBuilder("<style>@media screen and (prefers-color-scheme: dark) {\n");
        for (String colour : colours) {
            String dark = House.dark(colour);
            style.append("[fill=\"")
                    .append(colour)
                    .append("\"] { fill: ")
                    .append(dark)
                    .append(" }\n");
            style.append("[stroke=\"")
                    .append(colour)
                    .append("\"] { stroke: ")
                    .append(dark)
                    .append(" }\n");
        }
        style.append("text.on-dark { fill: ").append(WHITE).append(" }\n");
        style.append("text.on-light { fill: ").append(House.DARK_PAPER).append(" }\n");
        return style.append("}</style>\n").toString();
    }

    /** The class of words that stand on a filled mark, whose colour there decides theirs; otherwise nothing. */
    static String mark(Drawn.Words words, Layout layout) {
        String behind = House.PAPER;
        for (Drawn thing : layout.things()) {
            if (thing instanceof Drawn.Area area && area.box().holds(middle(words.box()))) {
                behind = area.fill();
            }
        }
        if (behind.equals(House.PAPER)) {
            return "";
        }
        String dark = House.dark(behind);
        return House.contrast(WHITE, dark) >= House.contrast(House.DARK_PAPER, dark) ? LIGHT_WORD : DARK_WORD;
    }

    private static Box middle(Box box) {
        return new Box(box.x() + box.width() / 2, box.middle(), 0, 0);
    }
}
