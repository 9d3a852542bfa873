package telling.analysis.plot;

import com.google.auto.service.AutoService;
import telling.base.Language;
import telling.chart.Chart;

/** Numbers of a table as lying bars, one per word. */
@AutoService(ChartKind.class)
public final class ColumnBars implements ChartKind {

    @Override
    public String name() {
        return "bars";
    }

    @Override
    public int fit(Object subject) {
        if (!TablePlot.overWords(subject)) {
            return UNFIT;
        }
        return TablePlot.repeats((Columns) subject) ? ASKED : USUAL + 1;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        return TableBars.of((Columns) subject, language);
    }
}
