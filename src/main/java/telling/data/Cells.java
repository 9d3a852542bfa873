package telling.data;

import tech.tablesaw.columns.Column;

/** One cell of a Tablesaw column as a plain value. */
final class Cells {

    private Cells() {}

    /** Text, Long, Double, Boolean or a java.time value; {@link Missing#BLANK} where there is none. */
    static Object value(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return Missing.BLANK;
        }
        Object value = column.get(row);
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float) {
            return Double.valueOf(value.toString());
        }
        return value;
    }
}
