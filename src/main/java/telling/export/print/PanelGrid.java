package telling.export.print;

import java.util.ArrayList;
import java.util.List;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.House;
import telling.chart.Panel;

/**
 * The panels of a chart: under each other, or beside each other where that is asked for and the page is wide
 * enough. Panels on the same axis are drawn to the same scale.
 */
final class PanelGrid {

    private static final double NAMES = 0.42;
    private static final double NAMES_BEFORE_ASIDE = 0.3;
    private static final double NAMES_ABREAST = 0.23;
    private static final double LEAST_LYING_EM = 13;
    private static final double LEAST_MARKS_EM = 11.5;
    private static final double LEAST_PLANE_EM = 17;

    private final Page page;
    private final Chart chart;
    private final List<Panel> panels;
    private final double left;
    private final double width;
    private final double stretch;

    PanelGrid(Page page, Chart chart, double left, double width, double stretch) {
        this.page = page;
        this.chart = chart;
        this.panels = chart.panels().stream().map(PanelGrid::upright).toList();
        this.left = left;
        this.width = width;
        this.stretch = stretch;
    }

    private static Panel upright(Panel panel) {
        boolean standing = panel.x() instanceof Axis.Categorical
                && !(panel.y() instanceof Axis.Categorical)
                && !(panel.y() instanceof Axis.Time);
        return standing ? Turned.of(panel) : panel;
    }

    /** Lays all panels out from this height down and returns where they end. */
    double draw(double top) {
        List<Axis.Categorical> rows = panels.stream()
                .filter(panel -> !(panel.x() instanceof Axis.Categorical))
                .map(Panel::y)
                .filter(Axis.Categorical.class::isInstance)
                .map(Axis.Categorical.class::cast)
                .toList();
        if (!rows.isEmpty() && rows.size() == panels.size()) {
            return lying(rows, top);
        }
        return planes(top);
    }

    /** How much of the width names may take; less where there is a column beyond the marks too. */
    private static double part(Axis.Categorical axis) {
        return axis.aside().texts().isEmpty() ? NAMES : NAMES_BEFORE_ASIDE;
    }

    /** The widest words beyond the marks that may not be broken. */
    private double longestAside(Axis.Categorical axis) {
        return axis.aside().texts().stream()
                .mapToDouble(text -> page.width(GridWidths.longestWord(Letters.of(text))))
                .max()
                .orElse(0);
    }

    private double gap() {
        return page.size() * 2.2;
    }

    private double lying(List<Axis.Categorical> axes, double top) {
        boolean shared =
                axes.stream().allMatch(axis -> axis.labels().equals(axes.get(0).labels()));
        int across = shared ? Math.min(chart.abreast(), panels.size()) : 1;
        RowNames beside = RowNames.of(axes.get(0), page, width * NAMES_ABREAST);
        double aside = axes.stream().mapToDouble(this::longestAside).max().orElse(0);
        while (across > 1
                && cell(across, beside.width())
                        < Math.max(LEAST_LYING_EM * page.size(), LEAST_MARKS_EM * page.size() + aside)) {
            across--;
        }
        List<RowNames> names = new ArrayList<>();
        List<LyingPanel> laid = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            RowNames own = across > 1 ? beside : RowNames.of(axes.get(i), page, width * part(axes.get(i)));
            double cell = cell(across, own.width());
            double from = left + own.width() + (i % across) * (cell + gap());
            names.add(own);
            laid.add(new LyingPanel(page, panels.get(i), axes.get(i), own, from, cell));
        }
        boolean same =
                panels.stream().allMatch(panel -> panel.x().equals(panels.get(0).x()));
        if (same && panels.size() > 1) {
            LyingScale.together(laid.stream().map(LyingPanel::scale).toList());
        }
        double y = top;
        for (int i = 0; i < panels.size(); i += across) {
            y += i == 0 ? 0 : page.size() * 1.6;
            List<LyingPanel> row = laid.subList(i, Math.min(i + across, laid.size()));
            double cell = across > 1 ? cell(across, names.get(i).width()) : width;
            double from = across > 1 ? left + names.get(i).width() : left;
            double under = headings(panels.subList(i, i + row.size()), from, y, cell);
            double start =
                    under + row.stream().mapToDouble(LyingPanel::above).max().orElse(0);
            Rows set = LyingPanel.rows(row, page, stretch);
            names.get(i).draw(page, set, left, start);
            for (LyingPanel one : row) {
                y = Math.max(y, one.draw(set, start));
            }
        }
        return y;
    }

    private double planes(double top) {
        int across = Math.min(chart.abreast(), panels.size());
        while (across > 1 && cell(across, 0) < LEAST_PLANE_EM * page.size()) {
            across--;
        }
        double cell = cell(Math.max(1, across), 0);
        double y = top;
        for (int i = 0; i < panels.size(); i += Math.max(1, across)) {
            y += i == 0 ? 0 : page.size() * 1.4;
            List<Panel> row = panels.subList(i, Math.min(i + Math.max(1, across), panels.size()));
            double under = headings(row, left, y, cell);
            for (int j = 0; j < row.size(); j++) {
                y = Math.max(y, one(row.get(j), left + j * (cell + gap()), cell, under));
            }
        }
        return y;
    }

    private double one(Panel panel, double from, double cell, double top) {
        if (panel.x() instanceof Axis.Categorical along && panel.y() instanceof Axis.Categorical down) {
            return new GridPanel(page, panel, along, down, new Box(from, top, cell, 0), stretch).draw();
        }
        if (panel.y() instanceof Axis.Categorical axis) {
            RowNames names = RowNames.of(axis, page, cell * NAMES);
            LyingPanel lying = new LyingPanel(page, panel, axis, names, from + names.width(), cell - names.width());
            double start = top + lying.above();
            Rows set = LyingPanel.rows(List.of(lying), page, stretch);
            names.draw(page, set, from, start);
            return lying.draw(set, start);
        }
        if (panel.x() instanceof Axis.Categorical lanes && panel.y() instanceof Axis.Time) {
            return new TimePanel(page, panel, lanes.labels().size(), new Box(from, top, cell, 0), stretch).draw();
        }
        return new PlanePanel(page, panel, Letters.of(chart.subtitle()), from, cell, stretch).draw(top);
    }

    /** How wide each of so many panels is beside names of this width. */
    private double cell(int across, double names) {
        return (width - names - (across - 1) * gap()) / across;
    }

    /** Sets the titles of panels that stand beside each other, all on the same last line, and returns where they end. */
    private double headings(List<Panel> row, double from, double top, double cell) {
        List<List<String>> titles = row.stream()
                .map(panel -> Letters.of(panel.title()))
                .map(title ->
                        title.isBlank() ? List.<String>of() : Typeface.of(true).balanced(title, page.size(), cell))
                .toList();
        int most = titles.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < titles.size(); i++) {
            double y = top + (most - titles.get(i).size()) * page.line();
            for (String line : titles.get(i)) {
                y = page.block(
                        Drawn.Role.TITLE, line, from + i * (cell + gap()), y, cell, page.size(), true, House.TEXT);
            }
        }
        return most == 0 ? top : top + most * page.line() + page.size() * 0.3;
    }
}
