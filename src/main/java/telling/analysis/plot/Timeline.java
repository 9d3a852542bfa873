package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.Language;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.chart.Series;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Missing;

/** Dated events under each other on an axis of time that is in proportion, each with its words. */
@AutoService(ChartKind.class)
public final class Timeline implements ChartKind {

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Columns columns && Events.of(columns).isPresent() ? USUAL + 2 : UNFIT;
    }

    @Override
    public Chart draw(Object subject, Language language) {
        Events events = Events.of((Columns) subject).orElseThrow();
        DataTable table = events.table();
        Caption caption = new Caption(table.provenance(), language);
        Map<String, Integer> lanes = new LinkedHashMap<>();
        List<Series> series = new ArrayList<>();
        events.kind()
                .ifPresent(kind -> kind.categories().forEach(category -> {
                    series.add(new Series(caption.in(category.label(), category.code()), Look.of(lanes.size())));
                    lanes.put(category.code(), lanes.size());
                }));
        List<Mark> marks = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int undated = 0;
        String first = "";
        String last = "";
        String end = "";
        for (int row : order(events)) {
            Object begins = table.value(row, events.from().name());
            Object ends = end(events, row, begins);
            Optional<Double> from = Events.day(begins, false);
            Optional<Double> to = Events.day(ends, true);
            if (from.isEmpty() || to.isEmpty()) {
                undated++;
                continue;
            }
            String when = begins.equals(ends) ? String.valueOf(begins) : begins + "–" + ends;
            String words = when + "  " + events.label(row, language);
            String kind = events.kind()
                    .map(field -> String.valueOf(table.value(row, field.name())))
                    .orElse("");
            int lane = lanes.getOrDefault(kind, 0);
            double middle = (from.get() + to.get()) / 2;
            if (begins.equals(ends)) {
                marks.add(new Mark.Point(lane, middle, Look.of(lane), words, words));
            } else {
                marks.add(new Mark.Rule(lane, from.get(), lane, to.get(), Look.of(lane), words, words));
            }
            first = from.get() < low ? words : first;
            last = to.get() > high ? words : last;
            end = to.get() > high ? String.valueOf(ends) : end;
            low = Math.min(low, from.get());
            high = Math.max(high, to.get());
            rows.add(List.of(
                    String.valueOf(begins),
                    String.valueOf(ends),
                    events.label(row, language),
                    lanes.isEmpty() || !lanes.containsKey(kind)
                            ? ""
                            : series.get(lane).name()));
        }
        if (undated > 0) {
            caption.note("analysis.plot.undated", "count", undated);
        }
        boolean empty = low > high;
        List<String> names = series.isEmpty()
                ? List.of("")
                : series.stream().map(Series::name).toList();
        Panel panel = new Panel(
                "", new Axis.Categorical("", names), new Axis.Time("", empty ? 0 : low, empty ? 1 : high), marks);
        ChartData data = new ChartData(
                List.of(
                        ChartData.Column.text("from", caption.title(events.from())),
                        ChartData.Column.text(
                                "to", events.to().map(caption::title).orElse("")),
                        ChartData.Column.text("event", caption.title(events.label())),
                        ChartData.Column.text(
                                "kind", events.kind().map(caption::title).orElse(""))),
                rows);
        String finding = rows.isEmpty() ? "" : caption.word("analysis.plot.timeline-alt", "first", first, "last", last);
        String subtitle = caption.word(
                "analysis.plot.events",
                "count",
                rows.size(),
                "from",
                rows.isEmpty() ? "" : rows.get(0).get(0),
                "to",
                end);
        return caption.chart(caption.table(), subtitle, finding, series, List.of(panel), data);
    }

    /** The rows by when they begin, then by when they end. */
    private static List<Integer> order(Events events) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < events.table().rowCount(); row++) {
            rows.add(row);
        }
        rows.sort(Comparator.comparingDouble(
                        (Integer row) -> Events.day(begin(events, row), false).orElse(Double.MAX_VALUE))
                .thenComparingDouble(row ->
                        Events.day(end(events, row, begin(events, row)), true).orElse(Double.MAX_VALUE)));
        return rows;
    }

    private static Object begin(Events events, int row) {
        return events.table().value(row, events.from().name());
    }

    private static Object end(Events events, int row, Object begins) {
        Object end = events.to()
                .map(Field::name)
                .map(name -> events.table().value(row, name))
                .orElse(begins);
        return end instanceof Missing ? begins : end;
    }
}
