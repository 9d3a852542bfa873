package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.base.Texts;
import telling.chart.Axis;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.Look;
import telling.chart.Mark;
import telling.chart.Panel;
import telling.data.DataTable;

/**
 * Figures of a register, as {@code plot(filter(published, "unit = organisations"))}: an exact one is a full dot,
 * one of which print says "about" or the like an open dot on the band that still agrees with it, a range a band.
 */
@AutoService(ChartKind.class)
public final class PrintedFigures implements ChartKind {

    private static final List<String> COLUMNS = List.of("id", "value", "low", "high", "unit", "rounding", "qualifier");
    private static final Pattern WAVE = Pattern.compile(".*-(\\d{4}(?:-\\d{4})?)");
    private static final double HALF = 0.26;
    private static final int MOST = 60;

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public int fit(Object subject) {
        return subject instanceof Columns columns
                        && columns.chosen().isEmpty()
                        && columns.table().schema().names().containsAll(COLUMNS)
                ? USUAL
                : UNFIT;
    }

    /** A printed figure and what would still agree with it. */
    private record Printed(String label, Optional<BigDecimal> value, BigDecimal low, BigDecimal high, String words) {}

    /** Errors: analysis.plot-units where figures have several units; analysis.plot-nothing; analysis.plot-too-many. */
    @Override
    public Chart draw(Object subject, Language language) {
        DataTable table = ((Columns) subject).table();
        Set<String> units = new LinkedHashSet<>();
        List<Printed> figures = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            units.add(text(table, row, "unit"));
            printed(table, row, language).ifPresent(figures::add);
        }
        if (figures.isEmpty()) {
            throw Problem.of("analysis.plot-nothing", "x", "id", "y", "value").thrown();
        }
        if (units.size() > 1) {
            throw Problem.of("analysis.plot-units", "units", List.copyOf(units)).thrown();
        }
        if (figures.size() > MOST) {
            throw Problem.of("analysis.plot-too-many", "most", MOST, "column", "id")
                    .thrown();
        }
        List<Mark> marks = new ArrayList<>();
        double largest = 0;
        boolean open = false;
        for (int i = 0; i < figures.size(); i++) {
            Printed one = figures.get(i);
            boolean exact = one.low().compareTo(one.high()) == 0;
            open |= !exact;
            String hover = one.label() + ": " + one.words();
            if (!exact) {
                String label = one.value().isPresent() ? "" : one.words();
                double from = one.low().doubleValue();
                double to = one.high().doubleValue();
                marks.add(new Mark.Band(from, to, i - HALF, i + HALF, Look.of(0), label, hover));
            }
            if (one.value().isPresent()) {
                double at = one.value().get().doubleValue();
                marks.add(new Mark.Point(at, i, exact ? Look.of(0) : Look.of(0).open(), one.words(), hover));
            }
            largest = Math.max(largest, one.high().doubleValue());
        }
        String unit = units.iterator().next();
        String unitWords = table.schema()
                .find("unit")
                .flatMap(field -> field.category(unit))
                .map(category -> category.label().in(language, unit))
                .orElse(unit);
        String title =
                table.provenance().title().in(language, table.provenance().table());
        String subtitle = Texts.get(language, "analysis.plot.printed-unit", "unit", unitWords)
                + (open ? "; " + Texts.get(language, "analysis.plot.printed-open") : "");
        Axis along =
                new Axis.Linear("", 0, largest == 0 ? 1 : largest, unit.equals("percent") ? "%" : "", false, false);
        Axis rows =
                new Axis.Categorical("", figures.stream().map(Printed::label).toList());
        StringBuilder alt =
                new StringBuilder(Texts.get(language, "analysis.plot.alt", "title", title, "subtitle", subtitle));
        figures.forEach(one -> alt.append(' ')
                .append(one.label())
                .append(": ")
                .append(one.words())
                .append('.'));
        return Chart.of(
                title,
                subtitle,
                Wording.source(table.provenance(), language),
                alt.toString(),
                language,
                List.of(),
                List.of(new Panel("", along, rows, marks)),
                data(figures, language));
    }

    private static ChartData data(List<Printed> figures, Language language) {
        List<List<Object>> rows = new ArrayList<>();
        for (Printed one : figures) {
            rows.add(List.of(one.label(), one.words(), one.low(), one.high()));
        }
        return new ChartData(
                List.of(
                        ChartData.Column.text("figure", Texts.get(language, "analysis.plot.figure")),
                        ChartData.Column.text("printed", Texts.get(language, "analysis.plot.printed")),
                        ChartData.Column.number("low", Texts.get(language, "analysis.plot.low"), 1),
                        ChartData.Column.number("high", Texts.get(language, "analysis.plot.high"), 1)),
                rows);
    }

    private static Optional<Printed> printed(DataTable table, int row, Language language) {
        Optional<BigDecimal> value = number(table, row, "value");
        Optional<BigDecimal> low = number(table, row, "low");
        Optional<BigDecimal> high = number(table, row, "high");
        String suffix = text(table, row, "unit").equals("percent") ? "%" : "";
        String qualifier = text(table, row, "qualifier").toLowerCase(Locale.ROOT);
        String label = label(table, row, language);
        if (value.isEmpty()) {
            return low.isPresent() && high.isPresent()
                    ? Optional.of(new Printed(
                            label,
                            Optional.empty(),
                            low.get(),
                            high.get(),
                            Numbers.grouped(low.get(), language) + "–" + Numbers.grouped(high.get(), language)
                                    + suffix))
                    : Optional.empty();
        }
        BigDecimal x = value.get();
        BigDecimal tenth = x.abs().movePointLeft(1);
        BigDecimal half = number(table, row, "rounding")
                .map(u -> u.divide(BigDecimal.valueOf(2)))
                .orElse(BigDecimal.ZERO);
        BigDecimal from = x;
        BigDecimal to = x;
        switch (qualifier) {
            case "about" -> {
                from = x.subtract(tenth.max(half));
                to = x.add(tenth.max(half));
            }
            case "about-fraction" -> {
                from = x.subtract(tenth);
                to = x.add(tenth);
            }
            case "almost" -> from = x.subtract(tenth);
            case "over", "more-than" -> to = x.add(tenth);
            default -> {
                // what is exact, or rounded as figures are, is a dot
            }
        }
        String key = "analysis.plot.qualifier." + qualifier;
        String number = Numbers.grouped(x, language) + suffix;
        String words = Texts.has(language, key) ? Texts.get(language, key, "value", number) : number;
        return Optional.of(new Printed(label, value, from, to, words));
    }

    /** The label of a figure with the wave that its id ends in, else its id. */
    private static String label(DataTable table, int row, Language language) {
        String id = text(table, row, "id");
        String column = language == Language.NL ? "label_nl" : "label";
        Set<String> names = new HashSet<>(table.schema().names());
        String label = names.contains(column) ? text(table, row, column) : "";
        if (label.isBlank()) {
            return id;
        }
        Matcher wave = WAVE.matcher(id);
        return wave.matches() ? label + ", " + wave.group(1) : label;
    }

    private static Optional<BigDecimal> number(DataTable table, int row, String column) {
        return table.value(row, column) instanceof Number number
                ? Optional.of(plain(new BigDecimal(number.toString())))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static String text(DataTable table, int row, String column) {
        Object value = table.value(row, column);
        return value instanceof String text ? text : "";
    }
}
