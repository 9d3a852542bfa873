package telling.analysis;

import java.math.BigDecimal;

/** Which shares rest on few: a base under 30, or fewer than 10 in the category or outside of it. */
final class SmallNumbers {

    static final int FEW_IN_BASE = 30;
    static final int FEW = 10;

    private SmallNumbers() {}

    /** How many units the shares of a wave rest on; with weights, how many rows. */
    static double base(Tabulation tabulation, Wave wave) {
        return weighted(tabulation)
                ? wave.rows()
                : wave.base().map(BigDecimal::doubleValue).orElse(0.0);
    }

    static boolean smallBase(double base) {
        return base > 0 && base < FEW_IN_BASE;
    }

    /** Whether few are in this category, or outside of it. */
    static boolean few(Tabulation tabulation, Line line, int column) {
        double base = base(tabulation, tabulation.waves().get(column));
        if (line.kind() != Line.Kind.CATEGORY
                || !(line.cells().get(column) instanceof Cell.Counted counted)
                || counted.share().isEmpty()) {
            return false;
        }
        double count = weighted(tabulation) ? counted.rows() : counted.amount().doubleValue();
        return base > 0 && (count < FEW || base - count < FEW);
    }

    /** Whether this share of a category has to carry the mark of small numbers. */
    static boolean at(Tabulation tabulation, Line line, int column) {
        return few(tabulation, line, column)
                || (line.kind() == Line.Kind.CATEGORY
                        && line.cells().get(column) instanceof Cell.Counted counted
                        && counted.share().isPresent()
                        && smallBase(base(tabulation, tabulation.waves().get(column))));
    }

    private static boolean weighted(Tabulation tabulation) {
        return tabulation.tallies().roles().weight().isPresent();
    }
}
