package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.TabulationText;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.Field;
import telling.data.FieldType;

/** One column of numbers as standing bars, one per class of equal width. */
@AutoService(ChartKind.class)
public final class Histogram implements ChartKind {

    private static final double GAP = 0.015;

    @Override
    public String name() {
        return "histogram";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Columns columns
                        && columns.chosen().size() == 1
                        && columns.chosen().get(0).type().numeric()
                ? USUAL + 1
                : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Columns columns = (Columns) subject;
        Field column = columns.chosen().get(0);
        Sample sample = Sample.of(columns.table(), column);
        Caption caption = new Caption(columns.table().provenance(), language);
        if (sample.n() == 0) {
            throw Problem.of("analysis.no-numbers", "column", column.name(), "n", 0L)
                    .thrown();
        }
        Bins bins = Bins.of(sample, column.type() == FieldType.INTEGER);
        List<BigDecimal> amounts = new ArrayList<>();
        List<Long> rows = new ArrayList<>();
        for (int at = 0; at < bins.count(); at++) {
            amounts.add(BigDecimal.ZERO);
            rows.add(0L);
        }
        sample.rows().forEach((value, count) -> {
            int at = bins.of(value);
            amounts.set(at, amounts.get(at).add(sample.amounts().getOrDefault(value, BigDecimal.ZERO)));
            rows.set(at, rows.get(at) + count);
        });
        List<Mark> marks = new ArrayList<>();
        List<List<Object>> table = new ArrayList<>();
        double inset = bins.width().doubleValue() * GAP;
        int most = 0;
        for (int at = 0; at < bins.count(); at++) {
            double height = amounts.get(at).doubleValue();
            most = amounts.get(at).compareTo(amounts.get(most)) > 0 ? at : most;
            String hover = range(bins, at, caption) + ": " + TabulationText.amount(amounts.get(at), language);
            if (height > 0) {
                marks.add(new Mark.Bar(bins.low(at) + inset, bins.high(at) - inset, 0, height, Look.of(0), "", hover));
            }
            table.add(List.of(bins.edges().get(at), bins.edges().get(at + 1), amounts.get(at), rows.get(at)));
        }
        caption.missing(column, sample.missing(), sample.n());
        caption.note(bins.rule());
        double top = Math.max(1, amounts.get(most).doubleValue());
        String key = sample.weighted() ? "analysis.plot.per-class-weighted" : "analysis.plot.per-class";
        String subtitle = caption.word(
                key,
                "width",
                Numbers.grouped(plain(bins.width()), language),
                "unit",
                caption.unit(column),
                "base",
                caption.size(sample.n(), sample.amount(), sample.weighted()));
        String finding = caption.word(
                "analysis.plot.histogram-alt",
                "low",
                Numbers.grouped(plain(sample.rows().firstKey()), language),
                "high",
                Numbers.grouped(plain(sample.rows().lastKey()), language),
                "range",
                range(bins, most, caption),
                "value",
                TabulationText.amount(amounts.get(most), language));
        Axis across =
                new Axis.Linear(caption.measured(column), bins.low(0), bins.high(bins.count() - 1), "", false, false);
        Panel panel = new Panel("", across, new Axis.Linear("", 0, top, "", false, false), marks);
        int decimals = Math.max(0, bins.width().stripTrailingZeros().scale());
        return caption.chart(
                caption.titled(column),
                subtitle,
                finding,
                List.of(),
                List.of(panel),
                new ChartData(
                        List.of(
                                new ChartData.Column("from", caption.word("analysis.plot.from"), decimals, true),
                                new ChartData.Column("to", caption.word("analysis.plot.under"), decimals, true),
                                ChartData.Column.number(
                                        "count",
                                        caption.word(
                                                sample.weighted()
                                                        ? "analysis.plot.count-weighted"
                                                        : "analysis.plot.count"),
                                        sample.weighted() ? 1 : 0),
                                ChartData.Column.number("rows", caption.word("analysis.plot.rows"), 0)),
                        table));
    }

    private static String range(Bins bins, int at, Caption caption) {
        return caption.word(
                "analysis.plot.class",
                "from",
                Numbers.grouped(plain(bins.edges().get(at)), caption.language()),
                "to",
                Numbers.grouped(plain(bins.edges().get(at + 1)), caption.language()));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
