package telling.analysis.plot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.analysis.Tabulate;
import telling.analysis.Tabulation;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.base.Texts;
import telling.base.Workspace;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;

/** A table as bars over words, or as points over numbers or dates; missing values are left out and told. */
final class TablePlot {

    private static final int MOST_BARS = 60;
    private static final int MOST_POINTS = 5_000;
    private static final double HALF = 0.36;

    private final DataTable table;
    private final Field x;
    private final Field y;
    private final Language language;

    private TablePlot(DataTable table, Field x, Field y, Language language) {
        this.table = table;
        this.x = x;
        this.y = y;
        this.language = language;
    }

    /** The two columns of a table that it is plain to draw, if there are any. */
    static Optional<Columns> plain(DataTable table) {
        List<Field> words = new ArrayList<>();
        List<Field> ordered = new ArrayList<>();
        List<Field> numbers = new ArrayList<>();
        for (Field field : table.schema().fields()) {
            if (field.type().numeric()) {
                numbers.add(field);
            } else if (field.type() == FieldType.DATE || field.type() == FieldType.DATETIME) {
                ordered.add(field);
            } else if (field.type() == FieldType.STRING) {
                words.add(field);
            }
        }
        List<Field> xs = new ArrayList<>(ordered);
        xs.addAll(words);
        if (xs.size() == 1 && numbers.size() == 1) {
            return Optional.of(new Columns(table, List.of(xs.get(0), numbers.get(0))));
        }
        return xs.isEmpty() && numbers.size() == 2 ? Optional.of(new Columns(table, numbers)) : Optional.empty();
    }

    /** What a table counts by its roles: a distribution of its only wave, else a comparison of all its waves. */
    static Optional<Tabulation> tabulation(DataTable table) {
        String wave = table.roles().wave().orElse("");
        if (table.roles().category().isEmpty() || (table.roles().count().isEmpty() && wave.isEmpty())) {
            return Optional.empty();
        }
        if (wave.isEmpty()) {
            return Optional.of(Tabulate.distribution(table));
        }
        List<Object> waves = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Object value = table.value(row, wave);
            if (!(value instanceof Missing) && !waves.contains(value)) {
                waves.add(value);
            }
        }
        return Optional.of(
                waves.size() == 1
                        ? Tabulate.distribution(table, waves.get(0))
                        : Tabulate.comparison(table, waves.toArray()));
    }

    /** Whether two columns were chosen, the first of them words, the second numbers. */
    static boolean overWords(Object subject) {
        return subject instanceof Columns columns
                && columns.chosen().size() == 2
                && words(columns.chosen().get(0))
                && columns.chosen().get(1).type().numeric();
    }

    /** Whether a value occurs in more than one row of the column of words that was chosen. */
    static boolean repeats(Columns columns) {
        Set<Object> seen = new HashSet<>();
        String words = columns.words().map(Field::name).orElse("");
        for (int row = 0; !words.isEmpty() && row < columns.table().rowCount(); row++) {
            Object value = columns.table().value(row, words);
            if (!(value instanceof Missing) && !seen.add(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two columns were chosen, the first of them numbers or dates, the second numbers. */
    static boolean overNumbers(Object subject) {
        return subject instanceof Columns columns
                && columns.chosen().size() == 2
                && !words(columns.chosen().get(0))
                && columns.chosen().get(1).type().numeric();
    }

    private static boolean words(Field field) {
        return field.type() == FieldType.STRING || field.type() == FieldType.BOOLEAN;
    }

    /**
     * The chart of one column against another.
     *
     * <p>Errors: analysis.plot-not-numeric where y holds no numbers; analysis.plot-repeated where words occur
     * twice; analysis.plot-too-many.
     */
    static Chart of(Columns columns, Language language) {
        return new TablePlot(
                        columns.table(),
                        columns.chosen().get(0),
                        columns.chosen().get(1),
                        language)
                .chart();
    }

    private Chart chart() {
        if (!y.type().numeric()) {
            throw Problem.of(
                            "analysis.plot-not-numeric",
                            "column",
                            y.name(),
                            "type",
                            y.type().tag())
                    .thrown();
        }
        List<Object> xs = new ArrayList<>();
        List<Number> ys = new ArrayList<>();
        int most = bars() ? MOST_BARS : MOST_POINTS;
        for (int row = 0; row < table.rowCount(); row++) {
            Object at = table.value(row, x.name());
            if (table.value(row, y.name()) instanceof Number value && !(at instanceof Missing)) {
                xs.add(at);
                ys.add(value);
            }
            if (xs.size() > most) {
                throw Problem.of("analysis.plot-too-many", "most", most, "column", x.name())
                        .thrown();
            }
        }
        if (xs.isEmpty()) {
            throw Problem.of("analysis.plot-nothing", "x", x.name(), "y", y.name())
                    .thrown();
        }
        int left = table.rowCount() - xs.size();
        if (left > 0) {
            Workspace.current().note("analysis.plot.left-out", "count", left);
        }
        return bars() ? bars(xs, ys) : points(xs, ys);
    }

    private boolean bars() {
        return words(x);
    }

    private Chart bars(List<Object> xs, List<Number> ys) {
        Set<Object> seen = new HashSet<>();
        for (Object at : xs) {
            if (!seen.add(at)) {
                throw Problem.of("analysis.plot-repeated", "column", x.name(), "value", at)
                        .thrown();
            }
        }
        List<Mark> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            String code = String.valueOf(xs.get(i));
            String name =
                    x.category(code).map(c -> c.label().in(language, code)).orElse(code);
            String words = number(ys.get(i));
            labels.add(name);
            double value = ys.get(i).doubleValue();
            marks.add(new Mark.Bar(
                    Math.min(0, value),
                    Math.max(0, value),
                    i - HALF,
                    i + HALF,
                    Look.of(0),
                    words,
                    name + ": " + words));
        }
        double low = ys.stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double high = ys.stream().mapToDouble(Number::doubleValue).max().orElse(1);
        Axis lengths =
                new Axis.Linear("", Math.min(0, low), high <= 0 && low >= 0 ? 1 : Math.max(0, high), "", false, true);
        return chart(new Panel("", lengths, new Axis.Categorical("", labels), marks), xs, ys);
    }

    private Chart points(List<Object> xs, List<Number> ys) {
        boolean time = !x.type().numeric();
        boolean ungrouped = table.roles().wave().filter(x.name()::equals).isPresent()
                || xs.stream().allMatch(v -> v instanceof Long year && year >= 1000 && year <= 2999);
        List<Double> at = xs.stream().map(TablePlot::position).toList();
        List<Mark> marks = new ArrayList<>();
        if (rises(at)) {
            marks.add(new Mark.Line(at, ys.stream().map(Number::doubleValue).toList(), Look.of(0), "", ""));
        }
        for (int i = 0; i < xs.size(); i++) {
            String where = ungrouped || time ? String.valueOf(xs.get(i)) : number((Number) xs.get(i));
            marks.add(new Mark.Point(
                    at.get(i), ys.get(i).doubleValue(), Look.of(0), "", where + ": " + number(ys.get(i))));
        }
        double low = at.stream().mapToDouble(v -> v).min().orElse(0);
        double high = at.stream().mapToDouble(v -> v).max().orElse(1);
        String title = title(x);
        Axis across = time ? new Axis.Time(title, low, high) : new Axis.Linear(title, low, high, "", ungrouped, false);
        double bottom = ys.stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double top = ys.stream().mapToDouble(Number::doubleValue).max().orElse(1);
        Axis up = new Axis.Linear(title(y), bottom, top, "", false, false);
        return chart(new Panel("", across, up, marks), xs, ys);
    }

    private Chart chart(Panel panel, List<Object> xs, List<Number> ys) {
        String title =
                table.provenance().title().in(language, table.provenance().table());
        String unit = y.unit().in(language, "");
        String subtitle = unit.isBlank() || unit.equalsIgnoreCase(title(y)) ? title(y) : title(y) + " (" + unit + ")";
        List<List<Object>> rows = new ArrayList<>();
        int decimals = 0;
        for (int i = 0; i < xs.size(); i++) {
            rows.add(List.of(xs.get(i), ys.get(i)));
            decimals = Math.max(decimals, decimals(ys.get(i)));
        }
        ChartData data = new ChartData(
                List.of(
                        ChartData.Column.text(x.name(), title(x)),
                        ChartData.Column.number(y.name(), title(y), decimals)),
                rows);
        String source = Wording.source(table.provenance(), language);
        String alt = Texts.get(language, "analysis.plot.alt", "title", title, "subtitle", subtitle);
        return Chart.of(title, subtitle, source, alt, language, List.of(), List.of(panel), data);
    }

    private String title(Field field) {
        return field.title().in(language, field.name());
    }

    private String number(Number value) {
        return Numbers.fixed(new BigDecimal(value.toString()), decimals(value), language);
    }

    private static int decimals(Number value) {
        return Math.min(
                4,
                Math.max(
                        0, new BigDecimal(value.toString()).stripTrailingZeros().scale()));
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
