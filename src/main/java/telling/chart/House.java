package telling.chart;

import java.util.List;

/**
 * How charts look: the one place for colours and sizes. The six colours stand at least 3:1 against
 * white, and apart from each other for the colour-blind and in grey; text stands at least 4.5:1.
 */
public final class House {

    /** The colours of series, in their order. */
    public static final List<String> SERIES = List.of("#254d7f", "#dd7041", "#191970", "#8f67ac", "#6a1e12", "#b13436");

    /** How much of its colour each step of a tile takes; text reads at 4.5:1 or more on every one of them. */
    public static final List<Double> STEPS = List.of(0.07, 0.22, 0.38, 0.55, 0.82, 1.0);

    public static final String MUTED = "#8a9099";
    public static final String TEXT = "#1d2733";
    public static final String SOFT_TEXT = "#566270";
    public static final String GRID = "#dfe3e8";
    public static final String PAPER = "#ffffff";

    public static final int TITLE_PX = 21;
    public static final int SUBTITLE_PX = 15;
    public static final int LABEL_PX = 13;
    public static final int SOURCE_PX = 12;

    /** Names of fonts, the best first. */
    public static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    private House() {}

    /** The colour of a look. */
    public static String colour(Look look) {
        return look.tone() == Look.Tone.MUTED ? MUTED : SERIES.get(Math.floorMod(look.series(), SERIES.size()));
    }

    /** A colour thinned with the paper. */
    public static String tint(String colour, double part) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int paper = Integer.parseInt(PAPER.substring(i, i + 2), 16);
            int full = Integer.parseInt(colour.substring(i, i + 2), 16);
            int value = (int) Math.round(paper + (full - paper) * part);
            mixed.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
        }
        return mixed.toString();
    }
}
