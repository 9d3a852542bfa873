package telling.analysis.plot;

import java.util.List;
import java.util.Optional;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;

/**
 * Columns of a table that are plotted.
 *
 * @param chosen the columns that were named, in their order; none where the table was given alone
 */
public record Columns(DataTable table, List<Field> chosen) {

    public Columns {
        chosen = List.copyOf(chosen);
    }

    /** The first of the chosen that holds numbers which are no codes, if there is one. */
    Optional<Field> number() {
        return chosen.stream()
                .filter(field -> field.type().numeric() && !words(field))
                .findFirst();
    }

    /** The first of the chosen that holds words or codes, if there is one. */
    Optional<Field> words() {
        return chosen.stream().filter(this::words).findFirst();
    }

    /** Whether a column parts its rows: words, yes or no, declared codes, or the wave. */
    boolean words(Field field) {
        return field.type() == FieldType.STRING
                || field.type() == FieldType.BOOLEAN
                || !field.categories().isEmpty()
                || table.roles().wave().filter(field.name()::equals).isPresent();
    }
}
