package telling.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Workspace;

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
 * @param preset the page that print formats lay it out on
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
        boolean replaces,
        Preset preset) {

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
        return new Chart(title, subtitle, source, alt, language, series, panels, data, false, Preset.PAGE);
    }

    /** The same chart under another title. */
    public Chart title(String other) {
        return new Chart(other, subtitle, source, alt, language, series, panels, data, replaces, preset);
    }

    /** The same chart with another line under its title. */
    public Chart subtitle(String other) {
        return new Chart(title, other, source, alt, language, series, panels, data, replaces, preset);
    }

    /** The same chart with another source note. */
    public Chart source(String other) {
        return new Chart(title, subtitle, other, alt, language, series, panels, data, replaces, preset);
    }

    /** The same chart, which may replace a file that exists. */
    public Chart overwrite() {
        return new Chart(title, subtitle, source, alt, language, series, panels, data, true, preset);
    }

    /**
     * The same chart for another page: {@code column} (85 mm wide), {@code page} (160 mm), {@code
     * slide} (16:9) or {@code square}.
     *
     * <p>Errors: chart.unknown-preset.
     */
    public Chart preset(String name) {
        return new Chart(title, subtitle, source, alt, language, series, panels, data, replaces, Preset.of(name));
    }

    /**
     * Writes the chart in the format that the name's ending asks for, and returns where it is.
     *
     * <p>Errors: chart.unknown-format, naming the endings that exist; those of {@link Outputs#write}.
     */
    public Path save(String name) {
        ChartFormat format = ChartFormats.of(name);
        Path file = Outputs.current().write(name, replaces, out -> format.write(this, out));
        Workspace.current().find(Outputs.Watch.class).ifPresent(watch -> watch.shown(this));
        return file;
    }

    /**
     * Writes the chart as svg, png, pdf and html and its data as csv, and returns where they are. Every
     * one is drawn before the first is written, so that a chart that cannot be drawn leaves nothing.
     *
     * @param name without an ending
     *     <p>Errors: those of {@link #save}.
     */
    public List<Path> saveAll(String name) {
        Map<String, byte[]> drawn = new LinkedHashMap<>();
        for (String ending : List.of("svg", "png", "pdf", "html", "csv")) {
            String file = name + "." + ending;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                ChartFormats.of(file).write(this, bytes);
            } catch (IOException e) {
                throw Problem.of("base.not-writable", "file", file, "reason", Outputs.reason(e))
                        .thrown();
            }
            drawn.put(file, bytes.toByteArray());
        }
        Outputs outputs = Outputs.current();
        drawn.keySet().forEach(file -> outputs.refuse(file, replaces));
        List<Path> written = new ArrayList<>();
        drawn.forEach((file, bytes) -> written.add(outputs.write(file, replaces, out -> out.write(bytes))));
        Workspace.current().find(Outputs.Watch.class).ifPresent(watch -> watch.shown(this));
        return List.copyOf(written);
    }
}
