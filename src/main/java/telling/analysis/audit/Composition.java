package telling.analysis.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import telling.data.Figure;

/**
 * The parts of one wave of a table, with what print says that they add up to.
 *
 * @param wave the wave; empty where the table has none
 * @param totals what the parts should sum to: the default base first, then a row of totals
 * @param otherBases what else shares may be shares of
 * @param rounding the base to which counts were rounded before publication; 0 for exact counts
 * @param partition whether every unit is in one part; false where a unit may give several answers
 */
record Composition(
        String table,
        String wave,
        List<Part> parts,
        List<Whole> totals,
        List<Whole> otherBases,
        BigDecimal rounding,
        boolean partition) {

    Composition {
        parts = List.copyOf(parts);
        totals = List.copyOf(totals);
        otherBases = List.copyOf(otherBases);
    }

    /** What shares are shares of: the first total, else the sum of the parts. */
    Optional<Whole> whole() {
        return totals.stream()
                .findFirst()
                .or(() -> counted() ? Optional.of(new Whole("", sum(), rounding, Optional.empty())) : Optional.empty());
    }

    /** Whether every part has a count. */
    boolean counted() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.count().isPresent());
    }

    /** The sum of the counts that there are. */
    BigDecimal sum() {
        return parts.stream().flatMap(part -> part.count().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where a part stands: the id of its figure, or table, wave and code. */
    String place(Part part, Optional<Figure> figure) {
        return figure.map(Figure::id).orElseGet(() -> place() + ", " + part.code());
    }

    /** Table and wave. */
    String place() {
        return wave.isEmpty() ? table : table + ", " + wave;
    }

    /**
     * One category.
     *
     * @param percents its printed shares, from the register and from a column of the table
     */
    record Part(String code, Optional<BigDecimal> count, List<Percent> percents) {
        Part {
            percents = List.copyOf(percents);
        }
    }

    /**
     * A printed share.
     *
     * @param value percent, 0–100
     * @param unit the unit to which print rounds it
     * @param figure the figure of the register that it is
     */
    record Percent(BigDecimal value, BigDecimal unit, Optional<Figure> figure) {}

    /**
     * A printed total or base.
     *
     * @param rounding the base to which it was rounded; 0 if exact
     * @param figure the figure of the register that it is
     */
    record Whole(String name, BigDecimal size, BigDecimal rounding, Optional<Figure> figure) {}
}
