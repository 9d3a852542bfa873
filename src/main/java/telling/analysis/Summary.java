package telling.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import telling.base.Problem;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Provenance;
import telling.data.Words;

/**
 * The numbers of a column in brief, for all rows and for each group of another column.
 *
 * <p>Shape: one group per value of {@code by}, then the total; without {@code by}, the total alone.
 */
public record Summary(
        Field column,
        Optional<Field> by,
        List<Group> groups,
        boolean weighted,
        List<Remark> remarks,
        Provenance provenance) {

    public Summary {
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
    }

    /**
     * One group.
     *
     * @param n how many rows have a number
     * @param missing how many have none, by kind of missing
     * @param numbers what they say; empty where n is 0
     */
    public record Group(String code, Words label, long n, Map<String, Long> missing, Optional<Numbers> numbers) {
        public Group {
            missing = Collections.unmodifiableMap(new TreeMap<>(missing));
        }

        /** How many rows have no number, whatever the kind of missing. */
        public long missingRows() {
            return missing.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * What n numbers say. Quartiles are R's type 7, the usual one; the standard deviation divides by n − 1.
     *
     * @param mean correctly rounded to a double; weighted where rows carry weights
     * @param weightedMean whether the mean is weighted
     * @param sd of the rows, unweighted; empty for a single one
     */
    public record Numbers(
            double mean,
            boolean weightedMean,
            Optional<Double> sd,
            BigDecimal min,
            double q1,
            double median,
            double q3,
            BigDecimal max) {}

    /** All rows together. */
    public Group total() {
        return groups.get(groups.size() - 1);
    }

    /** The group of this value. Errors: analysis.unknown-category. */
    public Group group(Object code) {
        return Coded.find(groups, Group::code, code);
    }

    /** How many rows have a number. */
    public long n() {
        return total().n();
    }

    /** How many rows have none. */
    public long missing() {
        return total().missingRows();
    }

    /** The mean of all; weighted where rows carry weights. Errors: analysis.no-numbers where there are none. */
    public double mean() {
        return numbers().mean();
    }

    /** The standard deviation of all, with n − 1. Errors: analysis.no-numbers where there are fewer than two. */
    public double sd() {
        return numbers().sd().orElseThrow(this::none);
    }

    /** The smallest. Errors: analysis.no-numbers. */
    public double min() {
        return numbers().min().doubleValue();
    }

    /** The first quartile, R's type 7. Errors: analysis.no-numbers. */
    public double q1() {
        return numbers().q1();
    }

    /** The median. Errors: analysis.no-numbers. */
    public double median() {
        return numbers().median();
    }

    /** The third quartile, R's type 7. Errors: analysis.no-numbers. */
    public double q3() {
        return numbers().q3();
    }

    /** The largest. Errors: analysis.no-numbers. */
    public double max() {
        return numbers().max().doubleValue();
    }

    private Numbers numbers() {
        return total().numbers().orElseThrow(this::none);
    }

    private RuntimeException none() {
        return Problem.of("analysis.no-numbers", "column", column.name(), "n", n())
                .thrown();
    }

    /** The same as a table: one row per group, numbers missing where there are none. */
    public DataTable toTable() {
        return SummaryTable.of(this);
    }

    /** On one line, always in English. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(column.name() + ":");
        for (Group group : groups) {
            text.append(' ').append(group.code()).append(" n ").append(group.n());
            text.append(", missing ").append(group.missingRows());
            group.numbers()
                    .ifPresent(numbers -> text.append(", mean ")
                            .append(numbers.mean())
                            .append(", median ")
                            .append(numbers.median()));
            text.append(';');
        }
        return text.toString();
    }
}
