package telling.data.csv;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;
import telling.data.FieldType;

/** Gathers the values of a column and makes a Tablesaw column that holds each of them unchanged. */
public abstract class ColumnBuilder {

    ColumnBuilder() {}

    /** Takes a value of the column's Java type: Long, Double, Boolean, a java.time value, or text. */
    public abstract void add(Object value);

    /** Takes the absence of a value. */
    public abstract void addMissing();

    /** The column of all that was taken. */
    public abstract Column<?> build();

    /** A builder for this type. */
    public static ColumnBuilder of(String name, FieldType type) {
        return switch (type) {
            case INTEGER -> new Whole(name);
            case NUMBER -> new Decimal(name);
            case STRING -> new Objects<>(StringColumn.create(name), String.class);
            case BOOLEAN -> new Objects<>(BooleanColumn.create(name), Boolean.class);
            case DATE -> new Objects<>(DateColumn.create(name), LocalDate.class);
            case TIME -> new Objects<>(TimeColumn.create(name), LocalTime.class);
            case DATETIME -> new Objects<>(DateTimeColumn.create(name), LocalDateTime.class);
        };
    }

    private static final class Objects<T> extends ColumnBuilder {
        private final Column<T> column;
        private final Class<T> type;

        Objects(Column<T> column, Class<T> type) {
            this.column = column;
            this.type = type;
        }

        @Override
        public void add(Object value) {
            column.append(type.cast(value));
        }

        @Override
        public void addMissing() {
            column.appendMissing();
        }

        @Override
        public Column<?> build() {
            return column;
        }
    }

    /** Ints where all fit, else longs: Tablesaw marks missing by the least value of each. */
    private static final class Whole extends ColumnBuilder {
        private final String name;
        private final LongArrayList values = new LongArrayList();
        private boolean small = true;

        Whole(String name) {
            this.name = name;
        }

        @Override
        public void add(Object value) {
            long number = (Long) value;
            small &= number > Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
            values.add(number);
        }

        @Override
        public void addMissing() {
            values.add(Long.MIN_VALUE);
        }

        @Override
        public Column<?> build() {
            if (!small) {
                return LongColumn.create(name, values.toLongArray());
            }
            int[] ints = new int[values.size()];
            for (int i = 0; i < ints.length; i++) {
                long value = values.getLong(i);
                ints[i] = value == Long.MIN_VALUE ? Integer.MIN_VALUE : (int) value;
            }
            return IntColumn.create(name, ints);
        }
    }

    private static final class Decimal extends ColumnBuilder {
        private final String name;
        private final DoubleArrayList values = new DoubleArrayList();

        Decimal(String name) {
            this.name = name;
        }

        @Override
        public void add(Object value) {
            values.add(((Double) value).doubleValue());
        }

        @Override
        public void addMissing() {
            values.add(Double.NaN);
        }

        @Override
        public Column<?> build() {
            return DoubleColumn.create(name, values.toDoubleArray());
        }
    }
}
