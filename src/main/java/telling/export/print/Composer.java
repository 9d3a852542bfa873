package telling.export.print;

import java.math.BigDecimal;
import java.util.List;
import telling.base.Problem;
import telling.base.Visible;
import telling.chart.Chart;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Preset;
import telling.chart.Series;
import telling.chart.Trace;

/**
 * Lays a chart out: title, subtitle, legend, panels and source note under each other. A page that grows
 * gives every row the room it likes; one of fixed height gives rows what there is, sets labels smaller where
 * that helps, and is refused when they would be too small to read.
 */
final class Composer {

    private static final double TIGHT = 0.3;
    private static final double LOOSE = 2.4;
    private static final double SMALLEST_PT = 8;
    private static final int HALVINGS = 20;

    private final Chart chart;
    private final Preset preset;
    private final double width;
    private final double margin;

    private Composer(Chart chart) {
        this.chart = chart;
        this.preset = chart.preset();
        this.width = preset.widthMm() * Layout.POINTS_PER_MM;
        this.margin = Math.max(8.5, width * 0.035);
    }

    /**
     * The chart on the page of its preset.
     *
     * <p>Errors: export.too-high where a preset of fixed height cannot hold it.
     */
    static Layout of(Chart chart) {
        Composer composer = new Composer(chart);
        if (chart.preset().grows()) {
            Attempt attempt = composer.attempt(1, chart.preset().labelPt());
            return composer.layout(attempt, attempt.height());
        }
        return composer.fixed(chart.preset().heightMm() * Layout.POINTS_PER_MM);
    }

    private Layout fixed(double height) {
        double size = preset.labelPt();
        Attempt best = attempt(TIGHT, size);
        while (best.height() > height && size > SMALLEST_PT) {
            size = Math.max(SMALLEST_PT, size - 0.5);
            best = attempt(TIGHT, size);
        }
        if (best.height() > height) {
            throw Problem.of(
                            "export.too-high",
                            "preset",
                            preset.tag(),
                            "needed",
                            (long) Math.ceil(best.height() / Layout.POINTS_PER_MM),
                            "has",
                            new BigDecimal(Double.toString(preset.heightMm()))
                                    .setScale(0, java.math.RoundingMode.FLOOR),
                            "presets",
                            Preset.growing())
                    .thrown();
        }
        double low = TIGHT;
        double high = LOOSE;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            Attempt attempt = attempt(middle, size);
            if (attempt.height() <= height) {
                low = middle;
                best = attempt;
            } else {
                high = middle;
            }
        }
        return layout(best, height);
    }

    /** A page with its panels, without the source note. */
    private record Attempt(Page page, double height, double sourceHeight) {}

    private Layout layout(Attempt attempt, double height) {
        String source = Letters.of(chart.note());
        if (!source.isBlank()) {
            attempt.page()
                    .block(
                            Drawn.Role.SOURCE,
                            source,
                            margin,
                            height - margin - attempt.sourceHeight(),
                            width - 2 * margin,
                            preset.sourcePt(),
                            false,
                            House.SOFT_TEXT);
        }
        String logo = Letters.of(House.style().logo());
        if (!logo.isBlank()) {
            double size = preset.sourcePt();
            double wide = Typeface.of(true).width(logo, size);
            attempt.page()
                    .word(
                            Drawn.Role.SOURCE,
                            logo,
                            width - margin - wide,
                            height - margin - size * (Typeface.LINE - Typeface.CAPITAL) / 2,
                            size,
                            true,
                            House.TEXT);
        }
        return new Layout(
                width,
                height,
                Visible.of(chart.title()),
                Visible.of(chart.alt()),
                chart.language(),
                chart.trace().map(Trace::json).orElse(""),
                attempt.page().things());
    }

    private Attempt attempt(double stretch, double labelPt) {
        Page page = new Page(preset, chart.language(), labelPt);
        double inner = width - 2 * margin;
        double y = margin;
        String title = Letters.of(chart.title());
        if (!title.isBlank()) {
            y = page.block(Drawn.Role.TITLE, title, margin, y, inner, preset.titlePt(), true, House.TEXT);
        }
        String subtitle = Letters.of(chart.subtitle());
        if (!subtitle.isBlank()) {
            y += preset.subtitlePt() * 0.15;
            y = page.block(
                    Drawn.Role.SUBTITLE, subtitle, margin, y, inner, preset.subtitlePt(), false, House.SOFT_TEXT);
        }
        y += page.size() * 0.7;
        y = legend(page, y, inner);
        y = new PanelGrid(page, chart, margin, inner, stretch).draw(y);
        String source = Letters.of(chart.note());
        double sourceHeight = source.isBlank()
                ? 0
                : Typeface.of(false).wrapped(source, preset.sourcePt(), inner).size()
                        * preset.sourcePt()
                        * Typeface.LINE;
        sourceHeight += House.style().logo().isBlank() ? 0 : preset.sourcePt() * Typeface.LINE;
        y += sourceHeight == 0 ? 0 : page.size() * 0.9 + sourceHeight;
        return new Attempt(page, y + margin, sourceHeight);
    }

    /** A swatch and a name per series, unless there is one or every one is named at its line. */
    private double legend(Page page, double top, double inner) {
        List<Series> series = chart.series();
        if (!chart.needsLegend()) {
            return top;
        }
        double x = margin;
        double y = top;
        double swatch = page.size() * 0.8;
        boolean dots = chart.panels().stream()
                .flatMap(panel -> panel.marks().stream())
                .noneMatch(mark -> mark instanceof Mark.Bar || mark instanceof Mark.Band);
        for (Series one : series) {
            List<String> lines = page.balanced(Letters.of(one.name()), inner - swatch * 1.5);
            double wide =
                    swatch * 1.5 + lines.stream().mapToDouble(page::width).max().orElse(0);
            if (x > margin && x + wide > margin + inner) {
                x = margin;
                y += page.line() * 1.1;
            }
            double middle = y + page.line() / 2;
            if (dots) {
                page.mark(Marks.dot(page, Drawn.Role.LEGEND, x + swatch / 2, middle, one.look()));
            } else {
                page.area(Drawn.Role.LEGEND, new Box(x, middle - swatch / 2, swatch, swatch), one.look());
            }
            page.label(
                    Drawn.Role.LEGEND,
                    lines,
                    x + swatch * 1.5,
                    middle + (lines.size() - 1) * page.line() / 2,
                    0,
                    House.TEXT);
            y += (lines.size() - 1) * page.line();
            x += wide + page.size() * 1.6;
        }
        return y + page.line() * 1.1 + page.size() * 0.5;
    }
}
