package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.Cell;
import telling.analysis.Line;
import telling.analysis.Tallied;
import telling.base.Language;
import telling.base.Numbers;
import telling.chart.Chart;

/** The most common values, or the answers of a multi-response set, as a table of counts and shares. */
@AutoService(ChartKind.class)
public final class TalliedTable implements ChartKind {

    @Override
    public String name() {
        return "table";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Tallied ? ASKED + 1 : UNFIT;
    }

    /** Errors: analysis.plot-table-large. */
    @Override
    public Chart draw(Object subject, Language language) {
        Tallied tallied = (Tallied) subject;
        Chart bars = new TalliedBars().draw(tallied, language);
        Caption caption = new Caption(tallied.provenance(), language);
        WordGrid grid = new WordGrid(caption.in(tallied.title(), tallied.name()));
        String counts = tallied.weighted() ? "analysis.plot.count-weighted" : "analysis.plot.count";
        grid.numbers("", caption.word(counts)).numbers("", caption.word("analysis.plot.share-column"));
        if (tallied.weighted()) {
            grid.numbers("", caption.word("analysis.plot.rows"));
        }
        for (Line line : tallied.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                grid.close();
            }
            Cell cell = line.cells().get(0);
            List<String> texts = new ArrayList<>(List.of(caption.amount(cell), caption.percent(cell)));
            if (tallied.weighted()) {
                texts.add(cell instanceof Cell.Counted counted ? Numbers.whole(counted.rows(), language) : "");
            }
            grid.row(caption.in(line.label(), line.code()), texts);
        }
        return Chart.of(
                bars.title(),
                bars.subtitle(),
                bars.source(),
                bars.alt(),
                language,
                List.of(),
                List.of(grid.panel()),
                bars.data());
    }
}
