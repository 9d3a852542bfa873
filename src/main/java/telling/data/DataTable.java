package telling.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/**
 * A Tablesaw table that knows what its columns mean, which of them play which part, and where it
 * comes from; all of that goes along through Tablesaw's own methods that return rows of it.
 */
public final class DataTable extends Table implements Source {

    private final Map<String, Field> known;
    private final Roles roles;
    private final Provenance provenance;
    private final Optional<DataTable> origin;
    private final MissingKinds kinds;

    private DataTable(
            String name,
            List<Column<?>> columns,
            Map<String, Field> known,
            Roles roles,
            Provenance provenance,
            Optional<DataTable> origin,
            MissingKinds kinds) {
        super(name, columns.toArray(new Column<?>[0]));
        this.known = known;
        this.roles = roles;
        this.provenance = provenance;
        this.origin = origin;
        this.kinds = kinds;
    }

    /** A copy of a table with what is known of it; columns that the schema does not name are inferred. */
    public static DataTable of(Table table, Schema schema, Roles roles, Provenance provenance) {
        Map<String, Field> known = new LinkedHashMap<>();
        schema.fields().forEach(field -> known.put(field.name(), field));
        List<Column<?>> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(column.copy()));
        Optional<DataTable> origin = table instanceof DataTable own ? own.origin : Optional.empty();
        MissingKinds kinds = table instanceof DataTable own ? own.kinds : MissingKinds.NONE;
        return new DataTable(table.name(), columns, known, roles, provenance, origin, kinds);
    }

    /** A copy of a plain table, of which nothing more is known; a data table comes back as a copy of itself. */
    public static DataTable of(Table table) {
        return table instanceof DataTable own
                ? own.copy()
                : of(table, new Schema(List.of()), Roles.NONE, Provenance.of(table.name()));
    }

    /** The same rows with other roles. */
    public DataTable withRoles(Roles other) {
        return of(this, schema(), other, provenance);
    }

    /** The same rows with another origin. */
    public DataTable withProvenance(Provenance other) {
        return of(this, schema(), roles, other);
    }

    /** The same rows, of whose missing cells the kind is known from now on. */
    public DataTable withMissing(MissingKinds known) {
        DataTable same = copy();
        return new DataTable(name(), List.copyOf(same.columns()), this.known, roles, provenance, origin, known);
    }

    /** Which kind of missing each missing cell is, where that is known. */
    public MissingKinds missingKinds() {
        return kinds;
    }

    /**
     * The value of a cell: text, Long, Double, Boolean, a java.time value, or a {@link Missing}.
     *
     * <p>The kind of missing goes along with our own verbs and with Tablesaw's where, first, selectColumns, sortOn and
     * copy; after another of its methods a missing cell is a blank one.
     */
    public Object value(int row, String column) {
        Column<?> of = column(column);
        return of.isMissing(row) ? kinds.of(of.name(), row) : Cells.value(of, row);
    }

    /** These rows in this order. */
    public DataTable inOrder(int... rows) {
        DataTable ordered = own(super.emptyCopy(), kinds.ofRows(rows));
        for (int row : rows) {
            ordered.append(row(row));
        }
        return ordered;
    }

    @Override
    public Schema schema() {
        List<Field> fields = new ArrayList<>();
        for (Column<?> column : columns()) {
            FieldType type = FieldType.of(column.type());
            Field field = known.get(column.name());
            fields.add(field != null && field.type() == type ? field : Field.of(column.name(), type));
        }
        return new Schema(fields);
    }

    @Override
    public Roles roles() {
        return roles;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public DataTable whole() {
        return origin.filter(all -> all.rowCount() != rowCount()).orElse(this);
    }

    @Override
    public long size() {
        return rowCount();
    }

    @Override
    public DataTable where(Condition condition) {
        return where(Conditions.holds(this, condition));
    }

    @Override
    public long droppedAsMissing(Condition condition) {
        return Conditions.missing(this, condition).size();
    }

    @Override
    public Counts countBy(List<String> columns, Optional<String> measure) {
        for (String column : columns) {
            schema().field(column, name());
        }
        measure.ifPresent(column -> schema().field(column, name()));
        Map<List<Object>, Counts.Cell> cells = new LinkedHashMap<>();
        for (int row = 0; row < rowCount(); row++) {
            List<Object> key = new ArrayList<>(columns.size());
            for (String column : columns) {
                key.add(value(row, column));
            }
            Optional<BigDecimal> amount = amount(row, measure);
            BigDecimal added = amount.orElse(BigDecimal.ZERO);
            Counts.Cell one = new Counts.Cell(key, 1, amount.isPresent() ? 0 : 1, added, added.multiply(added));
            cells.merge(key, one, DataTable::sum);
        }
        return new Counts(columns, List.copyOf(cells.values()));
    }

    private Optional<BigDecimal> amount(int row, Optional<String> measure) {
        if (measure.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        Object value = value(row, measure.get());
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }

    private static Counts.Cell sum(Counts.Cell a, Counts.Cell b) {
        return new Counts.Cell(
                a.key(),
                a.rows() + b.rows(),
                a.unmeasured() + b.unmeasured(),
                a.total().add(b.total()),
                a.squares().add(b.squares()));
    }

    @Override
    public DataTable fetch(long limit) {
        return first((int) Math.min(limit, rowCount()));
    }

    @Override
    public DataTable copy() {
        return own(super.copy(), kinds);
    }

    @Override
    public DataTable emptyCopy() {
        return own(super.emptyCopy(), MissingKinds.NONE);
    }

    @Override
    public DataTable emptyCopy(int rows) {
        return own(super.emptyCopy(rows), MissingKinds.NONE);
    }

    @Override
    public DataTable where(Selection selection) {
        return own(super.where(selection), kinds.ofRows(selection.toArray()));
    }

    @Override
    public DataTable first(int rows) {
        return own(super.first(rows), kinds);
    }

    @Override
    public DataTable selectColumns(String... columns) {
        return own(super.selectColumns(columns), kinds);
    }

    @Override
    public DataTable sortOn(String... columns) {
        if (kinds.isEmpty()) {
            return own(super.sortOn(columns), kinds);
        }
        String number = "telling row number";
        Table numbered =
                Table.create(name(), columns().stream().map(Column::copy).toArray(Column<?>[]::new));
        numbered.addColumns(
                IntColumn.create(number, IntStream.range(0, rowCount()).toArray()));
        return inOrder(numbered.sortOn(columns).intColumn(number).asIntArray());
    }

    private DataTable own(Table table, MissingKinds known) {
        return new DataTable(
                table.name(),
                List.copyOf(table.columns()),
                this.known,
                roles,
                provenance,
                Optional.of(origin.orElse(this)),
                known);
    }
}
