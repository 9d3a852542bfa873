package telling.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import telling.base.Problem;
import telling.data.Counts;
import telling.data.Field;
import telling.data.Missing;
import telling.data.Source;
import telling.data.Words;

/**
 * Makes summaries of numbers. Sums are exact decimals, so neither the order of rows nor a large common part of the
 * numbers costs a digit.
 */
public final class Summarise {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Summarise() {}

    /**
     * The numbers of a column, per value of another where one is named.
     *
     * <p>Errors: data.unknown-column; analysis.not-a-number-column; analysis.crosstab-many.
     */
    public static Summary of(Source source, String column, Optional<String> by) {
        String table = source.provenance().table();
        Field field = source.schema().field(column, table);
        if (!field.type().numeric()) {
            throw Problem.of("analysis.not-a-number-column", "column", column, "type", field.type())
                    .thrown();
        }
        Optional<Field> groups = by.map(name -> source.schema().field(name, table));
        Optional<String> weight = source.roles().weight().filter(name -> !name.equals(column));
        if (weight.isPresent()) {
            Measure.of(source);
        }
        List<String> keys = new ArrayList<>(by.stream().toList());
        keys.add(column);
        Map<String, Gathered> found = new TreeMap<>(groups.map(Order::of).orElseGet(Order::natural));
        Map<String, Gathered> missingGroups = new TreeMap<>();
        Gathered all = new Gathered();
        for (Counts.Cell cell : source.countBy(keys, weight).cells()) {
            Object value = cell.key().get(keys.size() - 1);
            all.add(value, cell);
            if (groups.isPresent()) {
                Object group = cell.key().get(0);
                Gathered one = group instanceof Missing kind
                        ? missingGroups.computeIfAbsent(kind.code(), k -> new Gathered())
                        : found.computeIfAbsent(Waves.text(group), g -> new Gathered());
                one.add(value, cell);
            }
        }
        if (found.size() > 200) {
            throw Problem.of("analysis.crosstab-many", "column", by.orElse(""), "count", found.size())
                    .thrown();
        }
        List<Summary.Group> lines = new ArrayList<>();
        groups.ifPresent(of -> {
            found.forEach((code, one) -> lines.add(one.group(code, Labels.of(of, code), weight.isPresent())));
            missingGroups.forEach((kind, one) -> lines.add(one.group(
                    "(" + (kind.isEmpty() ? "missing" : kind) + ")", Labels.missing(of, kind), weight.isPresent())));
        });
        lines.add(all.group(Cells.TOTAL, Labels.of(Cells.TOTAL), weight.isPresent()));
        List<Remark> remarks = new ArrayList<>();
        Pooled.over(source, keys.toArray(String[]::new)).ifPresent(remarks::add);
        weight.ifPresent(name -> remarks.add(Remark.of("analysis.remark.mean-weighted", "weight", name)));
        source.roles()
                .count()
                .filter(name -> !name.equals(column))
                .ifPresent(name -> remarks.add(Remark.of("analysis.remark.rows-once", "count", name)));
        if (all.unweighted > 0) {
            remarks.add(
                    Remark.of("analysis.remark.mean-unweighted", "rows", all.unweighted, "measure", weight.orElse("")));
        }
        String call = "summarise(" + table + ", \"" + column + "\""
                + by.map(name -> ", \"" + name + "\"").orElse("") + ")";
        return new Summary(
                field,
                groups,
                lines,
                weight.isPresent(),
                remarks,
                source.provenance().then(call));
    }

    /** The numbers of one group, by value. */
    private static final class Gathered {
        private final TreeMap<BigDecimal, Tallies.Tally> values = new TreeMap<>();
        private final Map<String, Long> missing = new TreeMap<>();
        private long n;
        private long unweighted;

        void add(Object value, Counts.Cell cell) {
            if (value instanceof Missing kind) {
                missing.merge(kind.code(), cell.rows(), Long::sum);
                return;
            }
            n += cell.rows();
            unweighted += cell.unmeasured();
            values.merge(
                    new BigDecimal(value.toString()),
                    new Tallies.Tally(cell.total(), cell.rows(), cell.unmeasured(), cell.squares()),
                    Tallies.Tally::plus);
        }

        Summary.Group group(String code, Words label, boolean weighted) {
            return new Summary.Group(code, label, n, missing, n == 0 ? Optional.empty() : numbers(weighted));
        }

        private Optional<Summary.Numbers> numbers(boolean weighted) {
            BigDecimal count = BigDecimal.valueOf(n);
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal squares = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            BigDecimal weightedSum = BigDecimal.ZERO;
            for (Map.Entry<BigDecimal, Tallies.Tally> one : values.entrySet()) {
                BigDecimal times = BigDecimal.valueOf(one.getValue().rows());
                sum = sum.add(one.getKey().multiply(times));
                squares = squares.add(one.getKey().multiply(one.getKey()).multiply(times));
                weights = weights.add(one.getValue().amount());
                weightedSum =
                        weightedSum.add(one.getKey().multiply(one.getValue().amount()));
            }
            if (weighted && weights.signum() <= 0) {
                return Optional.empty();
            }
            double mean = (weighted ? weightedSum.divide(weights, DIGITS) : sum.divide(count, DIGITS)).doubleValue();
            Optional<Double> sd = n < 2
                    ? Optional.empty()
                    : Optional.of(count.multiply(squares)
                            .subtract(sum.multiply(sum))
                            .divide(count.multiply(BigDecimal.valueOf(n - 1)), DIGITS)
                            .sqrt(DIGITS)
                            .doubleValue());
            return Optional.of(new Summary.Numbers(
                    mean, weighted, sd, values.firstKey(), quantile(1), quantile(2), quantile(3), values.lastKey()));
        }

        /** So many quarters of the way: R's type 7. */
        private double quantile(int quarters) {
            long steps = (n - 1) * quarters;
            BigDecimal low = at(steps / 4);
            BigDecimal part = BigDecimal.valueOf(steps % 4).divide(BigDecimal.valueOf(4));
            BigDecimal high = part.signum() == 0 ? low : at(steps / 4 + 1);
            return low.add(high.subtract(low).multiply(part)).doubleValue();
        }

        private BigDecimal at(long rank) {
            long before = 0;
            for (Map.Entry<BigDecimal, Tallies.Tally> one : values.entrySet()) {
                before += one.getValue().rows();
                if (rank < before) {
                    return one.getKey();
                }
            }
            throw new IllegalStateException("rank " + rank + " of " + n);
        }
    }
}
