package telling.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.base.Workspace;

/**
 * How charts look: the one place for colours and sizes. The six colours stand at least 3:1 against
 * white, and apart from each other for the colour-blind and in grey; text stands at least 4.5:1.
 */
public final class House {

    /** The colours of series, in their order. */
    public static final List<String> SERIES = List.of("#254d7f", "#dd7041", "#191970", "#8e66ab", "#6a1e12", "#b13436");

    /** How much of its colour each step of a tile takes; text reads at 4.5:1 or more on every one of them. */
    public static final List<Double> STEPS = List.of(0.07, 0.22, 0.38, 0.55, 0.82, 1.0);

    public static final String MUTED = "#8a9099";
    public static final String TEXT = "#1d2733";
    public static final String SOFT_TEXT = "#566270";
    public static final String GRID = "#dfe3e8";
    public static final String PAPER = "#ffffff";

    /** The same for a dark screen, each 4.5:1 on {@link #DARK_PAPER}; print stays light. */
    public static final List<String> DARK_SERIES =
            List.of("#afddfc", "#efb78f", "#afabf9", "#c159ea", "#f8e9e3", "#f968a7");

    public static final String DARK_MUTED = "#848b95";
    public static final String DARK_TEXT = "#e9edf2";
    public static final String DARK_SOFT_TEXT = "#a9b3bf";
    public static final String DARK_GRID = "#333c47";
    public static final String DARK_PAPER = "#14191f";

    public static final int TITLE_PX = 21;
    public static final int SUBTITLE_PX = 15;
    public static final int LABEL_PX = 13;
    public static final int SOURCE_PX = 12;

    /** Names of fonts, the best first. */
    public static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    /** Words on a light colour of a series: dark on every screen, and so none of the colours that turn. */
    private static final String INK = "#1c2632";

    /** Words on a tile that is light on every screen. */
    private static final String TILE_INK = "#14191e";

    /** Words on a tile that is light on paper and dark on a dark screen, where they turn white. */
    private static final String TURNING_INK = "#14191d";

    /** Words on a tile that is dark on every screen. */
    private static final String WHITE = "#fffffe";

    private static final double READABLE = 4.5;

    private House() {}

    /** The colour of a look, in the style of the house whose workspace this is. */
    public static String colour(Look look) {
        List<String> series = series();
        return look.tone() == Look.Tone.MUTED ? MUTED : series.get(Math.floorMod(look.series(), series.size()));
    }

    /** What the house brings of its own. */
    public static HouseStyle style() {
        return Workspace.current().find(HouseStyle.class).orElse(HouseStyle.OURS);
    }

    /** The colours of series, in their order: those of the house, or ours. */
    public static List<String> series() {
        List<String> own = style().colours();
        return own.isEmpty() ? SERIES : own;
    }

    /** The colour of words: that of the house in place of our own. */
    public static String ink(String colour) {
        return colour.equals(TEXT) ? style().text().orElse(TEXT) : colour;
    }

    /** Names of fonts, that of the house first. */
    public static String fonts() {
        String own = style().fontName();
        return own.isEmpty() ? FONTS : "'" + own + "', " + FONTS;
    }

    /**
     * A colour of a chart as it is on a dark screen: that of the same part, or for a tint as much of it on the dark paper.
     * A colour that is none of the house's stays as it is.
     */
    public static String dark(String colour) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put(PAPER, DARK_PAPER);
        known.put(TEXT, DARK_TEXT);
        known.put(SOFT_TEXT, DARK_SOFT_TEXT);
        known.put(GRID, DARK_GRID);
        known.put(MUTED, DARK_MUTED);
        known.put(TURNING_INK, PAPER);
        List<String> series = series();
        for (int i = 0; i < series.size(); i++) {
            String dark = series.equals(SERIES) ? DARK_SERIES.get(i) : lightened(series.get(i));
            known.put(series.get(i), dark);
            known.put(readable(series.get(i)), dark);
        }
        known.put(ink(TEXT), DARK_TEXT);
        String same = known.get(colour);
        if (same != null) {
            return same;
        }
        for (Map.Entry<String, String> one : known.entrySet()) {
            double part = part(colour, one.getKey());
            if (part > 0 && part < 1 && mixed(PAPER, one.getKey(), part).equals(colour)) {
                return mixed(DARK_PAPER, one.getValue(), part);
            }
        }
        return colour;
    }

    /** A colour thinned with the paper. */
    public static String tint(String colour, double part) {
        return mixed(PAPER, colour, part);
    }

    /** A colour, darkened until words in it can be read on paper. */
    public static String readable(String colour) {
        return darkened(colour, READABLE);
    }

    /** A colour, darkened until it stands so far from paper. */
    static String darkened(String colour, double contrast) {
        String darker = colour;
        while (contrast(darker, PAPER) < contrast) {
            StringBuilder step = new StringBuilder("#");
            for (int i = 1; i < 7; i += 2) {
                int value = channel(darker, i) * 19 / 20;
                step.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
            }
            darker = step.toString();
        }
        return darker;
    }

    /** A colour of a house's own, lightened until it can be read on dark paper. */
    private static String lightened(String colour) {
        double part = 1;
        String lighter = colour;
        while (contrast(lighter, DARK_PAPER) < READABLE) {
            part -= 0.05;
            lighter = mixed(PAPER, colour, part);
        }
        return lighter;
    }

    /** The contrast ratio of WCAG 2.2, 1 to 21. */
    public static double contrast(String one, String other) {
        return ColourSight.contrast(one, other);
    }

    /** A colour on paper, of which this part shows. */
    public static String mixed(String paper, String colour, double part) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int value = (int) Math.round(channel(paper, i) + (channel(colour, i) - channel(paper, i)) * part);
            mixed.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
        }
        return mixed.toString();
    }

    /** What words on a mark of this look are written in; on a light colour they are dark on a dark screen too. */
    public static String textOn(Look look) {
        if (look.fill() != Look.Fill.SOLID) {
            return TEXT;
        }
        return textOn(colour(look)).equals(PAPER) ? PAPER : INK;
    }

    /** What words on a tile of this colour are written in, so that {@link #dark} of them reads best on {@link #dark} of it. */
    public static String textOnTile(String tile) {
        String dark = dark(tile);
        boolean turnsWhite = contrast(PAPER, dark) >= contrast(DARK_PAPER, dark);
        return textOn(tile).equals(PAPER) ? (turnsWhite ? WHITE : PAPER) : (turnsWhite ? TURNING_INK : TILE_INK);
    }

    /** Dark or light text, whichever reads better on this colour. */
    public static String textOn(String colour) {
        return contrast(PAPER, colour) >= contrast(TEXT, colour) ? PAPER : TEXT;
    }

    /** How much of a colour a tint of it on white shows, to a hundredth. */
    private static double part(String tint, String colour) {
        int at = 1;
        for (int i = 1; i < 7; i += 2) {
            at = channel(colour, i) < channel(colour, at) ? i : at;
        }
        int full = channel(PAPER, at) - channel(colour, at);
        return full == 0 ? 0 : Math.round(100.0 * (channel(PAPER, at) - channel(tint, at)) / full) / 100.0;
    }

    private static int channel(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), 16);
    }
}
