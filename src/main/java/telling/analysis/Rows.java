package telling.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Condition;
import telling.data.Conditions;
import telling.data.DataTable;
import telling.data.FieldType;
import telling.data.Missing;
import telling.data.Source;

/** The verbs that return rows: roles and provenance go along, and a step is added to the latter. */
public final class Rows {

    private static final int MOST_VALUES = 12;

    private Rows() {}

    /**
     * The rows for which all conditions hold; a note says how many were kept, and how many were dropped because a
     * value is missing.
     */
    public static Source filter(Source source, String... conditions) {
        Condition all = new Condition.All(
                Arrays.stream(conditions).map(Conditions::parse).toList());
        Source kept = source.where(all);
        long missing = source.droppedAsMissing(all);
        if (missing > 0) {
            Workspace.current()
                    .note("analysis.filter-kept", "kept", kept.size(), "of", source.size(), "dropped", missing);
        } else {
            Workspace.current().note("analysis.filter-kept-all", "kept", kept.size(), "of", source.size());
        }
        if (kept.size() == 0 && source.size() > 0) {
            noteAbsent(source, all);
        }
        return kept;
    }

    /** Names the few numbers or dates of a column that was asked for one that it does not hold; of texts the source tells. */
    private static void noteAbsent(Source source, Condition asked) {
        if (asked instanceof Condition.All all) {
            all.conditions().forEach(one -> noteAbsent(source, one));
        } else if (asked instanceof Condition.Compare compare
                && compare.operator() == Condition.Operator.EQUAL
                && source.schema()
                        .find(compare.column())
                        .filter(field -> field.type() != FieldType.STRING)
                        .isPresent()
                && source.where(compare).size() == 0) {
            List<Object> values = source.countBy(List.of(compare.column()), Optional.empty()).cells().stream()
                    .map(cell -> cell.key().get(0))
                    .filter(value -> !(value instanceof Missing))
                    .toList();
            if (!values.isEmpty() && values.size() <= MOST_VALUES) {
                List<String> present = values.stream().map(String::valueOf).toList();
                Workspace.current()
                        .note(
                                "analysis.filter-values",
                                "column",
                                compare.column(),
                                "value",
                                compare.value(),
                                "values",
                                present);
            }
        }
    }

    /** The rows for which all conditions hold, as a table. */
    public static DataTable filter(DataTable table, String... conditions) {
        return ((DataTable) filter((Source) table, conditions)).withProvenance(step(table, "filter", conditions));
    }

    /** The rows in the order of these columns; a minus before a name puts the largest first; missing values come last. */
    public static DataTable sort(DataTable table, String... columns) {
        if (columns.length == 0) {
            throw Problem.of("analysis.no-sort-column").thrown();
        }
        return Sorting.of(table, List.of(columns)).withProvenance(step(table, "sort", columns));
    }

    /** The columns of these names, in this order. */
    public static DataTable select(DataTable table, String... columns) {
        if (columns.length == 0) {
            throw Problem.of("analysis.no-columns", "columns", table.schema().names())
                    .thrown();
        }
        for (String column : columns) {
            table.schema().field(column, table.name());
        }
        return table.selectColumns(columns).withProvenance(step(table, "select", columns));
    }

    private static telling.data.Provenance step(DataTable table, String verb, String... arguments) {
        List<String> written = new ArrayList<>();
        for (String argument : arguments) {
            written.add("\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
        return table.provenance()
                .then(verb + "(" + table.name() + ", " + written.stream().collect(Collectors.joining(", ")) + ")");
    }
}
