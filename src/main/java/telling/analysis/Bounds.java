package telling.analysis;

import java.math.BigDecimal;
import telling.base.Problem;

/**
 * Between which shares a category lies, whatever the persons in no category turn out to be: none of
 * them, or all of them.
 */
public record Bounds(Share low, Share high) {

    static Bounds of(Tabulation tabulation, String code, Object wave) {
        int at = Cells.column(tabulation, wave);
        Cell.Counted counted = Cells.counted(tabulation, code, wave);
        Share low = Cells.share(tabulation, code, wave);
        if (tabulation.line(code).kind() != Line.Kind.CATEGORY) {
            throw Problem.of("analysis.no-bounds", "category", code).thrown();
        }
        BigDecimal rest = tabulation.lines().stream()
                .filter(line -> line.kind() == Line.Kind.REMAINDER)
                .map(line -> line.cells().get(at))
                .map(cell -> cell instanceof Cell.Counted left ? left.amount() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Bounds(low, Share.of(counted.amount().add(rest), low.base(), low.size()));
    }

    @Override
    public String toString() {
        return low.percent() + "% to " + high.percent() + "% of " + low.base();
    }
}
