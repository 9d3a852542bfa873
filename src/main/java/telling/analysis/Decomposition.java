package telling.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import telling.base.Language;
import telling.data.Words;

/**
 * How a change in counts splits into level, rate and mix: arithmetic, not cause.
 *
 * <p>A count is the size of the whole, times the share of the whole that is in the base of the
 * categories (rate), times the category's share of that base (mix). The effect of a factor is its own
 * change, with the other factors averaged over both waves; the effects add up to the change exactly.
 * Where a table has one base, there is no rate.
 *
 * <p>Units: counts, as of the table; with weights, sums of weights.
 *
 * <p>Source: Das Gupta 1993, Standardization and Decomposition of Rates, US Bureau of the Census P23-186.
 *
 * @param whole the widest base of the chain: its size is the level
 * @param inner the base of the categories: what part of the whole it is, is the rate; empty with one base
 * @param parts one per category that both waves have
 * @param remarks what a reader has to know beside the numbers
 */
public record Decomposition(
        Comparison comparison,
        String from,
        String to,
        Link whole,
        Optional<Link> inner,
        List<Part> parts,
        List<Remark> remarks) {

    public Decomposition {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /** A base with its size in both waves. */
    public record Link(String base, Words title, BigDecimal before, BigDecimal after) {}

    /**
     * The change of one category, in its parts.
     *
     * @param level what the change in size of the whole does
     * @param rate what the change of the base as a share of the whole does; zero where there is no rate
     * @param mix what the change of the category as a share of its base does
     */
    public record Part(
            String code,
            Words label,
            BigDecimal before,
            BigDecimal after,
            BigFraction level,
            BigFraction rate,
            BigFraction mix) {

        /** The change: level, rate and mix together. */
        public BigDecimal change() {
            return after.subtract(before);
        }
    }

    /** The parts of this category. Errors: analysis.unknown-category. */
    public Part part(String code) {
        return Coded.find(parts, Part::code, code);
    }

    /** The change in count of the categories together. */
    public double change() {
        return parts.stream()
                .map(Part::change)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /** What the change in size of the whole does, the categories together. */
    public double level() {
        return sum(parts.stream().map(Part::level).toList());
    }

    /** What the change of the base as a share of the whole does, the categories together. */
    public double rate() {
        return sum(parts.stream().map(Part::rate).toList());
    }

    /** What the change of each category as a share of the base does, the categories together. */
    public double mix() {
        return sum(parts.stream().map(Part::mix).toList());
    }

    /** The language of its words. */
    public Language language() {
        return comparison.language();
    }

    /** The remarks in the language of its words. */
    public List<String> notes() {
        return remarks.stream().map(remark -> remark.in(language())).toList();
    }

    private static double sum(List<BigFraction> parts) {
        return parts.stream().reduce(BigFraction.ZERO, BigFraction::add).doubleValue();
    }
}
