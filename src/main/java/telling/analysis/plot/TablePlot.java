package telling.analysis.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.analysis.Tabulate;
import telling.analysis.Tabulation;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;

/** What of a table it is plain to draw. */
final class TablePlot {

    private TablePlot() {}

    /** The two columns of a table that it is plain to draw, if there are any. */
    static Optional<Columns> plain(DataTable table) {
        List<Field> words = new ArrayList<>();
        List<Field> ordered = new ArrayList<>();
        List<Field> numbers = new ArrayList<>();
        for (Field field : table.schema().fields()) {
            if (field.type().numeric()) {
                numbers.add(field);
            } else if (field.type() == FieldType.DATE || field.type() == FieldType.DATETIME) {
                ordered.add(field);
            } else if (field.type() == FieldType.STRING) {
                words.add(field);
            }
        }
        List<Field> xs = new ArrayList<>(ordered);
        xs.addAll(words);
        if (xs.size() == 1 && numbers.size() == 1) {
            return Optional.of(new Columns(table, List.of(xs.get(0), numbers.get(0))));
        }
        return xs.isEmpty() && numbers.size() == 2 ? Optional.of(new Columns(table, numbers)) : Optional.empty();
    }

    /** What a table counts by its roles: a distribution of its only wave, else a comparison of all its waves. */
    static Optional<Tabulation> tabulation(DataTable table) {
        String wave = table.roles().wave().orElse("");
        if (table.roles().category().isEmpty() || (table.roles().count().isEmpty() && wave.isEmpty())) {
            return Optional.empty();
        }
        if (wave.isEmpty()) {
            return Optional.of(Tabulate.distribution(table));
        }
        List<Object> waves = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Object value = table.value(row, wave);
            if (!(value instanceof Missing) && !waves.contains(value)) {
                waves.add(value);
            }
        }
        return Optional.of(
                waves.size() == 1
                        ? Tabulate.distribution(table, waves.get(0))
                        : Tabulate.comparison(table, waves.toArray()));
    }

    /** Whether two columns were chosen, the first of them words, the second numbers. */
    static boolean overWords(Object subject) {
        return subject instanceof Columns columns
                && columns.chosen().size() == 2
                && words(columns.chosen().get(0))
                && columns.chosen().get(1).type().numeric();
    }

    /** Whether a value occurs in more than one row of the column of words that was chosen. */
    static boolean repeats(Columns columns) {
        Set<Object> seen = new HashSet<>();
        String words = columns.words().map(Field::name).orElse("");
        for (int row = 0; !words.isEmpty() && row < columns.table().rowCount(); row++) {
            Object value = columns.table().value(row, words);
            if (!(value instanceof Missing) && !seen.add(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two columns were chosen, the first of them numbers or dates, the second numbers. */
    static boolean overNumbers(Object subject) {
        return subject instanceof Columns columns
                && columns.chosen().size() == 2
                && !words(columns.chosen().get(0))
                && columns.chosen().get(1).type().numeric();
    }

    private static boolean words(Field field) {
        return field.type() == FieldType.STRING || field.type() == FieldType.BOOLEAN;
    }
}
