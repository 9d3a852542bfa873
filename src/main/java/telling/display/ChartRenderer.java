package telling.display;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Panel;

/** Shows a chart as text: lying bars over categories, and dots over numbers or dates. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class ChartRenderer implements Renderer<Chart> {

    @Override
    public Class<Chart> type() {
        return Chart.class;
    }

    @Override
    public MediaBundle render(Chart chart, DisplayContext asked) {
        DisplayContext context = new DisplayContext(asked.columns(), asked.colour(), asked.unicode(), chart.language());
        Sheet sheet = new Sheet(context);
        sheet.title(chart.title());
        sheet.footer(chart.subtitle());
        for (Panel panel : chart.panels()) {
            sheet.text(panel.title());
            if (panel.x() instanceof Axis.Categorical && panel.y() instanceof Axis.Time) {
                new TimeRows(chart, panel, context).lines().forEach(sheet::line);
            } else if (panel.x() instanceof Axis.Categorical across && panel.y() instanceof Axis.Categorical down) {
                new TileRows(panel, across, down, context).lines().forEach(sheet::line);
            } else if (panel.y() instanceof Axis.Categorical categories) {
                List<String> lines = DotRows.fits(panel)
                        ? new DotRows(chart, panel, categories, context).lines()
                        : new BarRows(chart, panel, categories, context).lines();
                lines.forEach(sheet::line);
            } else {
                new DotCanvas(panel, context).lines().forEach(sheet::line);
            }
        }
        sheet.footer(chart.source());
        return sheet.bundle();
    }

    @Override
    public MediaBundle page(Chart chart, DisplayContext context) {
        return render(chart, context).with(MediaBundle.HTML, ChartFigure.of(chart));
    }
}
