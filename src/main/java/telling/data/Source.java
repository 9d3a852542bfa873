package telling.data;

import java.util.List;
import java.util.Optional;

/**
 * Data that verbs work on: a table in memory today, a query tomorrow. Nothing here changes the
 * source.
 */
public interface Source {

    /** Its columns. */
    Schema schema();

    /** Which column plays which part. */
    Roles roles();

    /** Where it comes from. */
    Provenance provenance();

    /** The source that this one is a part of, where rows were left out; otherwise itself. */
    default Source whole() {
        return this;
    }

    /** How many rows it has. */
    long size();

    /**
     * The rows for which the condition holds, roles and provenance kept.
     *
     * <p>Errors: data.unknown-column; data.not-a-value where a value does not fit the column's type;
     * data.not-ordered where {@code <} is asked of text.
     */
    Source where(Condition condition);

    /** How many rows the condition drops because a value that it asks for is missing. */
    long droppedAsMissing(Condition condition);

    /**
     * How often each combination of values of these columns occurs.
     *
     * @param measure the column to sum, of a numeric type; empty to count rows
     */
    Counts countBy(List<String> columns, Optional<String> measure);

    /** The first rows, up to the limit, as a table in memory. */
    DataTable fetch(long limit);
}
