package telling.data.claims;

import java.math.BigDecimal;
import java.util.Optional;
import telling.data.DataTable;
import telling.data.Words;

/**
 * A number of a package's tables, by name.
 *
 * @param table where it stands; for a base, the table that it is a base of
 * @param code the category, base or column
 * @param wave the wave as the table names it
 * @param amount the number; empty where the wave has none
 * @param why what is known of its absence: a code such as {@code not-published-separately}, else empty
 * @param note what the package says of the absence
 */
public record NamedCell(
        String name,
        DataTable table,
        Kind kind,
        String code,
        String wave,
        Optional<BigDecimal> amount,
        String why,
        Words note) {

    /** The same cell with so many more in it. */
    NamedCell plus(BigDecimal more) {
        return new NamedCell(name, table, kind, code, wave, amount.map(more::add), why, note);
    }

    /** What a name can stand for. */
    public enum Kind {
        /** A category, or several brought together by a crosswalk. */
        CATEGORY,
        /** The size of a base. */
        BASE,
        /** The sum of all categories. */
        TOTAL,
        /** A column of a table with one row per wave. */
        COLUMN
    }
}
