package telling.chart;

import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import telling.base.NearNames;
import telling.base.Problem;

/** The formats in which a chart can be saved, by ending. */
public final class ChartFormats {

    private ChartFormats() {}

    /**
     * The format that a file of this name has.
     *
     * <p>Errors: chart.unknown-format (facts file, ending, endings, near); chart.no-format where the
     * name has no ending.
     */
    public static ChartFormat of(String name) {
        Map<String, ChartFormat> known = byEnding();
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        if (dot < 0 || dot == file.length() - 1) {
            throw Problem.of("chart.no-format", "file", name, "endings", known.keySet())
                    .thrown();
        }
        String ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        ChartFormat format = known.get(ending);
        if (format == null) {
            throw Problem.of(
                            "chart.unknown-format",
                            "file",
                            name,
                            "ending",
                            ending,
                            "endings",
                            known.keySet(),
                            "near",
                            NearNames.to(ending, known.keySet()))
                    .thrown();
        }
        return format;
    }

    /** Every format, by ending in alphabetical order. */
    public static Map<String, ChartFormat> byEnding() {
        Map<String, ChartFormat> known = new TreeMap<>();
        for (ChartFormat format : ServiceLoader.load(ChartFormat.class, ChartFormat.class.getClassLoader())) {
            format.endings().forEach(ending -> known.put(ending, format));
        }
        return known;
    }
}
