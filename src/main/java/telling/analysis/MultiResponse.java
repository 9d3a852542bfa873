package telling.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import telling.base.Problem;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;
import telling.data.Provenance;
import telling.data.Words;

/**
 * How often each answer was given to a question that takes several: a share is of respondents, so shares may add up to
 * more than 100%.
 *
 * <p>Shape: {@link #lines} holds one line per answer, then who answered and chose none, and who did not answer, the
 * latter without a share. There is no total: one respondent can stand in several lines.
 *
 * @param base the respondents: rows with a value in at least one of the columns
 * @param mentions how many answers they gave together; with weights, their sum
 */
public record MultiResponse(
        String name,
        Words title,
        List<Line> lines,
        Cell.Counted base,
        BigDecimal mentions,
        boolean weighted,
        List<Remark> remarks,
        Words unit,
        Provenance provenance)
        implements Tallied {

    static final String NONE = "(none)";
    static final String MISSING = "(missing)";

    public MultiResponse {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /**
     * The answers of these columns together. Yes/no columns and columns of 0 and 1 are one answer each; columns of text
     * hold an answer each, of which a respondent's repetitions count once. {@code "lang_*"} stands for all columns that
     * start so.
     *
     * <p>Errors: data.unknown-column; analysis.multiple-few; analysis.multiple-kinds where yes/no and text are mixed;
     * analysis.multiple-value where a number is neither 0 nor 1.
     */
    public static MultiResponse of(DataTable table, String... columns) {
        List<Field> fields = fields(table, columns);
        boolean named = fields.stream().allMatch(field -> field.type() == FieldType.STRING);
        boolean marked = fields.stream()
                .allMatch(field ->
                        field.type() == FieldType.BOOLEAN || field.type().numeric());
        if (!named && !marked) {
            throw Problem.of(
                            "analysis.multiple-kinds",
                            "columns",
                            fields.stream().map(Field::name).toList())
                    .thrown();
        }
        Map<String, Words> labels = new LinkedHashMap<>();
        Map<String, Sum> sums = new TreeMap<>();
        for (Field field : fields) {
            if (named) {
                field.categories().forEach(category -> labels.putIfAbsent(category.code(), category.label()));
            } else {
                labels.put(field.name(), field.title());
            }
        }
        Sum respondents = new Sum();
        Sum none = new Sum();
        Sum missing = new Sum();
        Measure.of(table);
        long withoutWeight = 0;
        BigDecimal mentions = BigDecimal.ZERO;
        for (int row = 0; row < table.rowCount(); row++) {
            Optional<BigDecimal> weight = weight(table, row);
            Set<String> chosen = new LinkedHashSet<>();
            if (!answers(table, fields, row, chosen)) {
                missing.add(weight);
                continue;
            }
            withoutWeight += weight.isEmpty() ? 1 : 0;
            respondents.add(weight);
            if (chosen.isEmpty()) {
                none.add(weight);
            }
            for (String code : chosen) {
                labels.putIfAbsent(code, Words.of(""));
                sums.computeIfAbsent(code, c -> new Sum()).add(weight);
            }
            mentions = mentions.add(weight.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(chosen.size())));
        }
        List<Line> lines = new ArrayList<>();
        labels.forEach((code, label) -> lines.add(
                sums.getOrDefault(code, new Sum()).line(code, label, Line.Kind.CATEGORY, Optional.of(respondents))));
        if (none.rows > 0) {
            lines.add(none.line(NONE, Labels.of("none-chosen"), Line.Kind.REMAINDER, Optional.of(respondents)));
        }
        if (missing.rows > 0) {
            lines.add(missing.line(MISSING, Labels.of("no-answer"), Line.Kind.OUTSIDE, Optional.empty()));
        }
        List<Remark> remarks = new ArrayList<>();
        Pooled.over(table, columns).ifPresent(remarks::add);
        remarks.add(Remark.of("analysis.remark.multiple"));
        if (withoutWeight > 0) {
            remarks.add(Remark.of(
                    "analysis.remark.rows-unmeasured",
                    "rows",
                    withoutWeight,
                    "measure",
                    table.roles().weight().orElse("")));
        }
        return new MultiResponse(
                "answer",
                Labels.of("answer"),
                lines,
                respondents.counted(Optional.empty()),
                mentions,
                table.roles().weight().isPresent(),
                remarks,
                Words.of(""),
                table.provenance().then("multiple(" + table.name() + ", \"" + String.join("\", \"", columns) + "\")"));
    }

    private static List<Field> fields(DataTable table, String... columns) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String column : columns) {
            if (column.endsWith("*") && table.schema().find(column).isEmpty()) {
                String start = column.substring(0, column.length() - 1);
                table.schema().fields().stream()
                        .filter(field -> field.name().startsWith(start))
                        .forEach(field -> fields.put(field.name(), field));
            } else {
                fields.put(column, table.schema().field(column, table.name()));
            }
        }
        if (fields.size() < 2) {
            throw Problem.of("analysis.multiple-few", "columns", table.schema().names())
                    .thrown();
        }
        return List.copyOf(fields.values());
    }

    /** Whether this row answers at all; what it chose is put into the set. */
    private static boolean answers(DataTable table, List<Field> fields, int row, Set<String> chosen) {
        boolean any = false;
        for (Field field : fields) {
            Object value = table.value(row, field.name());
            if (value instanceof Missing) {
                continue;
            }
            any = true;
            if (field.type() == FieldType.STRING) {
                chosen.add(Waves.text(value));
            } else if (yes(field, value)) {
                chosen.add(field.name());
            }
        }
        return any;
    }

    private static boolean yes(Field field, Object value) {
        if (value instanceof Boolean yes) {
            return yes;
        }
        double number = ((Number) value).doubleValue();
        if (number != 0 && number != 1) {
            throw Problem.of("analysis.multiple-value", "column", field.name(), "value", Waves.text(value))
                    .thrown();
        }
        return number == 1;
    }

    private static Optional<BigDecimal> weight(DataTable table, int row) {
        Optional<String> column = table.roles().weight();
        if (column.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        Object value = table.value(row, column.get());
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }

    /** A running sum of one line; who has no weight is not in it. */
    private static final class Sum {
        private BigDecimal amount = BigDecimal.ZERO;
        private long rows;

        void add(Optional<BigDecimal> weight) {
            amount = amount.add(weight.orElse(BigDecimal.ZERO));
            rows += weight.isPresent() ? 1 : 0;
        }

        Cell.Counted counted(Optional<Sum> base) {
            return new Cell.Counted(
                    amount,
                    rows,
                    base.filter(of -> of.amount.signum() > 0).map(of -> Share.of(amount, "respondents", of.amount)));
        }

        Line line(String code, Words label, Line.Kind kind, Optional<Sum> base) {
            return new Line(code, label, kind, List.of(counted(base)));
        }
    }

    @Override
    public String toString() {
        return Brief.lines(provenance.table() + ", share of respondents", lines);
    }
}
