package telling.analysis;

import java.util.List;
import telling.data.Words;

/**
 * One row of a tabulation.
 *
 * @param cells one per wave, in the order of the waves
 */
public record Line(String code, Words label, Kind kind, List<Cell> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** What a line stands for. */
    public enum Kind {
        /** A category of the data, or several brought together by a crosswalk. */
        CATEGORY,
        /** What the default base holds and no category does: derived, never a row of the data. */
        REMAINDER,
        /** What a wider base holds beyond the default one; nothing was published of it in this table. */
        OUTSIDE,
        /** The sum of the lines above it. */
        TOTAL
    }
}
