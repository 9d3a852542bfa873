package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;

/** The words in a panel of a page that are no label of a bar; here those between two axes of numbers. */
final class PlotlyLabels {

    private static final int HEAD_AND_FOOT_PX = 70;
    private static final int FOOT_PX = 66;

    private final PlotlyRoom room;
    private final PlotlyNotes notes = new PlotlyNotes();

    private PlotlyLabels(PlotlyRoom room) {
        this.room = room;
    }

    static JsonArray of(PlotlyRoom room) {
        if (room.panel().y() instanceof Axis.Categorical names) {
            return PlotlyRowLabels.of(room, names);
        }
        PlotlyLabels labels = new PlotlyLabels(room);
        labels.texts();
        labels.names();
        return labels.notes.json();
    }

    /** A remark on a panel, soft, at the side of its place that its anchor names. */
    static void text(PlotlyNotes notes, Mark.Text text, String words) {
        boolean start = text.anchor() == Mark.Anchor.START;
        boolean end = text.anchor() == Mark.Anchor.END;
        JsonObject note = notes.at(text.x(), text.y(), words);
        PlotlyNotes.anchor(note, start ? "left" : end ? "right" : "center", start ? 3 : end ? -3 : 0);
        note.add("font", PlotlyNotes.font(House.SOURCE_PX, House.SOFT_TEXT));
    }

    private void texts() {
        for (Mark mark : room.panel().marks()) {
            if (mark instanceof Mark.Text text) {
                text(notes, text, PlotlyText.of(text.text()));
            }
        }
    }

    /** Names at the ends of lines, moved apart. */
    private void names() {
        List<Mark.Line> lines = named();
        double[] sets = new double[lines.size()];
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sets.length; i++) {
            double half = halfPx(lines.get(i));
            sets[i] = Math.max(downPx(lines.get(i)), free + half);
            free = sets[i] + half;
        }
        double limit = room.planePx() - FOOT_PX;
        for (int i = sets.length - 1; i >= 0; i--) {
            sets[i] = Math.min(sets[i], limit - halfPx(lines.get(i)));
            limit = sets[i] - halfPx(lines.get(i));
        }
        for (int i = 0; i < sets.length; i++) {
            name(lines.get(i), sets[i]);
        }
    }

    private void name(Mark.Line line, double setPx) {
        double last = line.xs().get(line.xs().size() - 1);
        JsonObject note = notes.at(last, end(line), PlotlyText.wrapped(line.label(), room.nameCharacters()));
        if (room.panel().x() instanceof Axis.Time) {
            note.addProperty("x", PlotlyNotes.moment(last));
        }
        PlotlyNotes.anchor(note, "left", 9);
        note.addProperty("yshift", -Math.round(setPx - downPx(line)));
        note.add("font", PlotlyNotes.font(House.LABEL_PX, PlotlyNotes.colour(line.look())));
    }

    /** The lines that have a name, the highest end first. */
    private List<Mark.Line> named() {
        List<Mark.Line> lines = new ArrayList<>();
        for (Mark mark : room.panel().marks()) {
            if (mark instanceof Mark.Line line
                    && !line.label().isBlank()
                    && !line.ys().isEmpty()) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingDouble(PlotlyLabels::end).reversed());
        return lines;
    }

    /** How far below the top of the plot a line ends. */
    private double downPx(Mark.Line line) {
        return room.panel().y() instanceof Axis.Linear linear && linear.high() > linear.low()
                ? (linear.high() - end(line)) / (linear.high() - linear.low()) * (room.planePx() - HEAD_AND_FOOT_PX)
                : 0;
    }

    private double halfPx(Mark.Line line) {
        return PlotlyText.lines(line.label(), room.nameCharacters()).size() * PlotlyNotes.LINE_PX / 2.0;
    }

    private static double end(Mark.Line line) {
        return line.ys().get(line.ys().size() - 1);
    }
}
