package telling.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tech.tablesaw.columns.Column;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Workspace;

/**
 * A condition made ready for one table. A row's answer is unknown where a value that it needs is
 * missing; of several conditions, one plain no decides, whatever is missing elsewhere.
 */
@FunctionalInterface
interface RowTest {

    Answer at(int row);

    /** Whether a row is kept, and if not, whether a missing value is to blame. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * The test for this table.
     *
     * @param tell whether to note a text that is asked for and does not occur
     */
    static RowTest of(DataTable table, Condition condition, boolean tell) {
        if (condition instanceof Condition.All all) {
            return all(
                    all.conditions().stream().map(one -> of(table, one, tell)).toList());
        }
        if (condition instanceof Condition.Presence presence) {
            Column<?> column = column(table, presence.column());
            return presence.present()
                    ? where(column, row -> true)
                    : row -> column.isMissing(row) ? Answer.YES : Answer.NO;
        }
        if (condition instanceof Condition.Contains contains) {
            return contains(table, contains);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf(table, oneOf, tell);
        }
        return compare(table, (Condition.Compare) condition, tell);
    }

    private static RowTest all(List<RowTest> tests) {
        return row -> {
            Answer answer = Answer.YES;
            for (RowTest test : tests) {
                Answer one = test.at(row);
                if (one == Answer.NO) {
                    return Answer.NO;
                }
                if (one == Answer.UNKNOWN) {
                    answer = Answer.UNKNOWN;
                }
            }
            return answer;
        };
    }

    private static RowTest contains(DataTable table, Condition.Contains asked) {
        Field field = table.schema().field(asked.column(), table.name());
        if (field.type() != FieldType.STRING) {
            throw Problem.of("data.not-text", "column", field.name(), "type", field.type(), "value", asked.text())
                    .thrown();
        }
        Column<?> column = column(table, asked.column());
        String wanted = asked.text().toLowerCase(Locale.ROOT);
        return where(
                column,
                row -> String.valueOf(column.get(row)).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static RowTest oneOf(DataTable table, Condition.OneOf asked, boolean tell) {
        Field field = table.schema().field(asked.column(), table.name());
        List<Predicate<Object>> matches = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (String value : asked.values()) {
            if (field.type() == FieldType.STRING) {
                texts.add(known(table, field, value, tell));
            } else {
                Literal literal = Literal.of(field, value, Condition.Operator.EQUAL);
                matches.add(cell -> literal.comparedWith(cell) == 0);
            }
        }
        if (!texts.isEmpty()) {
            matches.add(texts::contains);
        }
        Column<?> column = column(table, asked.column());
        return where(column, row -> {
            Object cell = Cells.value(column, row);
            return matches.stream().anyMatch(match -> match.test(cell)) != asked.negated();
        });
    }

    private static RowTest compare(DataTable table, Condition.Compare asked, boolean tell) {
        Field field = table.schema().field(asked.column(), table.name());
        Condition.Operator operator = asked.operator();
        boolean equality = operator == Condition.Operator.EQUAL || operator == Condition.Operator.NOT_EQUAL;
        if (!equality && !field.type().ordered()) {
            throw Problem.of(
                            "data.not-ordered",
                            "column",
                            field.name(),
                            "type",
                            field.type(),
                            "sign",
                            operator.sign(),
                            "value",
                            asked.value())
                    .thrown();
        }
        if (field.type() == FieldType.STRING) {
            known(table, field, asked.value(), tell);
        }
        Literal literal = Literal.of(field, asked.value(), operator);
        Column<?> column = column(table, asked.column());
        return where(column, row -> {
            int cellAgainstValue = literal.comparedWith(Cells.value(column, row));
            return switch (operator) {
                case EQUAL -> cellAgainstValue == 0;
                case NOT_EQUAL -> cellAgainstValue != 0;
                case LESS -> cellAgainstValue < 0;
                case AT_MOST -> cellAgainstValue <= 0;
                case MORE -> cellAgainstValue > 0;
                case AT_LEAST -> cellAgainstValue >= 0;
            };
        });
    }

    private static RowTest where(Column<?> column, IntPredicate test) {
        return row -> column.isMissing(row) ? Answer.UNKNOWN : test.test(row) ? Answer.YES : Answer.NO;
    }

    private static Column<?> column(DataTable table, String name) {
        return table.column(table.schema().field(name, table.name()).name());
    }

    /** The code itself: refused where the column declares its codes, noted where it merely does not occur. */
    private static String known(DataTable table, Field field, String code, boolean tell) {
        if (!field.categories().isEmpty()) {
            if (field.category(code).isEmpty()) {
                List<String> codes =
                        field.categories().stream().map(Field.Category::code).toList();
                throw Problem.of(
                                "data.unknown-category",
                                "column",
                                field.name(),
                                "value",
                                code,
                                "categories",
                                codes,
                                "near",
                                NearNames.to(code, codes))
                        .thrown();
            }
        } else if (tell) {
            Set<String> present = table.column(field.name()).asStringColumn().unique().asList().stream()
                    .collect(Collectors.toSet());
            if (!present.contains(code) && table.rowCount() > 0) {
                List<String> near = NearNames.to(code, present);
                Workspace.current()
                        .note(
                                near.isEmpty() ? "data.value-not-found" : "data.value-not-found-near",
                                "column",
                                field.name(),
                                "value",
                                code,
                                "near",
                                near);
            }
        }
        return code;
    }
}
