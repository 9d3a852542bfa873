package telling.data;

import java.util.Locale;
import tech.tablesaw.api.ColumnType;

/** What a column holds; the names are Frictionless's. Types that are not here are kept as STRING. */
public enum FieldType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    TIME,
    DATETIME;

    /** The name in a schema, such as {@code integer}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether values of this type have an order that {@code <} may ask for. */
    public boolean ordered() {
        return this != STRING && this != BOOLEAN;
    }

    /** Whether values of this type can be summed. */
    public boolean numeric() {
        return this == INTEGER || this == NUMBER;
    }

    /** What a Tablesaw column of this type holds. */
    public static FieldType of(ColumnType type) {
        if (type == ColumnType.SHORT || type == ColumnType.INTEGER || type == ColumnType.LONG) {
            return INTEGER;
        }
        if (type == ColumnType.FLOAT || type == ColumnType.DOUBLE) {
            return NUMBER;
        }
        if (type == ColumnType.BOOLEAN) {
            return BOOLEAN;
        }
        if (type == ColumnType.LOCAL_DATE) {
            return DATE;
        }
        if (type == ColumnType.LOCAL_TIME) {
            return TIME;
        }
        if (type == ColumnType.LOCAL_DATE_TIME || type == ColumnType.INSTANT) {
            return DATETIME;
        }
        return STRING;
    }
}
