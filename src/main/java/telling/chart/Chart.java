package telling.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.Language;
import telling.base.Origin;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Texts;
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
 * @param abreast how many panels may stand beside each other where the page is wide enough
 * @param recast makes the same chart in another kind or language
 * @param origins the tables that its figures were computed from
 * @param trace where it comes from, once it is written to a file
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
        Preset preset,
        int abreast,
        Recast recast,
        List<Origin> origins,
        Optional<Trace> trace) {

    /** What follows the name of a file that cannot hold its trace, in the name of the file that does. */
    public static final String TRACE = ".trace.json";

    public Chart {
        series = List.copyOf(series);
        panels = List.copyOf(panels);
        origins = List.copyOf(origins);
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
        return new Chart(
                title,
                subtitle,
                source,
                alt,
                language,
                series,
                panels,
                data,
                false,
                Preset.PAGE,
                1,
                Recast.NONE,
                List.of(),
                Optional.empty());
    }

    /** The same chart under another title. */
    public Chart title(String other) {
        return with(other, subtitle, source, alt, replaces, preset, abreast, recast);
    }

    /** The same chart with another line under its title. */
    public Chart subtitle(String other) {
        return with(title, other, source, alt, replaces, preset, abreast, recast);
    }

    /** The same chart with another source note. */
    public Chart source(String other) {
        return with(title, subtitle, other, alt, replaces, preset, abreast, recast);
    }

    /** The same chart told in other words to who cannot see it. */
    public Chart alt(String other) {
        return with(title, subtitle, source, other, replaces, preset, abreast, recast);
    }

    /** The same chart, which may replace a file that exists. */
    public Chart overwrite() {
        return with(title, subtitle, source, alt, true, preset, abreast, recast);
    }

    /**
     * The same chart for another page: {@code column} (85 mm wide), {@code page} (160 mm), {@code
     * slide} (16:9) or {@code square}.
     *
     * <p>Errors: chart.unknown-preset.
     */
    public Chart preset(String name) {
        return with(title, subtitle, source, alt, replaces, Preset.of(name), abreast, recast);
    }

    /** The same chart with at most so many panels beside each other. */
    public Chart abreast(int panelsInRow) {
        return with(title, subtitle, source, alt, replaces, preset, panelsInRow, recast);
    }

    /** The same chart, which knows how to become another kind. */
    public Chart recast(Recast how) {
        return with(title, subtitle, source, alt, replaces, preset, abreast, how);
    }

    /**
     * What it shows as another kind of chart, such as {@code dumbbell}; its page and the words that were
     * put in place of its own stay.
     *
     * <p>Errors: chart.unknown-kind and chart.unfit-kind, which name the kinds that fit; chart.one-kind
     * where it was not made by {@code plot}.
     */
    public Chart as(String kind) {
        return kept(recast.as(kind, language));
    }

    /**
     * The same chart in another language, {@code en} or {@code nl}.
     *
     * <p>Errors: chart.unknown-language; chart.one-kind where it was not made by {@code plot}.
     */
    public Chart labels(String tag) {
        Language other = Language.of(tag).orElseThrow(() -> {
            List<String> tags =
                    Arrays.stream(Language.values()).map(Language::tag).toList();
            return Problem.of("chart.unknown-language", "language", tag, "languages", tags)
                    .thrown();
        });
        return kept(recast.as(recast.kind(), other));
    }

    /** A fresh drawing with this chart's page, and its words where they are not those it was made with. */
    private Chart kept(Chart fresh) {
        Chart plain = recast.as(recast.kind(), language);
        return fresh.with(
                title.equals(plain.title) ? fresh.title : title,
                subtitle.equals(plain.subtitle) ? fresh.subtitle : subtitle,
                source.equals(plain.source) ? fresh.source : source,
                alt.equals(plain.alt) ? fresh.alt : alt,
                replaces,
                preset,
                fresh.abreast,
                fresh.recast);
    }

    private Chart with(
            String newTitle,
            String newSubtitle,
            String newSource,
            String newAlt,
            boolean newReplaces,
            Preset newPreset,
            int newAbreast,
            Recast newRecast) {
        return new Chart(
                newTitle,
                newSubtitle,
                newSource,
                newAlt,
                language,
                series,
                panels,
                data,
                newReplaces,
                newPreset,
                newAbreast,
                newRecast,
                origins,
                trace);
    }

    /** The same chart, of figures that were computed from these tables. */
    public Chart from(List<Origin> tables) {
        return traced(tables, trace);
    }

    /** The same chart with the trace of the cell that is running, as {@link #save} writes it. */
    public Chart traced() {
        return traced(origins, Optional.of(Tracing.of(this)));
    }

    private Chart traced(List<Origin> tables, Optional<Trace> found) {
        return new Chart(
                title, subtitle, source, alt, language, series, panels, data, replaces, preset, abreast, recast, tables,
                found);
    }

    /** The source note as it stands under the chart, with the code of the trace. */
    public String note() {
        return trace.map(known -> Texts.get(language, "chart.trace", "code", known.code()))
                .map(code -> source.isBlank() ? code : source + " · " + code)
                .orElse(source);
    }

    /** Whether what its series stand for has to be said beside it: there are several, and not all are named at a mark. */
    public boolean needsLegend() {
        List<String> names = new ArrayList<>();
        for (Panel panel : panels) {
            for (Mark mark : panel.marks()) {
                if (mark instanceof Mark.Line line) {
                    names.add(line.label());
                } else if (mark instanceof Mark.Text text) {
                    names.add(text.text());
                } else if (mark instanceof Mark.Bar bar && bar.label().contains(": ")) {
                    names.add(bar.label().substring(0, bar.label().indexOf(": ")));
                }
            }
        }
        return series.size() > 1 && !series.stream().map(Series::name).allMatch(names::contains);
    }

    /**
     * Writes the chart in the format that the name's ending asks for, and returns where it is.
     *
     * <p>Errors: chart.unknown-format, naming the endings that exist; those of {@link Outputs#write}.
     */
    public Path save(String name) {
        ChartFormat format = ChartFormats.of(name);
        Chart traced = traced();
        Outputs outputs = Outputs.current();
        format.beside(traced).ifPresent(trace -> outputs.refuse(name + TRACE, replaces));
        Path file = outputs.write(name, replaces, out -> format.write(traced, name, out));
        format.beside(traced).ifPresent(trace -> outputs.write(name + TRACE, replaces, out -> out.write(bytes(trace))));
        Workspace.current().find(Outputs.Watch.class).ifPresent(watch -> watch.shown(this));
        return file;
    }

    /**
     * Writes the chart as svg, png, pdf and html and its data as csv, and returns where they are. All or
     * none: a chart that cannot be drawn leaves nothing, nor does a disk without room for every one of them.
     *
     * @param name without an ending
     *     <p>Errors: those of {@link #save}.
     */
    public List<Path> saveAll(String name) {
        Chart traced = traced();
        Map<String, byte[]> drawn = new LinkedHashMap<>();
        for (String ending : List.of("svg", "png", "pdf", "html", "csv")) {
            String file = name + "." + ending;
            ChartFormat format = ChartFormats.of(file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                format.write(traced, bytes);
            } catch (IOException e) {
                throw Problem.of("base.not-writable", "file", file, "reason", Outputs.reason(e))
                        .thrown();
            }
            drawn.put(file, bytes.toByteArray());
            format.beside(traced).ifPresent(trace -> drawn.put(file + TRACE, bytes(trace)));
        }
        Map<String, Outputs.Content> contents = new LinkedHashMap<>();
        drawn.forEach((file, bytes) -> contents.put(file, out -> out.write(bytes)));
        List<Path> written = Outputs.current().writeAll(contents, replaces);
        Workspace.current().find(Outputs.Watch.class).ifPresent(watch -> watch.shown(this));
        return written;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
