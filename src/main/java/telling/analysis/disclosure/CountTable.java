package telling.analysis.disclosure;

import java.util.List;

/**
 * A table as it will be published: its cells, totals among them, and what is known to hold between them.
 *
 * @param values every cell, none below zero
 * @param sums which cells add up to which
 * @param percents printed percentages, each of which narrows the ratio of two cells
 */
public record CountTable(List<Double> values, List<Sum> sums, List<Percent> percents) {

    public CountTable {
        values = List.copyOf(values);
        sums = List.copyOf(sums);
        percents = List.copyOf(percents);
        if (values.stream().anyMatch(value -> !(value >= 0))) {
            throw new IllegalArgumentException("a count is zero or more");
        }
    }

    /** A total and the cells that it is the sum of, by their place in the table. */
    public record Sum(int whole, List<Integer> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** A printed percentage: the part is at least low and at most high times the base (0–1). */
    public record Percent(int part, int base, double low, double high) {}
}
