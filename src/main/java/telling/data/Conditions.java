package telling.data;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tech.tablesaw.selection.BitmapBackedSelection;
import tech.tablesaw.selection.Selection;

/** Reads conditions, writes them, and carries them out on a table in memory. */
public final class Conditions {

    private Conditions() {}

    /**
     * The condition that this text asks for, such as {@code year = 2013 and persons > 50}.
     *
     * <p>Grammar: {@code cond (["and"] cond)*}; a condition is {@code col = val} (also {@code != < <=
     * > >=}), {@code col ~ val}, {@code col [not] in (val, val)} or {@code col is missing|present}. A
     * column's name stands bare (letters, digits, {@code _ . -}) or between backticks; a value bare or
     * between quotes, which are doubled to stand for themselves.
     *
     * <p>Errors: data.not-a-condition.*, naming the place in the text and what was expected there.
     */
    public static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** All of these texts as one condition. */
    public static Condition parse(List<String> texts) {
        List<Condition> all = texts.stream().map(Conditions::parse).toList();
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    /** The condition in its canonical text, which {@link #parse} reads back to the same condition. */
    public static String write(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().map(Conditions::write).collect(Collectors.joining(" and "));
        }
        if (condition instanceof Condition.Compare compare) {
            return name(compare.column()) + " " + compare.operator().sign() + " " + value(compare.value());
        }
        if (condition instanceof Condition.Contains contains) {
            return name(contains.column()) + " ~ " + value(contains.text());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            String values = oneOf.values().stream().map(Conditions::value).collect(Collectors.joining(", "));
            return name(oneOf.column()) + (oneOf.negated() ? " not in (" : " in (") + values + ")";
        }
        Condition.Presence presence = (Condition.Presence) condition;
        return name(presence.column()) + (presence.present() ? " is present" : " is missing");
    }

    /** Whether a bare name may have this character, at its start or later. */
    static boolean nameMayHave(int character, boolean first) {
        return Character.isLetter(character)
                || character == '_'
                || (!first
                        && (Character.isDigit(character)
                                || Character.getType(character) == Character.NON_SPACING_MARK
                                || character == '.'
                                || character == '-'));
    }

    private static String name(String column) {
        return ConditionParser.bareName(column).orElseGet(() -> "`" + column.replace("`", "``") + "`");
    }

    private static String value(String value) {
        return ConditionParser.bareValue(value) ? value : "'" + value.replace("'", "''") + "'";
    }

    /** The rows for which the condition holds. */
    static Selection holds(DataTable table, Condition condition) {
        return rows(table, RowTest.of(table, condition, true), RowTest.Answer.YES);
    }

    /** The rows that the condition drops only because a value is missing. */
    static Selection missing(DataTable table, Condition condition) {
        return rows(table, RowTest.of(table, condition, false), RowTest.Answer.UNKNOWN);
    }

    private static Selection rows(DataTable table, RowTest test, RowTest.Answer wanted) {
        IntArrayList rows = new IntArrayList();
        for (int row = 0; row < table.rowCount(); row++) {
            if (test.at(row) == wanted) {
                rows.add(row);
            }
        }
        return new BitmapBackedSelection(rows.toIntArray());
    }
}
