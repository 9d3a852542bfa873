package telling.analysis;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Roles;
import telling.data.Schema;
import telling.data.Words;

/** A tabulation as a table: one row per wave and line, missing where there is no count. */
final class Flat {

    private Flat() {}

    static DataTable of(Tabulation tabulation) {
        StringColumn wave = StringColumn.create("wave");
        StringColumn code = StringColumn.create(tabulation.categoryName());
        StringColumn label = StringColumn.create("label");
        DoubleColumn count = DoubleColumn.create("count");
        DoubleColumn share = DoubleColumn.create("share_percent");
        StringColumn base = StringColumn.create("base");
        DoubleColumn size = DoubleColumn.create("base_size");
        StringColumn why = StringColumn.create("why");
        for (int at = 0; at < tabulation.waves().size(); at++) {
            Wave column = tabulation.waves().get(at);
            for (Line line : tabulation.lines()) {
                wave.append(column.name());
                code.append(line.code());
                label.append(tabulation.label(line));
                base.append(tabulation.baseName());
                column.base().ifPresentOrElse(number -> size.append(number.doubleValue()), size::appendMissing);
                append(line.cells().get(at), count, share, why);
            }
        }
        List<Field> fields = new ArrayList<>(
                List.of(unit("count", tabulation.unit()), unit("share_percent", Words.of("percent", "procent"))));
        Table table = Table.create(tabulation.table(), wave, code, label, count, share, base, size, why);
        if (Intervals.level(tabulation).isPresent()) {
            FlatIntervals.of(tabulation).forEach(column -> {
                table.addColumns(column);
                boolean points = column.name().startsWith("difference");
                fields.add(unit(
                        column.name(),
                        column.name().equals("interval_level")
                                ? Words.of("")
                                : points
                                        ? Words.of("percentage points", "procentpunten")
                                        : Words.of("percent", "procent")));
            });
        }
        Schema schema = new Schema(fields);
        return DataTable.of(table, schema, Roles.NONE, tabulation.provenance().then(tabulation.written()));
    }

    private static void append(Cell cell, DoubleColumn count, DoubleColumn share, StringColumn why) {
        if (cell instanceof Cell.Counted counted) {
            count.append(counted.amount().doubleValue());
            counted.share().ifPresentOrElse(s -> share.append(s.percent()), share::appendMissing);
            why.append("");
        } else {
            count.appendMissing();
            share.appendMissing();
            why.append(((Cell.Absent) cell).why());
        }
    }

    private static Field unit(String name, Words unit) {
        return new Field(
                name,
                FieldType.NUMBER,
                Words.of(""),
                Words.of(""),
                unit,
                List.of(),
                List.of(),
                java.util.Optional.empty());
    }
}
