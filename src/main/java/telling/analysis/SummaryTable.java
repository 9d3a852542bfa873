package telling.analysis;

import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Roles;
import telling.data.Schema;

/** A summary as a table: one row per group. */
final class SummaryTable {

    private SummaryTable() {}

    static DataTable of(Summary summary) {
        Language language = Workspace.current().language();
        StringColumn code = StringColumn.create(summary.by().map(Field::name).orElse("group"));
        StringColumn label = StringColumn.create("label");
        LongColumn n = LongColumn.create("n");
        LongColumn missing = LongColumn.create("missing");
        DoubleColumn mean = DoubleColumn.create("mean");
        DoubleColumn sd = DoubleColumn.create("sd");
        DoubleColumn min = DoubleColumn.create("min");
        DoubleColumn q1 = DoubleColumn.create("q1");
        DoubleColumn median = DoubleColumn.create("median");
        DoubleColumn q3 = DoubleColumn.create("q3");
        DoubleColumn max = DoubleColumn.create("max");
        for (Summary.Group group : summary.groups()) {
            code.append(group.code());
            label.append(group.label().in(language, group.code()));
            n.append(group.n());
            missing.append(group.missingRows());
            Optional<Summary.Numbers> numbers = group.numbers();
            append(mean, numbers.map(Summary.Numbers::mean));
            append(sd, numbers.flatMap(Summary.Numbers::sd));
            append(min, numbers.map(one -> one.min().doubleValue()));
            append(q1, numbers.map(Summary.Numbers::q1));
            append(median, numbers.map(Summary.Numbers::median));
            append(q3, numbers.map(Summary.Numbers::q3));
            append(max, numbers.map(one -> one.max().doubleValue()));
        }
        Table table =
                Table.create(summary.provenance().table(), code, label, n, missing, mean, sd, min, q1, median, q3, max);
        return DataTable.of(table, new Schema(List.of()), Roles.NONE, summary.provenance());
    }

    private static void append(DoubleColumn column, Optional<Double> value) {
        value.ifPresentOrElse(number -> column.append(number.doubleValue()), column::appendMissing);
    }
}
