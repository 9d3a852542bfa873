package telling.analysis.plot;

import com.google.auto.service.AutoService;
import telling.analysis.Crosstab;
import telling.base.Language;
import telling.chart.Chart;

/** A crosstab as lying bars beside each other, one per column within each line. */
@AutoService(ChartKind.class)
public final class CrosstabGrouped implements ChartKind {

    @Override
    public String name() {
        return "grouped";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Crosstab ? ASKED : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        return CrosstabBars.grouped((Crosstab) subject, language);
    }
}
