package telling.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import telling.base.NearNames;
import telling.base.Problem;

/** The pages that charts are laid out on. No text is under 8 points on any of them. */
public enum Preset {
    /** A column of a report; as high as its chart. */
    COLUMN(85, 0, 11, 8.5, 8, 8),
    /** The text width of an A4 page; as high as its chart. */
    PAGE(160, 0, 13.5, 9.5, 9, 8),
    /** A slide of 16:9 in full. */
    SLIDE(254, 142.875, 22, 14.5, 13, 10),
    /** A square for the web. */
    SQUARE(120, 120, 13, 9.5, 8.5, 8);

    private final double widthMm;
    private final double heightMm;
    private final double titlePt;
    private final double subtitlePt;
    private final double labelPt;
    private final double sourcePt;

    Preset(double widthMm, double heightMm, double titlePt, double subtitlePt, double labelPt, double sourcePt) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.titlePt = titlePt;
        this.subtitlePt = subtitlePt;
        this.labelPt = labelPt;
        this.sourcePt = sourcePt;
    }

    /**
     * The preset of this name.
     *
     * <p>Errors: chart.unknown-preset (facts preset, presets, near).
     */
    public static Preset of(String name) {
        List<String> names = Arrays.stream(values()).map(Preset::tag).toList();
        int at = names.indexOf(name.strip().toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw Problem.of(
                            "chart.unknown-preset", "preset", name, "presets", names, "near", NearNames.to(name, names))
                    .thrown();
        }
        return values()[at];
    }

    /** The names of the presets that are as high as their chart. */
    public static List<String> growing() {
        return Arrays.stream(values()).filter(Preset::grows).map(Preset::tag).toList();
    }

    /** Its name as it is typed. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public double widthMm() {
        return widthMm;
    }

    /** Its height; 0 where it is as high as its chart. */
    public double heightMm() {
        return heightMm;
    }

    /** Whether it is as high as its chart. */
    public boolean grows() {
        return heightMm == 0;
    }

    public double titlePt() {
        return titlePt;
    }

    public double subtitlePt() {
        return subtitlePt;
    }

    public double labelPt() {
        return labelPt;
    }

    public double sourcePt() {
        return sourcePt;
    }
}
