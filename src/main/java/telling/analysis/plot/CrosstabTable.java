package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Crosstab;
import telling.analysis.Line;
import telling.base.Language;
import telling.chart.Chart;

/** A crosstab as a table with its totals; in shares, with the size of each base. */
@AutoService(ChartKind.class)
public final class CrosstabTable implements ChartKind {

    @Override
    public String name() {
        return "table";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Crosstab ? ASKED + 1 : UNFIT;
    }

    /** Errors: analysis.plot-table-large. */
    @Override
    public Chart draw(Object subject, Language language) {
        Crosstab crosstab = (Crosstab) subject;
        CrosstabCells cells = new CrosstabCells(crosstab, language);
        Caption caption = cells.caption();
        WordGrid.fits(crosstab.lines().size(), crosstab.headings().size());
        boolean perRow = crosstab.shares() == Crosstab.Shares.ROW;
        boolean perColumn = crosstab.shares() == Crosstab.Shares.COLUMN;
        WordGrid grid = new WordGrid(caption.title(crosstab.rows()));
        for (int at = 0; at < crosstab.headings().size(); at++) {
            Crosstab.Heading heading = crosstab.headings().get(at);
            boolean total = at == crosstab.headings().size() - 1;
            grid.numbers(total ? "" : caption.title(crosstab.columns()), caption.in(heading.label(), heading.code()));
        }
        if (perRow) {
            grid.numbers("", caption.word("analysis.plot.n"));
        }
        for (Line line : crosstab.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                grid.close();
            }
            List<String> texts = new ArrayList<>();
            line.cells().forEach(cell -> texts.add(cells.text(cell)));
            if (perRow) {
                texts.add(size(line.cells().get(line.cells().size() - 1), crosstab, caption));
            }
            grid.row(caption.in(line.label(), line.code()), texts);
        }
        if (perColumn) {
            List<String> texts = new ArrayList<>();
            Line total = crosstab.lines().get(crosstab.lines().size() - 1);
            total.cells().forEach(cell -> texts.add(size(cell, crosstab, caption)));
            grid.row(caption.word("analysis.plot.n"), texts);
        }
        return caption.chart(
                cells.title(), cells.tableSubtitle(), cells.finding(), List.of(), List.of(grid.panel()), cells.data());
    }

    /** How large a base is; with weights, how many rows it rests on. */
    private static String size(Cell cell, Crosstab crosstab, Caption caption) {
        return crosstab.weighted() && cell instanceof Cell.Counted counted
                ? telling.base.Numbers.whole(counted.rows(), caption.language())
                : caption.amount(cell);
    }
}
