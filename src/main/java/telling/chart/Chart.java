package telling.chart;

import java.nio.file.Path;
import java.util.List;
import telling.base.Language;
import telling.base.Outputs;

/**
 * A chart as a value: what it says in words, and panels of marks. Nothing here knows how it will be
 * drawn, and no renderer knows what kind of chart it is.
 *
 * @param title the subject, or a finding that a claim supports
 * @param subtitle unit and base
 * @param source where the figures come from
 * @param alt the chart in words, for who cannot see it
 * @param series what the looks stand for; a legend is drawn from two on
 * @param replaces whether {@link #save} may replace a file
 */
public record Chart(
        String title,
        String subtitle,
        String source,
        String alt,
        Language language,
        List<Series> series,
        List<Panel> panels,
        ChartData data,
        boolean replaces) {

    public Chart {
        series = List.copyOf(series);
        panels = List.copyOf(panels);
    }

    /** A chart that does not replace files. */
    public static Chart of(
            String title,
            String subtitle,
            String source,
            String alt,
            Language language,
            List<Series> series,
            List<Panel> panels,
            ChartData data) {
        return new Chart(title, subtitle, source, alt, language, series, panels, data, false);
    }

    /** The same chart under another title. */
    public Chart title(String other) {
        return new Chart(other, subtitle, source, alt, language, series, panels, data, replaces);
    }

    /** The same chart with another line under its title. */
    public Chart subtitle(String other) {
        return new Chart(title, other, source, alt, language, series, panels, data, replaces);
    }

    /** The same chart with another source note. */
    public Chart source(String other) {
        return new Chart(title, subtitle, other, alt, language, series, panels, data, replaces);
    }

    /** The same chart, which may replace a file that exists. */
    public Chart overwrite() {
        return new Chart(title, subtitle, source, alt, language, series, panels, data, true);
    }

    /**
     * Writes the chart in the format that the name's ending asks for, and returns where it is.
     *
     * <p>Errors: chart.unknown-format, naming the endings that exist; those of {@link Outputs#write}.
     */
    public Path save(String name) {
        ChartFormat format = ChartFormats.of(name);
        return Outputs.current().write(name, replaces, out -> format.write(this, out));
    }
}
