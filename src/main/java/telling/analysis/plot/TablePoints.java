package telling.analysis.plot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import telling.base.Language;
import telling.base.Workspace;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.Missing;

/** Numbers of a table as points over numbers or dates, joined where these rise; rows without either are left out and told. */
final class TablePoints {

    private static final int MOST = 5_000;

    private final TwoColumns columns;
    private final List<Object> xs = new ArrayList<>();
    private final List<Number> ys = new ArrayList<>();

    private boolean ungrouped;

    private TablePoints(TwoColumns columns) {
        this.columns = columns;
    }

    /**
     * The chart of one column of numbers over another or over dates.
     *
     * <p>Errors: analysis.plot-not-numeric; analysis.plot-too-many; analysis.plot-nothing.
     */
    static Chart of(Columns columns, Language language) {
        return new TablePoints(new TwoColumns(columns, language)).chart();
    }

    private Chart chart() {
        for (int row = 0; row < columns.table().rowCount(); row++) {
            Object at = columns.at(row);
            if (columns.value(row) instanceof Number value && !(at instanceof Missing)) {
                xs.add(at);
                ys.add(value);
                columns.within(MOST, xs.size());
            }
        }
        if (xs.isEmpty()) {
            throw columns.nothing().thrown();
        }
        int left = columns.table().rowCount() - xs.size();
        if (left > 0) {
            Workspace.current().note("analysis.plot.left-out", "count", left);
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            rows.add(List.of(xs.get(i), ys.get(i)));
        }
        return columns.chart(panel(), rows, finding());
    }

    private Panel panel() {
        boolean time = !columns.x().type().numeric();
        ungrouped = ungrouped();
        List<Double> at = xs.stream().map(TablePoints::position).toList();
        List<Mark> marks = new ArrayList<>();
        if (rises(at)) {
            marks.add(new Mark.Line(at, ys.stream().map(Number::doubleValue).toList(), Look.of(0), "", ""));
        }
        for (int i = 0; i < xs.size(); i++) {
            marks.add(new Mark.Point(
                    at.get(i), ys.get(i).doubleValue(), Look.of(0), "", where(i) + ": " + columns.number(ys.get(i))));
        }
        double low = at.stream().mapToDouble(v -> v).min().orElse(0);
        double high = at.stream().mapToDouble(v -> v).max().orElse(1);
        String title = columns.title(columns.x());
        Axis across = time ? new Axis.Time(title, low, high) : new Axis.Linear(title, low, high, "", ungrouped, false);
        double bottom = ys.get(extreme(-1)).doubleValue();
        double top = ys.get(extreme(1)).doubleValue();
        Axis up = new Axis.Linear(columns.title(columns.y()), bottom, top, "", false, false);
        return new Panel("", across, up, marks);
    }

    private String finding() {
        int most = extreme(1);
        int least = extreme(-1);
        return most == least
                ? ""
                : columns.caption()
                        .word(
                                "analysis.plot.alt-range",
                                "most",
                                where(most),
                                "mostValue",
                                columns.number(ys.get(most)),
                                "least",
                                where(least),
                                "leastValue",
                                columns.number(ys.get(least)));
    }

    /** The first row whose number is the largest, or with -1 the smallest. */
    private int extreme(int sign) {
        int at = 0;
        for (int i = 1; i < ys.size(); i++) {
            at = sign * (ys.get(i).doubleValue() - ys.get(at).doubleValue()) > 0 ? i : at;
        }
        return at;
    }

    /** Years stand without a mark between their thousands. */
    private boolean ungrouped() {
        return columns.table().roles().wave().filter(columns.x().name()::equals).isPresent()
                || xs.stream().allMatch(v -> v instanceof Long year && year >= 1000 && year <= 2999);
    }

    private String where(int row) {
        return ungrouped || !columns.x().type().numeric()
                ? String.valueOf(xs.get(row))
                : columns.number((Number) xs.get(row));
    }

    private static boolean rises(List<Double> at) {
        for (int i = 1; i < at.size(); i++) {
            if (at.get(i) <= at.get(i - 1)) {
                return false;
            }
        }
        return at.size() > 1;
    }

    private static double position(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        if (value instanceof LocalDateTime moment) {
            LocalDateTime start = moment.truncatedTo(ChronoUnit.DAYS);
            return start.toLocalDate().toEpochDay() + ChronoUnit.MILLIS.between(start, moment) / 86_400_000.0;
        }
        throw new IllegalArgumentException("no place for " + value);
    }
}
