package telling.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Conditions against a naive reading of them, row by row, with null for missing. */
class ConditionsPropertyTest {

    record Row(Integer number, String text) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-3, 3).injectNull(0.3);
        Arbitrary<String> texts = Arbitraries.of("a", "b", "A b", "it's", "and").injectNull(0.3);
        return Combinators.combine(numbers, texts).as(Row::new).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<String> numbers = Arbitraries.integers().between(-4, 4).map(String::valueOf);
        Arbitrary<String> texts = Arbitraries.of("a", "b", "A b", "it's", "and", "x");
        Arbitrary<Condition> onNumbers = Combinators.combine(Arbitraries.of(Condition.Operator.values()), numbers)
                .as((op, n) -> new Condition.Compare("a number", op, n));
        Arbitrary<Condition> onTexts = Combinators.combine(
                        Arbitraries.of(Condition.Operator.EQUAL, Condition.Operator.NOT_EQUAL), texts)
                .as((op, t) -> new Condition.Compare("text", op, t));
        Arbitrary<Condition> lists = Combinators.combine(
                        Arbitraries.of(true, false), texts.list().ofMinSize(1).ofMaxSize(3))
                .as((not, several) -> new Condition.OneOf("text", not, several));
        Arbitrary<Condition> contains = texts.map(t -> new Condition.Contains("text", t));
        Arbitrary<Condition> presence = Combinators.combine(
                        Arbitraries.of("a number", "text"), Arbitraries.of(true, false))
                .as(Condition.Presence::new);
        return Arbitraries.oneOf(onNumbers, onTexts, lists, contains, presence);
    }

    @Property(tries = 500)
    void where_agreesWithANaiveReading(
            @ForAll("rows") List<Row> rows,
            @ForAll("conditions") Condition first,
            @ForAll("conditions") Condition second) {
        IntColumn numbers = IntColumn.create("a number");
        StringColumn texts = StringColumn.create("text");
        for (Row row : rows) {
            if (row.number() == null) {
                numbers.appendMissing();
            } else {
                numbers.append(row.number().intValue());
            }
            if (row.text() == null) {
                texts.appendMissing();
            } else {
                texts.append(row.text());
            }
        }
        DataTable table = DataTable.of(Table.create("t", numbers, texts));
        Condition both = new Condition.All(List.of(first, second));
        List<Integer> kept = new ArrayList<>();
        int lost = 0;
        for (int i = 0; i < rows.size(); i++) {
            Boolean a = naive(rows.get(i), first);
            Boolean b = naive(rows.get(i), second);
            if (Objects.equals(a, true) && Objects.equals(b, true)) {
                kept.add(i);
            } else if (!Objects.equals(a, false) && !Objects.equals(b, false)) {
                lost++;
            }
        }

        Condition reread = Conditions.parse(Conditions.write(both));

        assertThat(reread).isEqualTo(both);
        assertThat(Conditions.holds(table, reread).toArray())
                .containsExactly(kept.stream().mapToInt(Integer::intValue).toArray());
        assertThat(table.droppedAsMissing(reread)).isEqualTo(lost);
    }

    private static Boolean naive(Row row, Condition condition) {
        if (condition instanceof Condition.Presence presence) {
            boolean there = presence.column().equals("text") ? row.text() != null : row.number() != null;
            return presence.present() ? (there ? Boolean.TRUE : null) : Boolean.valueOf(!there);
        }
        if (condition instanceof Condition.Compare compare && compare.column().equals("a number")) {
            if (row.number() == null) {
                return null;
            }
            int wanted = Integer.parseInt(compare.value());
            return switch (compare.operator()) {
                case EQUAL -> row.number() == wanted;
                case NOT_EQUAL -> row.number() != wanted;
                case LESS -> row.number() < wanted;
                case AT_MOST -> row.number() <= wanted;
                case MORE -> row.number() > wanted;
                case AT_LEAST -> row.number() >= wanted;
            };
        }
        if (row.text() == null) {
            return null;
        }
        if (condition instanceof Condition.Compare compare) {
            return row.text().equals(compare.value()) == (compare.operator() == Condition.Operator.EQUAL);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.values().contains(row.text()) != oneOf.negated();
        }
        return row.text()
                .toLowerCase()
                .contains(((Condition.Contains) condition).text().toLowerCase());
    }
}
