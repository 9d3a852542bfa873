package telling.analysis.plot;

import com.google.auto.service.AutoService;
import telling.base.Language;
import telling.chart.Chart;

/** Numbers of a table over numbers or dates, as points, with a line where each place has one. */
@AutoService(ChartKind.class)
public final class ColumnPoints implements ChartKind {

    @Override
    public String name() {
        return "points";
    }

    @Override
    public int fit(Object subject) {
        return TablePlot.overNumbers(subject) ? USUAL : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        return TablePoints.of((Columns) subject, language);
    }
}
