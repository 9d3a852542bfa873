package telling.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;

/** A panel over categories whose marks are dots: one line per category, with what joins the dots and their labels. */
final class DotRows {

    private static final String DOTS = "○●◆▲■▼";
    private static final String ASCII_DOTS = "o*x+#%";
    private static final int LEAST_TRACK = 10;

    /** The length of a rule across its row from which on it is no cap of another. */
    private static final double CAP = 0.4;

    private final Chart chart;
    private final Panel panel;
    private final Axis.Categorical categories;
    private final DisplayContext context;
    private final RowWords words;
    private int room;
    private int left;
    private int right;
    private double low;
    private double high;

    DotRows(Chart chart, Panel panel, Axis.Categorical categories, DisplayContext context) {
        this.chart = chart;
        this.panel = panel;
        this.categories = categories;
        this.context = context;
        this.words = new RowWords(chart, context);
    }

    /** Whether a panel is one of dots. */
    static boolean fits(Panel panel) {
        return panel.marks().stream().anyMatch(mark -> mark instanceof Mark.Point || mark instanceof Mark.Band)
                && panel.marks().stream().noneMatch(Mark.Bar.class::isInstance);
    }

    List<String> lines() {
        int labelCells = words.labelCells(categories);
        int asideCells = words.asideCells(categories);
        room = Math.max(LEAST_TRACK, context.columns() - labelCells - 1 - asideCells);
        for (Mark mark : panel.marks()) {
            for (double value : across(mark)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (panel.x() instanceof Axis.Linear linear) {
            low = Math.min(low, linear.low());
            high = Math.max(high, linear.high());
        }
        int widest = panel.marks().stream()
                .mapToInt(mark -> mark instanceof Mark.Point point
                        ? Screen.width(words.safe(point.label()))
                        : mark instanceof Mark.Band band ? Screen.width(words.safe(band.label())) : 0)
                .max()
                .orElse(0);
        left = Math.max(0, Math.min(room / 2 - 2, widest == 0 ? 0 : widest + 1));
        right = left;
        List<String> lines = new ArrayList<>();
        if (chart.series().size() > 1) {
            lines.addAll(Screen.wrap(legend(), context.columns()));
        }
        for (int row = 0; row < categories.labels().size(); row++) {
            List<String> label = Screen.wrap(words.safe(categories.labels().get(row)), labelCells);
            List<String> track = track(row);
            for (int i = 0; i < Math.max(label.size(), track.size()); i++) {
                String start = Screen.pad(i < label.size() ? label.get(i) : "", labelCells, false) + " ";
                String drawn = i < track.size() ? track.get(i) : "";
                lines.add(words.withAside(
                        start + drawn, i == 0 ? categories.aside().at(row) : "", asideCells));
            }
        }
        lines.addAll(chart.series().size() > 1 ? 1 : 0, words.asideHeading(categories, asideCells));
        return lines;
    }

    private String legend() {
        return IntStream.range(0, chart.series().size())
                .mapToObj(i -> {
                    Series one = chart.series().get(i);
                    return glyph(one.look()) + " " + words.safe(one.name());
                })
                .collect(Collectors.joining("   "));
    }

    private char glyph(Look look) {
        String glyphs = context.unicode() ? DOTS : ASCII_DOTS;
        if (chart.series().size() < 2) {
            return glyphs.charAt(look.fill() == Look.Fill.OPEN ? 0 : 1);
        }
        return glyphs.charAt(Math.floorMod(look.series(), glyphs.length()));
    }

    /** The dots of a row with what joins them, and under it what finds no place beside them. */
    private List<String> track(int row) {
        char[] cells = " ".repeat(room).toCharArray();
        List<Mark.Point> points = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Line line && at(line.ys().get(0)) == row) {
                fill(cells, line.xs().get(0), line.xs().get(line.xs().size() - 1), context.unicode() ? '━' : '-');
            } else if (mark instanceof Mark.Band band && at((band.y0() + band.y1()) / 2) == row) {
                fill(cells, band.x0(), band.x1(), context.unicode() ? '░' : ':');
                said.add(words.safe(band.label()));
            } else if (mark instanceof Mark.Rule rule && rule.y0() == rule.y1() && at(rule.y0()) == row) {
                fill(cells, rule.x0(), rule.x1(), context.unicode() ? '─' : '-');
            } else if (mark instanceof Mark.Point point && at(point.y()) == row) {
                points.add(point);
            } else if (mark instanceof Mark.Text text && !RowWords.heads(text) && at(text.y()) == row) {
                said.add(words.safe(text.text()));
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Rule rule
                    && rule.x0() == rule.x1()
                    && Math.abs(rule.y1() - rule.y0()) > CAP
                    && at((rule.y0() + rule.y1()) / 2) == row) {
                cells[column(rule.x0())] = context.unicode() ? '┃' : '|';
            }
        }
        points.sort(Comparator.comparingDouble(Mark.Point::x));
        points.forEach(point -> cells[column(point.x())] = glyph(point.look()));
        StringBuilder drawn = new StringBuilder(new String(cells).stripTrailing());
        List<String> labels = new ArrayList<>();
        points.forEach(point -> labels.add(words.safe(point.label())));
        labels.removeIf(String::isBlank);
        said.removeIf(String::isBlank);
        int first = points.isEmpty() ? 0 : column(points.get(0).x());
        int leading = labels.size() > 1 ? Screen.width(labels.get(0)) + 1 : 0;
        int following = Screen.width(String.join(" ", labels.subList(labels.size() > 1 ? 1 : 0, labels.size())));
        if (leading > first || drawn.length() + 1 + following > room) {
            if (!labels.isEmpty()) {
                said.add(0, String.join(context.unicode() ? " – " : " - ", labels));
            }
            return beside(drawn.toString(), String.join("; ", said));
        }
        if (leading > 0) {
            drawn.replace(first - leading, first - 1, labels.remove(0));
        }
        if (!labels.isEmpty()) {
            drawn.append(drawn.length() == 0 ? "" : " ").append(String.join(" ", labels));
        }
        return beside(drawn.toString(), String.join("; ", said));
    }

    private List<String> beside(String drawn, String said) {
        if (said.isEmpty()) {
            return List.of(drawn);
        }
        String whole = drawn.isBlank() ? said : drawn + (drawn.stripTrailing().matches(".*[░:]") ? " " : "; ") + said;
        if (Screen.width(whole) <= room) {
            return List.of(whole);
        }
        List<String> lines = new ArrayList<>();
        if (!drawn.isBlank()) {
            lines.add(drawn);
        }
        lines.addAll(Screen.wrap(said, room));
        return lines;
    }

    private void fill(char[] cells, double from, double to, char with) {
        for (int i = column(Math.min(from, to)); i <= column(Math.max(from, to)); i++) {
            cells[i] = with;
        }
    }

    private int column(double value) {
        double part = high > low ? (value - low) / (high - low) : 0;
        int last = Math.max(left, room - right - 1);
        return Math.max(0, Math.min(room - 1, left + (int) Math.round(part * (last - left))));
    }

    private int at(double y) {
        return (int) Math.round(y);
    }

    private static List<Double> across(Mark mark) {
        if (mark instanceof Mark.Point point) {
            return List.of(point.x());
        }
        if (mark instanceof Mark.Band band) {
            return List.of(band.x0(), band.x1());
        }
        return mark instanceof Mark.Rule rule ? List.of(rule.x0(), rule.x1()) : List.of();
    }
}
