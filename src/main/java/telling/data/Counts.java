package telling.data;

import java.math.BigDecimal;
import java.util.List;

/**
 * How often each combination of values occurs: all that statistics ever see of a source.
 *
 * <p>Shape: one cell per combination that occurs, in order of first appearance; a missing value in a
 * key is a {@link Missing}, other values are text, {@code Long}, {@code Double}, {@code Boolean} or a
 * {@code java.time} value.
 */
public record Counts(List<String> columns, List<Cell> cells) {

    public Counts {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * One combination.
     *
     * @param rows how many rows have it
     * @param unmeasured how many of those have no value in the measured column
     * @param total the sum of the measured column over the others, exact whatever the order of rows;
     *     without a measure, the rows
     * @param squares the sum of its squares, exact
     */
    public record Cell(List<Object> key, long rows, long unmeasured, BigDecimal total, BigDecimal squares) {
        public Cell {
            key = List.copyOf(key);
        }
    }
}
