package telling.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.chart.Axis;
import telling.chart.Mark;
import telling.chart.Panel;

/** What stands in the rows of a panel, and above them. */
record PanelRows(Panel panel) {

    /** Whether the panel has rows: names down its side, values along. */
    boolean lying() {
        return panel.y() instanceof Axis.Categorical;
    }

    /** Whether bars follow each other in a row. */
    boolean stacked() {
        return lying()
                && panel.marks().stream()
                        .anyMatch(mark -> mark instanceof Mark.Bar bar && Math.min(bar.x0(), bar.x1()) > 0);
    }

    /** The end of the whisker that reaches beyond a bar; the bar's own end where there is none. */
    double reach(Mark.Bar bar) {
        double end = Math.max(bar.x0(), bar.x1());
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Rule rule
                    && rule.y0() == rule.y1()
                    && rule.y0() > Math.min(bar.y0(), bar.y1())
                    && rule.y0() < Math.max(bar.y0(), bar.y1())) {
                end = Math.max(end, Math.max(rule.x0(), rule.x1()));
            }
        }
        return end;
    }

    /** The end of the band that a dot lies on; negative infinity where it lies on none. */
    double bandEnd(Mark.Point point) {
        double end = Double.NEGATIVE_INFINITY;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Band band
                    && point.y() > Math.min(band.y0(), band.y1())
                    && point.y() < Math.max(band.y0(), band.y1())) {
                end = Math.max(end, Math.max(band.x0(), band.x1()));
            }
        }
        return end;
    }

    /** The dots of each row that have a label, from the left; rows by {@link #place}. */
    Map<Long, List<Mark.Point>> points() {
        Map<Long, List<Mark.Point>> rows = new LinkedHashMap<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point && !point.label().isBlank() && lying()) {
                rows.computeIfAbsent(place(point.y()), y -> new ArrayList<>()).add(point);
            }
        }
        rows.values().forEach(row -> row.sort(Comparator.comparingDouble(Mark.Point::x)));
        return rows;
    }

    /** Which row a height belongs to, in hundredths of one. */
    static long place(double y) {
        return Math.round(y * 100);
    }

    /** Whether words stand above the rows. */
    static boolean heads(Mark.Text text) {
        return text.y() <= -0.5;
    }

    /** The words above the rows, from the left. */
    List<Mark.Text> heads() {
        List<Mark.Text> heads = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Text text && heads(text)) {
                heads.add(text);
            }
        }
        heads.sort(Comparator.comparingDouble(Mark.Text::x));
        return heads;
    }
}
