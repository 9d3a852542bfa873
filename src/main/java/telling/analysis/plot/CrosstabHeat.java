package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Crosstab;
import telling.analysis.Line;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;

/** A crosstab as a grid of tiles, the darker the more, each with its number. */
@AutoService(ChartKind.class)
public final class CrosstabHeat implements ChartKind {

    @Override
    public String name() {
        return "heat";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Crosstab ? USUAL : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Crosstab crosstab = (Crosstab) subject;
        CrosstabCells cells = new CrosstabCells(crosstab, language);
        double most = 0;
        for (Line line : cells.lines()) {
            for (int at = 0; at < cells.headings().size(); at++) {
                most = Math.max(most, cells.value(line.cells().get(at)));
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < cells.lines().size(); row++) {
            Line line = cells.lines().get(row);
            for (int at = 0; at < cells.headings().size(); at++) {
                Cell cell = line.cells().get(at);
                String words = cells.text(cell);
                if (cell instanceof Cell.Counted) {
                    String hover = cells.hover(line, cells.headings().get(at), cell);
                    double level = most == 0 ? 0 : cells.value(cell) / most;
                    marks.add(new Mark.Tile(at, row, level, Look.of(0), words, hover));
                } else {
                    marks.add(new Mark.Text(
                            at, row, Mark.Anchor.MIDDLE, words, Look.of(0).muted()));
                }
            }
        }
        Caption caption = cells.caption();
        boolean perRow = crosstab.shares() == Crosstab.Shares.ROW;
        boolean perColumn = crosstab.shares() == Crosstab.Shares.COLUMN;
        Axis across = new Axis.Categorical(
                caption.title(crosstab.columns()),
                cells.headings().stream().map(h -> cells.name(h, perColumn)).toList());
        Axis down = new Axis.Categorical(
                caption.title(crosstab.rows()),
                cells.lines().stream().map(line -> cells.name(line, perRow)).toList());
        return caption.chart(
                cells.title(),
                cells.subtitle(),
                cells.finding(),
                List.of(),
                List.of(new Panel("", across, down, marks)),
                cells.data());
    }
}
