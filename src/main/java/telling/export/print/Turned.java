package telling.export.print;

import java.util.List;
import telling.chart.Mark;
import telling.chart.Panel;

/** A panel with its sides exchanged: names read best beside lying bars, whatever their length. */
final class Turned {

    private Turned() {}

    static Panel of(Panel panel) {
        List<Mark> marks = panel.marks().stream().map(Turned::of).toList();
        return new Panel(panel.title(), panel.y(), panel.x(), marks);
    }

    /** The mark with its sides exchanged. */
    static Mark of(Mark mark) {
        if (mark instanceof Mark.Bar bar) {
            return new Mark.Bar(bar.y0(), bar.y1(), bar.x0(), bar.x1(), bar.look(), bar.label(), bar.hover());
        }
        if (mark instanceof Mark.Point point) {
            return new Mark.Point(point.y(), point.x(), point.look(), point.label(), point.hover());
        }
        if (mark instanceof Mark.Line line) {
            return new Mark.Line(line.ys(), line.xs(), line.look(), line.label(), line.hover());
        }
        if (mark instanceof Mark.Rule rule) {
            return new Mark.Rule(rule.y0(), rule.x0(), rule.y1(), rule.x1(), rule.look(), rule.label(), rule.hover());
        }
        if (mark instanceof Mark.Band band) {
            return new Mark.Band(band.y0(), band.y1(), band.x0(), band.x1(), band.look(), band.label(), band.hover());
        }
        if (mark instanceof Mark.Tile tile) {
            return new Mark.Tile(tile.y(), tile.x(), tile.level(), tile.look(), tile.label(), tile.hover());
        }
        Mark.Text text = (Mark.Text) mark;
        return new Mark.Text(text.y(), text.x(), text.anchor(), text.text(), text.look());
    }
}
