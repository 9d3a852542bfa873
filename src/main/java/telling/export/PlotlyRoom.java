package telling.export;

import java.util.List;
import telling.chart.Axis;
import telling.chart.Mark;
import telling.chart.Panel;

/** How much room the words of a panel take on a wide or on a narrow page, in pixels. */
record PlotlyRoom(Panel panel, boolean narrow) {

    /** Room for the label at the left of a dot. */
    static final int LEFT_PX = 46;

    private static final int HEAD_PX = 26;
    private static final int HEAD_GAP_PX = 8;
    private static final int PLANE_PX = 380;
    private static final int NARROW_PX = 296;
    private static final int WIDE_PX = 760;

    /** How many letters a line of a row's name has. */
    int labelCharacters() {
        return narrow ? 14 : 30;
    }

    /** How many letters a line of a name at the end of a line has. */
    int nameCharacters() {
        return narrow ? 14 : 24;
    }

    private PanelRows rows() {
        return new PanelRows(panel);
    }

    /** Whether a dot has its label at its left. */
    boolean leftOfDots() {
        return rows().points().values().stream().anyMatch(row -> row.size() > 1);
    }

    /** Room at the right of the plot. */
    int rightPx() {
        boolean lying = rows().lying();
        boolean stacked = rows().stacked();
        int longest = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Bar bar && lying && !stacked) {
                longest = Math.max(longest, bar.label().length());
            } else if (mark instanceof Mark.Point point && lying) {
                longest = Math.max(longest, point.label().length() + 1);
            } else if (mark instanceof Mark.Line line && !lying && !line.label().isBlank()) {
                longest = Math.max(longest, PlotlyText.longest(List.of(line.label()), nameCharacters()) + 2);
            }
        }
        return 16 + PlotlyNotes.px(longest) + asidePx();
    }

    private int asidePx() {
        if (!(panel.y() instanceof Axis.Categorical rows)) {
            return 0;
        }
        int longest = asideCharacters(rows);
        for (String line : asideHeading()) {
            longest = Math.max(longest, line.length());
        }
        return longest == 0 ? 0 : PlotlyNotes.px(longest) + 14;
    }

    /** About how wide the marks are, between the names of the rows and what stands beyond. */
    double plotPx() {
        int names = panel.y() instanceof Axis.Categorical rows
                ? PlotlyNotes.px(PlotlyText.longest(rows.labels(), labelCharacters()))
                : 0;
        int left = leftOfDots() ? LEFT_PX : 0;
        return Math.max(60, (narrow ? NARROW_PX : WIDE_PX) - names - left - 20 - rightPx());
    }

    /** How many numbers stand along the marks at most. */
    int ticks() {
        return Math.max(2, Math.min(9, (int) (plotPx() / 55)));
    }

    /** How many letters a line of a heading may have, so that headings stand beside each other. */
    int headCharacters() {
        int count = Math.max(1, rows().heads().size());
        return Math.max(8, PlotlyNotes.characters(plotPx() / count - HEAD_GAP_PX));
    }

    /** The middles of the headings from the left of the marks, moved so far apart that none touches its neighbour. */
    double[] headMiddles() {
        List<Mark.Text> heads = rows().heads();
        double plotPx = plotPx();
        double[] middles = new double[heads.size()];
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < middles.length; i++) {
            double half = halfPx(heads.get(i));
            middles[i] = Math.max(part(heads.get(i).x()) * plotPx, free + half);
            free = middles[i] + half + HEAD_GAP_PX;
        }
        double limit = plotPx + 12;
        for (int i = middles.length - 1; i >= 0; i--) {
            double half = halfPx(heads.get(i));
            middles[i] = Math.min(limit - half, middles[i]);
            limit = middles[i] - half - HEAD_GAP_PX;
        }
        return middles;
    }

    private double halfPx(Mark.Text head) {
        return PlotlyNotes.px(PlotlyText.longest(List.of(head.text()), headCharacters())) / 2.0;
    }

    /** How far along its axis a value stands, 0 to 1. */
    double part(double x) {
        return panel.x() instanceof Axis.Linear linear
                ? (x - linear.low()) / Math.max(1e-9, linear.high() - linear.low())
                : x;
    }

    /** Room above the rows for headings; 0 where there are none. */
    int headPx() {
        List<Mark.Text> heads = rows().heads();
        List<String> aside = asideHeading();
        if (heads.isEmpty() && aside.isEmpty()) {
            return 0;
        }
        int lines = Math.max(1, aside.size());
        int characters = headCharacters();
        for (Mark.Text head : heads) {
            lines = Math.max(lines, PlotlyText.lines(head.text(), characters).size());
        }
        return HEAD_PX + (lines - 1) * PlotlyNotes.LINE_PX;
    }

    /** The heading of the column beyond the marks, no wider than its longest word or what stands under it. */
    List<String> asideHeading() {
        if (!(panel.y() instanceof Axis.Categorical rows)
                || rows.aside().heading().isBlank()) {
            return List.of();
        }
        String heading = rows.aside().heading();
        int word = List.of(heading.split(" ", -1)).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int longest = PlotlyText.longest(List.of(heading), 1 + word);
        return PlotlyText.lines(heading, Math.max(longest, asideCharacters(rows)));
    }

    private static int asideCharacters(Axis.Categorical rows) {
        return rows.aside().texts().stream().mapToInt(String::length).max().orElse(0);
    }

    /** How high a panel of two axes of numbers is: names at the ends of lines have to stand under each other. */
    int planePx() {
        int lines = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Line line && !line.label().isBlank()) {
                lines += PlotlyText.lines(line.label(), nameCharacters()).size();
            }
        }
        return Math.max(PLANE_PX, (lines + 4) * PlotlyNotes.LINE_PX + 52);
    }
}
