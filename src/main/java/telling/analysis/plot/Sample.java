package telling.analysis.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import telling.data.Counts;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Source;

/**
 * The numbers of a column, by value.
 *
 * @param rows how many rows have each value
 * @param amounts the weights or counts of those rows; the rows themselves where the source has neither
 * @param missing how many rows have none, by kind of missing
 */
record Sample(
        TreeMap<BigDecimal, Long> rows,
        Map<BigDecimal, BigDecimal> amounts,
        Map<String, Long> missing,
        boolean weighted) {

    private static final Sample EMPTY = new Sample(new TreeMap<>(), Map.of(), Map.of(), false);

    /** The numbers of a column of a source. */
    static Sample of(Source source, Field column) {
        return Optional.ofNullable(by(source, column, Optional.empty()).get("")).orElse(EMPTY);
    }

    /**
     * The numbers of a column for each value of another, by its code; of kinds of missing by the code in brackets, as in
     * a summary. Without another column all stand under "".
     */
    static Map<String, Sample> by(Source source, Field column, Optional<Field> by) {
        Optional<String> measure =
                source.roles().weight().or(() -> source.roles().count()).filter(name -> !name.equals(column.name()));
        List<String> keys = new ArrayList<>(by.map(Field::name).stream().toList());
        keys.add(column.name());
        Map<String, Sample> samples = new TreeMap<>();
        for (Counts.Cell cell : source.countBy(keys, measure).cells()) {
            String code = by.isEmpty() ? "" : code(cell.key().get(0));
            Sample sample = samples.computeIfAbsent(
                    code, c -> new Sample(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), measure.isPresent()));
            Object value = cell.key().get(keys.size() - 1);
            if (value instanceof Missing kind) {
                sample.missing.merge(kind.code(), cell.rows(), Long::sum);
            } else if (Double.isFinite(((Number) value).doubleValue())) {
                BigDecimal number = new BigDecimal(value.toString());
                sample.rows.merge(number, cell.rows(), Long::sum);
                sample.amounts.merge(number, cell.total(), BigDecimal::add);
            }
        }
        return samples;
    }

    private static String code(Object value) {
        if (value instanceof Missing kind) {
            return "(" + (kind.code().isEmpty() ? "missing" : kind.code()) + ")";
        }
        return String.valueOf(value);
    }

    /** How many rows have a number. */
    long n() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    BigDecimal amount() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    double low() {
        return rows.firstKey().doubleValue();
    }

    double high() {
        return rows.lastKey().doubleValue();
    }

    /** So many quarters of the way through the rows: R's type 7. */
    double quartile(int quarters) {
        long steps = (n() - 1) * quarters;
        double low = at(steps / 4);
        double part = (steps % 4) / 4.0;
        return part == 0 ? low : low + part * (at(steps / 4 + 1) - low);
    }

    private double at(long rank) {
        long before = 0;
        for (Map.Entry<BigDecimal, Long> value : rows.entrySet()) {
            before += value.getValue();
            if (rank < before) {
                return value.getKey().doubleValue();
            }
        }
        throw new IllegalStateException("rank " + rank + " of " + n());
    }

    /** The values beyond these two. */
    List<Double> beyond(double low, double high) {
        List<Double> values = new ArrayList<>();
        for (BigDecimal value : rows.keySet()) {
            if (value.doubleValue() < low || value.doubleValue() > high) {
                values.add(value.doubleValue());
            }
        }
        return Collections.unmodifiableList(values);
    }
}
