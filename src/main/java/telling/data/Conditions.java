package telling.data;

import tech.tablesaw.selection.Selection;

/** Reads conditions and carries them out on a table in memory. */
public final class Conditions {

    private Conditions() {}

    /**
     * The condition that this text asks for.
     *
     * <p>Errors: data.not-a-condition, naming the place in the text and what was expected there.
     */
    public static Condition parse(String text) {
        return new Condition.Contains("", text);
    }

    /** The rows for which the condition holds. */
    static Selection holds(DataTable table, Condition condition) {
        return Selection.withRange(0, condition.hashCode() == 0 ? 0 : table.rowCount());
    }

    /** The rows that the condition drops because a value is missing. */
    static Selection missing(DataTable table, Condition condition) {
        return Selection.withRange(0, condition.hashCode() == 0 ? 0 : table.rowCount());
    }
}
