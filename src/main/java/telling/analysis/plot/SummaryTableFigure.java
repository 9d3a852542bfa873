package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import telling.analysis.Summary;
import telling.base.Language;
import telling.base.Numbers;
import telling.chart.Chart;

/** A summary as a table: how many, mean, and the five numbers from least to most. */
@AutoService(ChartKind.class)
public final class SummaryTableFigure implements ChartKind {

    @Override
    public String name() {
        return "table";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Summary ? ASKED + 1 : UNFIT;
    }

    /** Errors: analysis.plot-table-large. */
    @Override
    public Chart draw(Object subject, Language language) {
        Summary summary = (Summary) subject;
        Chart dots = new SummaryDots().draw(summary, language);
        Caption caption = new Caption(summary.provenance(), language);
        int decimals = caption.decimals(summary.total()
                .numbers()
                .map(numbers -> numbers.max().subtract(numbers.min()).doubleValue())
                .orElse(0.0));
        WordGrid grid =
                new WordGrid(summary.by().map(caption::title).orElse("")).numbers("", caption.word("analysis.plot.n"));
        for (String column : List.of("mean", "min", "q1", "median", "q3", "max")) {
            grid.numbers("", caption.word("analysis.plot.column-" + column));
        }
        for (Summary.Group group : summary.groups()) {
            if (group.equals(summary.total())) {
                grid.close();
            }
            Optional<Summary.Numbers> numbers = group.numbers();
            grid.row(
                    summary.by().isEmpty() ? "" : caption.in(group.label(), group.code()),
                    List.of(
                            Numbers.whole(group.n(), language),
                            shown(numbers.map(Summary.Numbers::mean), decimals, language),
                            shown(numbers.map(one -> one.min().doubleValue()), decimals, language),
                            shown(numbers.map(Summary.Numbers::q1), decimals, language),
                            shown(numbers.map(Summary.Numbers::median), decimals, language),
                            shown(numbers.map(Summary.Numbers::q3), decimals, language),
                            shown(numbers.map(one -> one.max().doubleValue()), decimals, language)));
        }
        String base = caption.word("analysis.shown.base-size", "size", Numbers.whole(summary.n(), language));
        String measured = caption.measured(summary.column());
        return Chart.of(
                dots.title(),
                measured + "; " + base,
                dots.source(),
                dots.alt(),
                language,
                List.of(),
                List.of(grid.panel()),
                dots.data());
    }

    private static String shown(Optional<Double> number, int decimals, Language language) {
        return number.map(value -> Numbers.typeset(Numbers.fixed(value, decimals, language)))
                .orElse("–");
    }
}
