package telling.analysis.plot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.base.Language;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;

/**
 * The columns of a table of dated events.
 *
 * @param from when each begins: dates, or years
 * @param to when each ends, where that is known
 * @param label what happened
 * @param kind what sort of thing happened, where the schema tells sorts apart
 */
record Events(DataTable table, Field from, Optional<Field> to, Field label, Optional<Field> kind) {

    private static final int MOST = 60;
    private static final int MOST_KINDS = 6;

    /** The columns that were chosen, a time and words; or without any, those of a table that holds events and no numbers. */
    static Optional<Events> of(Columns columns) {
        DataTable table = columns.table();
        if (table.rowCount() == 0 || table.rowCount() > MOST) {
            return Optional.empty();
        }
        if (columns.chosen().size() == 2) {
            Field from = columns.chosen().get(0);
            Field label = columns.chosen().get(1);
            return times(table, from) && label.type() == FieldType.STRING && single(table, label)
                    ? Optional.of(new Events(table, from, Optional.empty(), label, kind(table, label)))
                    : Optional.empty();
        }
        boolean roles =
                table.roles().category().isPresent() || table.roles().count().isPresent();
        return columns.chosen().isEmpty() && !roles ? found(table) : Optional.empty();
    }

    private static Optional<Events> found(DataTable table) {
        List<Field> times = new ArrayList<>();
        Optional<Field> label = Optional.empty();
        long longest = -1;
        for (Field field : table.schema().fields()) {
            if (times(table, field)) {
                times.add(field);
            } else if (field.type().numeric()) {
                return Optional.empty();
            } else if (field.type() == FieldType.STRING
                    && field.categories().isEmpty()
                    && !field.name().endsWith("_nl")
                    && single(table, field)
                    && letters(table, field) > longest) {
                longest = letters(table, field);
                label = Optional.of(field);
            }
        }
        if (times.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        Field words = label.get();
        Optional<Field> to = times.size() > 1 && follows(table, times.get(0), times.get(1))
                ? Optional.of(times.get(1))
                : Optional.empty();
        return Optional.of(new Events(table, times.get(0), to, words, kind(table, words)));
    }

    /** Whether a column holds dates, or whole numbers that can only be years. */
    private static boolean times(DataTable table, Field field) {
        if (field.type() == FieldType.DATE || field.type() == FieldType.DATETIME) {
            return true;
        }
        if (field.type() != FieldType.INTEGER || !field.unit().isEmpty()) {
            return false;
        }
        for (int row = 0; row < table.rowCount(); row++) {
            if (table.value(row, field.name()) instanceof Long year && (year < 1000 || year > 2999)) {
                return false;
            }
        }
        return true;
    }

    private static boolean single(DataTable table, Field field) {
        Set<Object> seen = new HashSet<>();
        for (int row = 0; row < table.rowCount(); row++) {
            seen.add(table.value(row, field.name()));
        }
        return seen.size() * 4 >= table.rowCount() * 3;
    }

    private static long letters(DataTable table, Field field) {
        long letters = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            letters += table.value(row, field.name()) instanceof String text && text.contains(" ") ? text.length() : 0;
        }
        // where a thing stands in print is longer than what happened, and no label: the first of near equals is taken
        return letters / (20L * table.rowCount());
    }

    private static boolean follows(DataTable table, Field from, Field to) {
        for (int row = 0; row < table.rowCount(); row++) {
            Optional<Double> start = day(table.value(row, from.name()), false);
            Optional<Double> end = day(table.value(row, to.name()), true);
            if (start.isPresent() && end.isPresent() && end.get() < start.get()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Field> kind(DataTable table, Field label) {
        return table.schema().fields().stream()
                .filter(field -> !field.equals(label))
                .filter(field ->
                        field.categories().size() > 1 && field.categories().size() <= MOST_KINDS)
                .findFirst();
    }

    /** The words of an event in this language: those of a column of the same name and {@code _nl} where there is one. */
    String label(int row, Language language) {
        String translated = label.name() + "_" + language.tag();
        Object words = table.schema().find(translated).isPresent()
                ? table.value(row, translated)
                : table.value(row, label.name());
        return words instanceof String text ? text : String.valueOf(table.value(row, label.name()));
    }

    /** Days since 1970-01-01: of a year its first or its last. */
    static Optional<Double> day(Object value, boolean last) {
        if (value instanceof Long year) {
            LocalDate day = last ? LocalDate.of(year.intValue(), 12, 31) : LocalDate.of(year.intValue(), 1, 1);
            return Optional.of((double) day.toEpochDay());
        }
        if (value instanceof LocalDate date) {
            return Optional.of((double) date.toEpochDay());
        }
        return value instanceof LocalDateTime moment
                ? Optional.of((double) moment.toLocalDate().toEpochDay())
                : Optional.empty();
    }
}
