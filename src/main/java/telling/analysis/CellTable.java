package telling.analysis;

import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Schema;
import telling.data.Words;

/** Lines and cells as a table: one row per cell, missing where there is no count, with the reason beside it. */
final class CellTable {

    private final DoubleColumn count = DoubleColumn.create("count");
    private final DoubleColumn share = DoubleColumn.create("share_percent");
    private final StringColumn base = StringColumn.create("base");
    private final DoubleColumn size = DoubleColumn.create("base_size");
    private final StringColumn why = StringColumn.create("why");

    private CellTable() {}

    static DataTable of(Crosstab crosstab) {
        CellTable cells = new CellTable();
        Language language = Workspace.current().language();
        StringColumn row = StringColumn.create(crosstab.rows().name());
        StringColumn column = StringColumn.create(crosstab.columns().name());
        StringColumn rowLabel = StringColumn.create(crosstab.rows().name() + "_label");
        StringColumn columnLabel = StringColumn.create(crosstab.columns().name() + "_label");
        for (Line line : crosstab.lines()) {
            for (int at = 0; at < crosstab.headings().size(); at++) {
                Crosstab.Heading heading = crosstab.headings().get(at);
                row.append(line.code());
                column.append(heading.code());
                rowLabel.append(line.label().in(language, line.code()));
                columnLabel.append(heading.label().in(language, heading.code()));
                cells.append(line.cells().get(at));
            }
        }
        Table table = Table.create(crosstab.provenance().table(), row, rowLabel, column, columnLabel);
        String call = "crosstab(" + crosstab.provenance().table() + ", \""
                + crosstab.rows().name() + "\", \"" + crosstab.columns().name() + "\")";
        return cells.beside(table, crosstab.unit(), crosstab.provenance().then(call));
    }

    /** One row per line, of which each has one cell. */
    static DataTable of(String name, List<Line> lines, Words unit, Provenance provenance) {
        CellTable cells = new CellTable();
        Language language = Workspace.current().language();
        StringColumn code = StringColumn.create(name);
        StringColumn label = StringColumn.create(name + "_label");
        for (Line line : lines) {
            code.append(line.code());
            label.append(line.label().in(language, line.code()));
            cells.append(line.cells().get(0));
        }
        return cells.beside(Table.create(provenance.table(), code, label), unit, provenance);
    }

    private void append(Cell cell) {
        if (cell instanceof Cell.Counted counted) {
            count.append(counted.amount().doubleValue());
            counted.share().ifPresentOrElse(s -> share.append(s.percent()), share::appendMissing);
            base.append(counted.share().map(Share::base).orElse(""));
            counted.share().ifPresentOrElse(s -> size.append(s.size().doubleValue()), size::appendMissing);
            why.append("");
        } else {
            count.appendMissing();
            share.appendMissing();
            base.append("");
            size.appendMissing();
            why.append(((Cell.Absent) cell).why());
        }
    }

    private DataTable beside(Table codes, Words unit, Provenance provenance) {
        codes.addColumns(count);
        if (share.size() > share.countMissing()) {
            codes.addColumns(share, base, size);
        }
        codes.addColumns(why);
        Schema schema =
                new Schema(List.of(field("count", unit), field("share_percent", Words.of("percent", "procent"))));
        return DataTable.of(codes, schema, Roles.NONE, provenance);
    }

    private static Field field(String name, Words unit) {
        return new Field(
                name, FieldType.NUMBER, Words.of(""), Words.of(""), unit, List.of(), List.of(), Optional.empty());
    }
}
