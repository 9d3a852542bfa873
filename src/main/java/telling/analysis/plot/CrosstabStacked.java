package telling.analysis.plot;

import com.google.auto.service.AutoService;
import telling.analysis.Crosstab;
import telling.base.Language;
import telling.chart.Chart;

/** A crosstab as one bar of 100% per line, parted by the columns. */
@AutoService(ChartKind.class)
public final class CrosstabStacked implements ChartKind {

    @Override
    public String name() {
        return "stacked";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Crosstab ? ASKED : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        return CrosstabBars.stacked((Crosstab) subject, language);
    }
}
