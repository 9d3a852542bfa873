package telling.data;

import java.util.Locale;
import tech.tablesaw.api.ColumnType;
import telling.base.InWords;
import telling.base.Language;
import telling.base.Texts;

/** What a column holds; the names are Frictionless's. Types that are not here are kept as STRING. */
public enum FieldType implements InWords {
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

    @Override
    public String in(Language language) {
        return Texts.get(language, "data.type-" + tag());
    }

    /** Whether values of this type have an order that {@code <} may ask for. */
    public boolean ordered() {
        return this != STRING && this != BOOLEAN;
    }

    /** Whether values of this type can be summed. */
    public boolean numeric() {
        return this == INTEGER || this == NUMBER;
    }

    /**
     * What a Tablesaw column of this type holds. Types are told apart by name: depending on which class a program
     * touches first, Tablesaw makes two objects of one type.
     */
    public static FieldType of(ColumnType type) {
        return switch (type.name()) {
            case "SHORT", "INTEGER", "LONG" -> INTEGER;
            case "FLOAT", "DOUBLE" -> NUMBER;
            case "BOOLEAN" -> BOOLEAN;
            case "LOCAL_DATE" -> DATE;
            case "LOCAL_TIME" -> TIME;
            case "LOCAL_DATE_TIME", "INSTANT" -> DATETIME;
            default -> STRING;
        };
    }
}
