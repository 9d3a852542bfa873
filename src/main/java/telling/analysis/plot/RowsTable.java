package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Visible;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Missing;

/** The rows of a table, or its chosen columns, as they are; drawn unasked where a small table fits nothing else. */
@AutoService(ChartKind.class)
public final class RowsTable implements ChartKind {

    private static final int MOST_DECIMALS = 4;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public int fit(Object subject) {
        if (!(subject instanceof Columns columns)
                || columns.chosen().size() == 1
                || columns.table().rowCount() == 0) {
            return UNFIT;
        }
        return columns.table().rowCount() <= WordGrid.MOST_ROWS
                        && fields(columns).size() <= WordGrid.MOST_COLUMNS
                ? ASKED + 1
                : ASKED;
    }

    private static List<Field> fields(Columns columns) {
        return columns.chosen().isEmpty() ? columns.table().schema().fields() : columns.chosen();
    }

    /** Errors: analysis.plot-table-large. */
    @Override
    public Chart draw(Object subject, Language language) {
        Columns columns = (Columns) subject;
        DataTable table = columns.table();
        List<Field> fields = new ArrayList<>(fields(columns));
        WordGrid.fits(table.rowCount(), fields.size());
        Caption caption = new Caption(table.provenance(), language);
        Optional<Field> named = fields.get(0).type() == FieldType.STRING && fields.size() > 1
                ? Optional.of(fields.remove(0))
                : Optional.empty();
        WordGrid grid = new WordGrid(named.map(caption::title).orElse(""));
        List<List<String>> texts = new ArrayList<>();
        for (Field field : fields) {
            if (numeric(field)) {
                grid.numbers("", caption.measured(field));
            } else {
                grid.words(caption.measured(field));
            }
            texts.add(texts(table, field, caption));
        }
        List<String> names = named.map(field -> texts(table, field, caption)).orElseGet(() -> List.of());
        for (int row = 0; row < table.rowCount(); row++) {
            int at = row;
            grid.row(
                    names.isEmpty() ? "" : names.get(row),
                    texts.stream().map(column -> column.get(at)).toList());
        }
        String size = caption.word("analysis.plot.table-rows", "count", table.rowCount());
        return caption.chart(
                caption.table(), size, "", List.of(), List.of(grid.panel()), data(table, fields(columns), caption));
    }

    private static boolean numeric(Field field) {
        return (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER)
                && field.categories().isEmpty();
    }

    /** The values of a column in words, its numbers alike. */
    private static List<String> texts(DataTable table, Field field, Caption caption) {
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            values.add(table.value(row, field.name()));
        }
        int decimals = 0;
        boolean years = field.unit().isEmpty() || wave(table, field);
        for (Object value : values) {
            if (value instanceof Number number && finite(number)) {
                decimals = Math.max(
                        decimals,
                        new BigDecimal(number.toString()).stripTrailingZeros().scale());
                years &= number.doubleValue() >= 1000 && number.doubleValue() <= 2999;
            }
        }
        int places = Math.min(MOST_DECIMALS, decimals);
        boolean bare = places == 0 && years;
        return values.stream()
                .map(value -> text(value, field, places, bare, caption))
                .toList();
    }

    private static boolean wave(DataTable table, Field field) {
        return table.roles().wave().filter(field.name()::equals).isPresent();
    }

    private static boolean finite(Number number) {
        return Double.isFinite(number.doubleValue());
    }

    private static String text(Object value, Field field, int places, boolean bare, Caption caption) {
        if (value instanceof Missing missing) {
            return caption.absent(field, missing).map(why -> "(" + why + ")").orElse("–");
        }
        if (numeric(field) && value instanceof Number number && finite(number)) {
            BigDecimal exact = new BigDecimal(number.toString());
            return bare
                    ? exact.setScale(0, java.math.RoundingMode.UNNECESSARY).toPlainString()
                    : Numbers.typeset(Numbers.fixed(exact, places, caption.language()));
        }
        String code = String.valueOf(value);
        return Visible.of(
                field.category(code).map(one -> caption.in(one.label(), code)).orElse(code));
    }

    private static ChartData data(DataTable table, List<Field> fields, Caption caption) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            List<Object> cells = new ArrayList<>();
            for (Field field : fields) {
                Object value = table.value(row, field.name());
                boolean number = value instanceof Number known && finite(known);
                cells.add(value instanceof Missing ? "" : number ? value : String.valueOf(value));
            }
            rows.add(cells);
        }
        return new ChartData(
                fields.stream()
                        .map(field -> numeric(field)
                                ? new ChartData.Column(field.name(), caption.title(field), 0, false)
                                : ChartData.Column.text(field.name(), caption.title(field)))
                        .toList(),
                rows);
    }
}
