package telling.analysis;

import java.io.Serial;
import telling.base.Problem;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Missing;

/**
 * One row as {@code derive} hands it out. A value that is asked for and missing makes the result missing, unless it was
 * asked for with {@code isMissing} first: nothing here answers with a number that stands for "none".
 */
public final class RowValues {

    private final DataTable table;
    private final int row;

    RowValues(DataTable table, int row) {
        this.table = table;
        this.row = row;
    }

    /** The number in this column. Errors: data.unknown-column; analysis.not-a-number-column. */
    public double number(String column) {
        return of(column, Number.class).doubleValue();
    }

    /** The whole number in this column. Errors: data.unknown-column; analysis.not-a-number-column. */
    public long whole(String column) {
        return of(column, Long.class);
    }

    /** The value in this column as text. Errors: data.unknown-column. */
    public String text(String column) {
        return Waves.text(value(column));
    }

    /** The yes (true) or no in this column. Errors: data.unknown-column; analysis.not-a-number-column. */
    public boolean yes(String column) {
        return of(column, Boolean.class);
    }

    /** The value in this column: text, Long, Double, Boolean or a java.time value. Errors: data.unknown-column. */
    public Object value(String column) {
        Object value = asked(column);
        if (value instanceof Missing) {
            throw new NoValue();
        }
        return value;
    }

    /** Whether this column has no value here, of whatever kind of missing. Errors: data.unknown-column. */
    public boolean isMissing(String column) {
        return asked(column) instanceof Missing;
    }

    /** The code of the missing value here, such as "-9"; empty for an empty cell or where there is a value. */
    public String missing(String column) {
        return asked(column) instanceof Missing kind ? kind.code() : "";
    }

    private Object asked(String column) {
        Field field = table.schema().field(column, table.name());
        return table.value(row, field.name());
    }

    private <T> T of(String column, Class<T> type) {
        Object value = value(column);
        if (!type.isInstance(value)) {
            throw Problem.of("analysis.not-of-kind", "column", column, "value", Waves.text(value))
                    .thrown();
        }
        return type.cast(value);
    }

    /** Ends the work on a row whose result is missing. */
    static final class NoValue extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        NoValue() {
            super(null, null, false, false);
        }
    }
}
