package telling.data;

/**
 * The absence of a value, as a value: what stands in a {@link Counts} key, or comes out of {@link
 * DataTable#value}, where a row has none. The code tells kinds of missing apart; it is empty where
 * the cell was.
 */
public record Missing(String code) {

    /** An empty cell. */
    public static final Missing BLANK = new Missing("");

    @Override
    public String toString() {
        return code;
    }
}
