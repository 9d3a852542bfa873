package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/**
 * The words in a panel of a page that are no label of a bar: at dots, at the ends of lines and whiskers, above
 * the rows and beyond them. Plotly measures nothing for us, so widths are those of a common letter.
 */
final class PlotlyLabels {

    private static final int HEAD_PX = 26;
    static final int LEFT_PX = 46;

    private static final double CHARACTER_PX = 7.0;
    private static final int LINE_PX = 17;
    private static final int HEAD_GAP_PX = 8;
    private static final int PLANE_PX = 380;
    private static final int NARROW_PX = 296;
    private static final int WIDE_PX = 760;

    private final Panel panel;
    private final boolean narrow;
    private final JsonArray annotations = new JsonArray();

    private PlotlyLabels(Panel panel, boolean narrow) {
        this.panel = panel;
        this.narrow = narrow;
    }

    static JsonArray of(Panel panel, boolean narrow) {
        PlotlyLabels labels = new PlotlyLabels(panel, narrow);
        if (panel.y() instanceof Axis.Categorical rows) {
            labels.rows();
            labels.heads();
            labels.aside(rows);
        } else {
            labels.plane();
        }
        return labels.annotations;
    }

    /** Whether words stand above the rows. */
    static boolean headed(Panel panel) {
        return panel.marks().stream().anyMatch(mark -> mark instanceof Mark.Text text && heads(text))
                || (panel.y() instanceof Axis.Categorical rows
                        && !rows.aside().heading().isBlank());
    }

    /** Whether a dot has its label at its left. */
    static boolean leftOfDots(Panel panel) {
        return points(panel).values().stream().anyMatch(row -> row.size() > 1);
    }

    /** Room at the right of the plot. */
    static int rightPx(Panel panel, boolean narrow) {
        int longest = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar bar && panel.y() instanceof Axis.Categorical && !stacked(panel)) {
                longest = Math.max(longest, bar.label().length());
            } else if (mark instanceof Mark.Point point && panel.y() instanceof Axis.Categorical) {
                longest = Math.max(longest, point.label().length() + 1);
            } else if (mark instanceof Mark.Line line && !(panel.y() instanceof Axis.Categorical)) {
                for (String part : PlotlyText.lines(line.label(), nameCharacters(narrow))) {
                    longest = Math.max(longest, line.label().isBlank() ? 0 : part.length() + 2);
                }
            }
        }
        return 16 + px(longest) + asidePx(panel);
    }

    /** Whether bars follow each other in a row. */
    static boolean stacked(Panel panel) {
        return panel.y() instanceof Axis.Categorical
                && panel.marks().stream()
                        .anyMatch(mark -> mark instanceof Mark.Bar bar && Math.min(bar.x0(), bar.x1()) > 0);
    }

    /** The end of the whisker that reaches beyond a bar; the bar's own end where there is none. */
    static double reach(Panel panel, Mark.Bar bar) {
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

    private static int asidePx(Panel panel) {
        if (!(panel.y() instanceof Axis.Categorical rows)) {
            return 0;
        }
        int longest = asideCharacters(rows);
        for (String line : asideHeading(panel)) {
            longest = Math.max(longest, line.length());
        }
        return longest == 0 ? 0 : px(longest) + 14;
    }

    static int px(int characters) {
        return (int) Math.ceil(characters * CHARACTER_PX);
    }

    private static int nameCharacters(boolean narrow) {
        return narrow ? 14 : 24;
    }

    private static boolean heads(Mark.Text text) {
        return text.y() <= -0.5;
    }

    /** The dots of each row that have a label, from the left. */
    private static Map<Long, List<Mark.Point>> points(Panel panel) {
        Map<Long, List<Mark.Point>> rows = new LinkedHashMap<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Point point && !point.label().isBlank() && panel.y() instanceof Axis.Categorical) {
                rows.computeIfAbsent(Math.round(point.y() * 100), y -> new ArrayList<>())
                        .add(point);
            }
        }
        rows.values().forEach(row -> row.sort(Comparator.comparingDouble(Mark.Point::x)));
        return rows;
    }

    private void rows() {
        Map<Long, List<Mark.Point>> points = points(panel);
        for (List<Mark.Point> row : points.values()) {
            for (int i = 0; i < row.size(); i++) {
                Mark.Point point = row.get(i);
                boolean last = i == row.size() - 1;
                boolean first = i == 0 && !last;
                double at = last ? Math.max(point.x(), bandEnd(point)) : point.x();
                JsonObject label = label(at, point.y(), words(point, last));
                anchor(label, last ? "left" : first ? "right" : "center", last ? 9 : first ? -9 : 0);
                if (!last && !first) {
                    label.addProperty("yshift", 14);
                }
            }
        }
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Text text && !heads(text) && !points.containsKey(Math.round(text.y() * 100))) {
                boolean start = text.anchor() == Mark.Anchor.START;
                boolean end = text.anchor() == Mark.Anchor.END;
                JsonObject note = label(text.x(), text.y(), PlotlyText.wrapped(text.text(), narrow ? 22 : 60));
                anchor(note, start ? "left" : end ? "right" : "center", start ? 3 : end ? -3 : 0);
                note.add("font", PlotlyPanel.font(House.SOURCE_PX, House.SOFT_TEXT));
            } else if (mark instanceof Mark.Bar bar
                    && !stacked(panel)
                    && reach(panel, bar) > Math.max(bar.x0(), bar.x1())) {
                anchor(label(reach(panel, bar), (bar.y0() + bar.y1()) / 2, PlotlyText.of(bar.label())), "left", 6);
            } else if (mark instanceof Mark.Band band
                    && !band.label().isBlank()
                    && !points.containsKey(Math.round((band.y0() + band.y1()) * 50))) {
                anchor(
                        label(Math.max(band.x0(), band.x1()), (band.y0() + band.y1()) / 2, PlotlyText.of(band.label())),
                        "left",
                        6);
            }
        }
    }

    /** The end of the band that a dot lies on. */
    private double bandEnd(Mark.Point point) {
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

    /** The words at a dot; what is said of its row follows those of the last. */
    private String words(Mark.Point point, boolean last) {
        StringBuilder words = new StringBuilder(point.label());
        for (Mark mark : panel.marks()) {
            if (last && mark instanceof Mark.Text text && !heads(text) && Math.abs(text.y() - point.y()) < 0.02) {
                words.append("; ").append(text.text());
            }
        }
        return PlotlyText.wrapped(words.toString(), narrow ? 18 : 42);
    }

    private void heads() {
        List<Mark.Text> heads = heads(panel);
        double span = panel.x() instanceof Axis.Linear linear ? Math.max(1e-9, linear.high() - linear.low()) : 1;
        double low = panel.x() instanceof Axis.Linear linear ? linear.low() : 0;
        double plotPx = plotPx(panel, narrow);
        int characters = headCharacters(panel, narrow);
        double[] middles = new double[heads.size()];
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < middles.length; i++) {
            double half = halfPx(heads.get(i), characters);
            middles[i] = Math.max((heads.get(i).x() - low) / span * plotPx, free + half);
            free = middles[i] + half + HEAD_GAP_PX;
        }
        double limit = plotPx + 12;
        for (int i = middles.length - 1; i >= 0; i--) {
            double half = halfPx(heads.get(i), characters);
            middles[i] = Math.min(limit - half, middles[i]);
            limit = middles[i] - half - HEAD_GAP_PX;
        }
        for (int i = 0; i < middles.length; i++) {
            Mark.Text head = heads.get(i);
            JsonObject note = label(head.x(), -0.5, PlotlyText.wrapped(head.text(), characters));
            anchor(note, "center", (int) Math.round(middles[i] - (head.x() - low) / span * plotPx));
            note.addProperty("yanchor", "bottom");
            note.addProperty("align", "center");
            note.add("font", PlotlyPanel.font(House.LABEL_PX, colour(head.look())));
        }
    }

    private static double halfPx(Mark.Text head, int characters) {
        return px(PlotlyText.longest(List.of(head.text()), characters)) / 2.0;
    }

    private static List<Mark.Text> heads(Panel panel) {
        List<Mark.Text> heads = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Text text && heads(text)) {
                heads.add(text);
            }
        }
        heads.sort(Comparator.comparingDouble(Mark.Text::x));
        return heads;
    }

    /** About how wide the marks are, between the names of the rows and what stands beyond. */
    private static double plotPx(Panel panel, boolean narrow) {
        int names = panel.y() instanceof Axis.Categorical rows
                ? px(PlotlyText.longest(rows.labels(), narrow ? PlotlyPanel.NARROW_LABEL : PlotlyPanel.WIDE_LABEL))
                : 0;
        int left = leftOfDots(panel) ? LEFT_PX : 0;
        return Math.max(60, (narrow ? NARROW_PX : WIDE_PX) - names - left - 20 - rightPx(panel, narrow));
    }

    /** How many numbers stand along the marks at most. */
    static int ticks(Panel panel, boolean narrow) {
        return Math.max(2, Math.min(9, (int) (plotPx(panel, narrow) / 55)));
    }

    /** How many letters a line of a heading may have, so that headings stand beside each other. */
    private static int headCharacters(Panel panel, boolean narrow) {
        int count = Math.max(1, heads(panel).size());
        return Math.max(8, (int) ((plotPx(panel, narrow) / count - HEAD_GAP_PX) / CHARACTER_PX));
    }

    /** Room above the rows for headings; 0 where there are none. */
    static int headPx(Panel panel, boolean narrow) {
        if (!headed(panel)) {
            return 0;
        }
        int lines = asideHeading(panel).size();
        int characters = headCharacters(panel, narrow);
        for (Mark.Text head : heads(panel)) {
            lines = Math.max(lines, PlotlyText.lines(head.text(), characters).size());
        }
        return HEAD_PX + (Math.max(1, lines) - 1) * LINE_PX;
    }

    /** The heading of the column beyond the marks, no wider than its longest word or what stands under it. */
    private static List<String> asideHeading(Panel panel) {
        if (!(panel.y() instanceof Axis.Categorical rows)
                || rows.aside().heading().isBlank()) {
            return List.of();
        }
        int longest = PlotlyText.longest(
                List.of(rows.aside().heading()), 1 + longestWord(rows.aside().heading()));
        return PlotlyText.lines(rows.aside().heading(), Math.max(longest, asideCharacters(rows)));
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private static int asideCharacters(Axis.Categorical rows) {
        return rows.aside().texts().stream().mapToInt(String::length).max().orElse(0);
    }

    private void aside(Axis.Categorical rows) {
        int edge = rightPx(panel, narrow) - 8;
        for (int i = -1; i < rows.labels().size(); i++) {
            String text = i < 0 ? rows.aside().heading() : rows.aside().at(i);
            if (!text.isBlank()) {
                String words = i < 0
                        ? String.join(
                                "<br>",
                                asideHeading(panel).stream().map(PlotlyText::of).toList())
                        : PlotlyText.of(text);
                JsonObject note = label(1, i < 0 ? -0.5 : i, words);
                note.addProperty("align", "right");
                note.addProperty("xref", "paper");
                anchor(note, "right", edge);
                note.addProperty("yanchor", i < 0 ? "bottom" : "middle");
                note.add("font", PlotlyPanel.font(House.LABEL_PX, i < 0 ? House.SOFT_TEXT : House.TEXT));
            }
        }
    }

    /** Names at the ends of lines, moved apart, and the texts of the panel. */
    private void plane() {
        List<Mark.Line> lines = new ArrayList<>();
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Line line
                    && !line.label().isBlank()
                    && !line.ys().isEmpty()) {
                lines.add(line);
            } else if (mark instanceof Mark.Text text) {
                JsonObject note = label(text.x(), text.y(), PlotlyText.of(text.text()));
                boolean start = text.anchor() == Mark.Anchor.START;
                boolean end = text.anchor() == Mark.Anchor.END;
                anchor(note, start ? "left" : end ? "right" : "center", start ? 3 : end ? -3 : 0);
                note.add("font", PlotlyPanel.font(House.SOURCE_PX, House.SOFT_TEXT));
            }
        }
        lines.sort(Comparator.comparingDouble(PlotlyLabels::end).reversed());
        double low = panel.y() instanceof Axis.Linear linear ? linear.low() : 0;
        double high = panel.y() instanceof Axis.Linear linear ? linear.high() : 1;
        double[] sets = new double[lines.size()];
        double limit = planePx(panel, narrow) - 66;
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sets.length; i++) {
            double half = halfPx(lines.get(i));
            sets[i] = Math.max(
                    high > low ? (high - end(lines.get(i))) / (high - low) * (planePx(panel, narrow) - 70) : 0,
                    free + half);
            free = sets[i] + half;
        }
        for (int i = sets.length - 1; i >= 0; i--) {
            sets[i] = Math.min(sets[i], limit - halfPx(lines.get(i)));
            limit = sets[i] - halfPx(lines.get(i));
        }
        for (Mark.Line line : lines) {
            double at = high > low ? (high - end(line)) / (high - low) * (planePx(panel, narrow) - 70) : 0;
            double set = sets[lines.indexOf(line)];
            double last = line.xs().get(line.xs().size() - 1);
            JsonObject note = label(last, end(line), PlotlyText.wrapped(line.label(), nameCharacters(narrow)));
            if (panel.x() instanceof Axis.Time) {
                note.addProperty("x", PlotlyPanel.moment(last));
            }
            anchor(note, "left", 9);
            note.addProperty("align", "left");
            note.addProperty("yshift", -Math.round(set - at));
            note.add("font", PlotlyPanel.font(House.LABEL_PX, colour(line.look())));
        }
    }

    private double halfPx(Mark.Line line) {
        return PlotlyText.lines(line.label(), nameCharacters(narrow)).size() * LINE_PX / 2.0;
    }

    /** How high a panel of two axes of numbers is: names at the ends of lines have to stand under each other. */
    static int planePx(Panel panel, boolean narrow) {
        int lines = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Line line && !line.label().isBlank()) {
                lines += PlotlyText.lines(line.label(), nameCharacters(narrow)).size();
            }
        }
        return Math.max(PLANE_PX, (lines + 4) * LINE_PX + 52);
    }

    private static double end(Mark.Line line) {
        return line.ys().get(line.ys().size() - 1);
    }

    private static String colour(Look look) {
        return look.tone() == Look.Tone.MUTED ? House.SOFT_TEXT : House.readable(House.colour(look));
    }

    private JsonObject label(double x, double y, String text) {
        JsonObject note = new JsonObject();
        note.addProperty("x", x);
        note.addProperty("y", y);
        note.addProperty("text", text);
        note.addProperty("showarrow", false);
        note.addProperty("captureevents", false);
        note.addProperty("yanchor", "middle");
        note.addProperty("align", "left");
        note.add("font", PlotlyPanel.font(House.LABEL_PX, House.TEXT));
        annotations.add(note);
        return note;
    }

    private static void anchor(JsonObject note, String side, int shift) {
        note.addProperty("xanchor", side);
        note.addProperty("xshift", shift);
    }
}
