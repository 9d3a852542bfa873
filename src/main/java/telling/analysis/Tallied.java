package telling.analysis;

import java.math.BigDecimal;
import java.util.List;
import telling.base.Problem;
import telling.data.DataTable;
import telling.data.Provenance;
import telling.data.Words;

/**
 * One count per line, each a share of one base: the most common values of a column, or the answers of a
 * multi-response set.
 *
 * <p>Shape: {@link #lines} in the order shown, each with one cell.
 */
public sealed interface Tallied permits Top, MultiResponse {

    /** The lines: values, then what is left, then the total where one adds up. */
    List<Line> lines();

    /** What the lines are values of. */
    String name();

    /** What the lines are values of, in words. */
    Words title();

    /** What the shares are shares of. */
    Cell.Counted base();

    /** Whether rows carry weights. */
    boolean weighted();

    /** What a reader has to know beside the numbers. */
    List<Remark> remarks();

    /** What is counted. */
    Words unit();

    Provenance provenance();

    /** The line of this code. Errors: analysis.unknown-category. */
    default Line line(Object code) {
        return Coded.find(lines(), Line::code, code);
    }

    /**
     * How many were counted; with weights, how many rows.
     *
     * <p>Errors: analysis.unknown-category; analysis.suppressed-cell; analysis.not-whole.
     */
    default long count(Object code) {
        Cell.Counted cell = counted(code);
        return weighted() ? cell.rows() : Cells.whole(cell.amount());
    }

    /** The units counted, exact; with weights, their sum. Errors: analysis.unknown-category; analysis.suppressed-cell. */
    default BigDecimal amount(Object code) {
        return counted(code).amount();
    }

    /**
     * The share of the base in percent, 0–100.
     *
     * <p>Errors: analysis.unknown-category; analysis.suppressed-cell; analysis.no-shares.
     */
    default double sharePercent(Object code) {
        return counted(code)
                .share()
                .orElseThrow(() -> Problem.of("analysis.no-shares").thrown())
                .percent();
    }

    /** The cell of this code. Errors: analysis.unknown-category; analysis.suppressed-cell. */
    private Cell.Counted counted(Object code) {
        if (line(code).cells().get(0) instanceof Cell.Counted counted) {
            return counted;
        }
        throw Problem.of("analysis.suppressed-cell", "category", Waves.text(code))
                .thrown();
    }

    /** The same as a table: one row per line. */
    default DataTable toTable() {
        return CellTable.of(name(), lines(), unit(), provenance());
    }
}
