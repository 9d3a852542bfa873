package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;
import telling.data.Provenance;

/** Shows a table: its first and last rows, and what is known of its columns. Looks at no other row. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class TableRenderer implements Renderer<Table> {

    private static final int ALL = 24;
    private static final int FIRST = 12;
    private static final int LAST = 8;

    @Override
    public Class<Table> type() {
        return Table.class;
    }

    @Override
    public MediaBundle render(Table table, DisplayContext context) {
        Sheet sheet = new Sheet(context);
        Language language = context.language();
        DataTable data = table instanceof DataTable own ? own : shown(table);
        Provenance origin = data.provenance();
        int count = table.rowCount();
        sheet.title(origin.title().in(language, table.name() == null ? "" : table.name()));
        if (table.columnCount() == 0) {
            return sheet.footer(sheet.word("display.no-columns")).bundle();
        }
        boolean cut = count > ALL;
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < data.rowCount(); row++) {
            if (!cut || data != table || row < FIRST || row >= count - LAST) {
                rows.add(row);
            } else {
                row = count - LAST - 1;
            }
        }
        List<Grid.Column> columns = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (Field field : data.schema().fields()) {
            columns.add(head(field, sheet, language));
            texts.add(texts(data, field, rows, sheet, context));
        }
        Grid grid = new Grid(context, columns);
        for (int i = 0; i < rows.size(); i++) {
            if (cut && i == FIRST) {
                grid.remark(
                        sheet.word("display.rows-more", "dots", sheet.dots(), "count", (long) count - FIRST - LAST));
            }
            int at = i;
            grid.row(texts.stream().map(column -> column.get(at)).toList());
        }
        Grid.Laid laid = grid.keep(kept(data)).lay();
        sheet.grid(laid);
        sheet.hidden(laid, data.schema().names());
        sheet.footer(sheet.word("display.rows", "count", count));
        String citation = origin.source(language);
        if (!citation.isBlank()) {
            sheet.footer(sheet.word("display.source", "source", citation));
        }
        return sheet.bundle().with(MediaBundle.HTML, html(table, data, columns, texts, cut, sheet));
    }

    /** Of a table with columns that were derived these, since that is what its reader looks for, and the first. */
    private static List<Integer> kept(DataTable data) {
        List<String> names = data.schema().names();
        List<Integer> kept = new ArrayList<>(List.of(0));
        for (int i = 1; i < names.size(); i++) {
            String made = ", \"" + names.get(i) + "\", ";
            if (data.provenance().steps().stream()
                    .anyMatch(step -> step.startsWith("derive(") && step.contains(made))) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static String html(
            Table table,
            DataTable data,
            List<Grid.Column> columns,
            List<List<String>> texts,
            boolean cut,
            Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> String.join(" ", column.head())).toList());
        for (int i = 0; i < texts.get(0).size(); i++) {
            int at = i;
            rows.add(texts.stream().map(column -> column.get(at)).toList());
        }
        List<String> notes = new ArrayList<>();
        if (cut) {
            notes.add(sheet.word(
                    "display.rows-more", "dots", sheet.dots(), "count", (long) table.rowCount() - FIRST - LAST));
        }
        Language language = sheet.language();
        notes.add(sheet.word("display.rows", "count", table.rowCount()));
        String citation = data.provenance().source(language);
        if (!citation.isBlank()) {
            notes.add(sheet.word("display.source", "source", citation));
        }
        String name = data.provenance().title().in(language, table.name() == null ? "" : table.name());
        return Html.table(name, rows, notes, column -> columns.get(column).right());
    }

    /** The rows to be shown of a plain table, as a data table: copying all of them could take long. */
    private static DataTable shown(Table table) {
        if (table.rowCount() <= ALL) {
            return DataTable.of(table);
        }
        Table few = table.emptyCopy(0);
        for (int i = 0; i < table.columnCount(); i++) {
            append(few, table, i);
        }
        return DataTable.of(few);
    }

    private static void append(Table few, Table table, int column) {
        for (int row = 0; row < FIRST; row++) {
            few.column(column).appendObj(table.column(column).get(row));
        }
        for (int row = table.rowCount() - LAST; row < table.rowCount(); row++) {
            few.column(column).appendObj(table.column(column).get(row));
        }
    }

    private static Grid.Column head(Field field, Sheet sheet, Language language) {
        List<String> head = new ArrayList<>();
        head.add(sheet.safe(field.name()));
        String unit = field.unit().in(language, "");
        if (!unit.isBlank() && !unit.equalsIgnoreCase(field.name())) {
            head.add(sheet.safe("(" + unit + ")"));
        }
        boolean right = field.type().numeric();
        return new Grid.Column(head, right, right ? Grid.Give.NONE : Grid.Give.CLIP);
    }

    private static List<String> texts(
            DataTable data, Field field, List<Integer> rows, Sheet sheet, DisplayContext context) {
        List<Object> values =
                rows.stream().map(row -> data.value(row, field.name())).toList();
        List<Number> numbers = values.stream()
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .toList();
        Language language = context.language();
        boolean isWave = data.roles().wave().filter(field.name()::equals).isPresent();
        NumberColumn manner = NumberColumn.of(
                numbers,
                field.name(),
                field.title().in(language, ""),
                !field.unit().isEmpty(),
                isWave);
        boolean numeric = field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER;
        return values.stream()
                .map(value -> {
                    if (value instanceof Missing missing) {
                        return missing(missing, field, sheet, context);
                    }
                    return numeric && value instanceof Number number
                            ? sheet.safe(manner.written(number, language))
                            : sheet.safe(String.valueOf(value));
                })
                .toList();
    }

    private static String missing(Missing missing, Field field, Sheet sheet, DisplayContext context) {
        if (missing.code().isEmpty()) {
            return context.unicode() ? "·" : ".";
        }
        return sheet.safe("(" + label(missing, field, context.language()) + ")");
    }

    private static String label(Missing missing, Field field, Language language) {
        return field.missing().stream()
                .filter(m -> m.code().equals(missing.code()))
                .map(m -> m.label().in(language, m.code()))
                .findFirst()
                .orElse(missing.code());
    }

    /** How a missing cell of a table reads: its kind in brackets, as the table shows it; empty where none is known. */
    public static String kindOfMissing(Table table, int row, int column, Language language) {
        if (!(table instanceof DataTable data)) {
            return "";
        }
        Field field = data.schema().fields().get(column);
        return data.value(row, field.name()) instanceof Missing missing
                        && !missing.code().isEmpty()
                ? "(" + label(missing, field, language) + ")"
                : "";
    }
}
