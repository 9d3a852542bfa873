package telling.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import telling.chart.Axis;
import telling.chart.House;
import telling.chart.Mark;
import telling.chart.Panel;

/** The words in a panel of rows that are no label of a bar: at dots, beyond whiskers, above the rows and at their far end. */
final class PlotlyRowLabels {

    private final Panel panel;
    private final PanelRows rows;
    private final PlotlyRoom room;
    private final PlotlyNotes notes = new PlotlyNotes();

    private PlotlyRowLabels(PlotlyRoom room) {
        this.panel = room.panel();
        this.rows = new PanelRows(panel);
        this.room = room;
    }

    static JsonArray of(PlotlyRoom room, Axis.Categorical names) {
        PlotlyRowLabels labels = new PlotlyRowLabels(room);
        Map<Long, List<Mark.Point>> points = labels.rows.points();
        points.values().forEach(labels::dots);
        labels.others(points);
        labels.heads();
        labels.aside(names);
        return labels.notes.json();
    }

    private void dots(List<Mark.Point> row) {
        for (int i = 0; i < row.size(); i++) {
            Mark.Point point = row.get(i);
            boolean last = i == row.size() - 1;
            boolean first = i == 0 && !last;
            double at = last ? Math.max(point.x(), rows.bandEnd(point)) : point.x();
            JsonObject label = notes.at(at, point.y(), words(point, last));
            PlotlyNotes.anchor(label, last ? "left" : first ? "right" : "center", last ? 9 : first ? -9 : 0);
            if (!last && !first) {
                label.addProperty("yshift", 14);
            }
        }
    }

    private void others(Map<Long, List<Mark.Point>> points) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Text text
                    && !PanelRows.heads(text)
                    && !points.containsKey(PanelRows.place(text.y()))) {
                PlotlyLabels.text(notes, text, PlotlyText.wrapped(text.text(), room.narrow() ? 22 : 60));
            } else if (mark instanceof Mark.Bar bar
                    && !rows.stacked()
                    && rows.reach(bar) > Math.max(bar.x0(), bar.x1())) {
                beyond(rows.reach(bar), bar.y0(), bar.y1(), bar.label());
            } else if (mark instanceof Mark.Band band
                    && !band.label().isBlank()
                    && !points.containsKey(PanelRows.place((band.y0() + band.y1()) / 2))) {
                beyond(Math.max(band.x0(), band.x1()), band.y0(), band.y1(), band.label());
            }
        }
    }

    private void beyond(double end, double y0, double y1, String label) {
        PlotlyNotes.anchor(notes.at(end, (y0 + y1) / 2, PlotlyText.of(label)), "left", 6);
    }

    /** The words at a dot; what is said of its row follows those of the last. */
    private String words(Mark.Point point, boolean last) {
        StringBuilder words = new StringBuilder(point.label());
        for (Mark mark : panel.marks()) {
            if (last
                    && mark instanceof Mark.Text text
                    && !PanelRows.heads(text)
                    && Math.abs(text.y() - point.y()) < 0.02) {
                words.append("; ").append(text.text());
            }
        }
        return PlotlyText.wrapped(words.toString(), room.narrow() ? 18 : 42);
    }

    private void heads() {
        List<Mark.Text> heads = rows.heads();
        double[] middles = room.headMiddles();
        double plotPx = room.plotPx();
        for (int i = 0; i < middles.length; i++) {
            Mark.Text head = heads.get(i);
            JsonObject note = notes.at(head.x(), -0.5, PlotlyText.wrapped(head.text(), room.headCharacters()));
            PlotlyNotes.anchor(note, "center", (int) Math.round(middles[i] - room.part(head.x()) * plotPx));
            note.addProperty("yanchor", "bottom");
            note.addProperty("align", "center");
            note.add("font", PlotlyNotes.font(House.LABEL_PX, PlotlyNotes.colour(head.look())));
        }
    }

    private void aside(Axis.Categorical names) {
        List<String> heading = room.asideHeading();
        if (!heading.isEmpty()) {
            String lines =
                    String.join("<br>", heading.stream().map(PlotlyText::of).toList());
            aside(-0.5, lines, House.SOFT_TEXT).addProperty("yanchor", "bottom");
        }
        for (int i = 0; i < names.labels().size(); i++) {
            if (!names.aside().at(i).isBlank()) {
                aside(i, PlotlyText.of(names.aside().at(i)), House.TEXT);
            }
        }
    }

    private JsonObject aside(double y, String words, String colour) {
        JsonObject note = notes.at(1, y, words);
        note.addProperty("align", "right");
        note.addProperty("xref", "paper");
        PlotlyNotes.anchor(note, "right", room.rightPx() - 8);
        note.add("font", PlotlyNotes.font(House.LABEL_PX, colour));
        return note;
    }
}
