package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.distribution;
import static telling.api.Telling.filter;
import static telling.api.Telling.join;
import static telling.api.Telling.roles;
import static telling.api.Telling.summarise;
import static telling.api.Telling.top;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Filter, join, crosstab, counts and means on tables with missing values, against loops that a child could follow. */
class OracleProperties {

    /** Of a number from 0: "" is missing, else one of few letters. */
    private static String letter(int code) {
        return code == 0 ? "" : String.valueOf((char) ('a' + code - 1));
    }

    private static Table table(String name, List<Integer> codes) {
        StringColumn first = StringColumn.create("first");
        StringColumn second = StringColumn.create("second");
        DoubleColumn number = DoubleColumn.create("number");
        for (int code : codes) {
            first.append(letter(code % 4));
            second.append(letter(code / 4 % 3));
            if (code / 12 == 0) {
                number.appendMissing();
            } else {
                number.append(code / 12 / 4.0);
            }
        }
        return Table.create(name, first, second, number);
    }

    @Property(tries = 200)
    void filter_anyOperator_keepsWhatALoopKeeps(@ForAll @Size(max = 30) List<@IntRange(max = 119) Integer> codes) {
        Table t = table("t", codes);
        long not = codes.stream().filter(c -> c % 4 != 0 && c % 4 != 1).count();
        long more = codes.stream().filter(c -> c / 12 != 0 && c / 12 / 4.0 > 1).count();
        long both = codes.stream()
                .filter(c -> c % 4 == 2 && c / 12 != 0 && c / 12 / 4.0 <= 1)
                .count();
        assertThat((long) filter(t, "first != a").rowCount()).isEqualTo(not);
        assertThat((long) filter(t, "number > 1").rowCount()).isEqualTo(more);
        assertThat((long) filter(t, "first = b", "number <= 1").rowCount()).isEqualTo(both);
        assertThat((long) filter(t, "first is missing").rowCount())
                .isEqualTo(codes.stream().filter(c -> c % 4 == 0).count());
    }

    @Property(tries = 200)
    void crosstab_everyCell_isWhatALoopCounts(@ForAll @Size(max = 40) List<@IntRange(max = 119) Integer> codes) {
        Table t = table("t", codes);
        Crosstab c = crosstab(t, "first", "second").withMissing();
        long sum = 0;
        for (Line line : c.lines()) {
            for (Crosstab.Heading heading : c.headings()) {
                if (!line.code().equals("total") && !heading.code().equals("total")) {
                    String row = line.code().equals("(missing)") ? "" : line.code();
                    String column = heading.code().equals("(missing)") ? "" : heading.code();
                    long counted = codes.stream()
                            .filter(code -> letter(code % 4).equals(row)
                                    && letter(code / 4 % 3).equals(column))
                            .count();
                    assertThat(c.count(line.code(), heading.code())).isEqualTo(counted);
                    sum += counted;
                }
            }
        }
        assertThat(sum).isEqualTo(codes.size());
        assertThat(c.total()).isEqualTo(codes.size());
        long complete = codes.stream().filter(x -> x % 4 != 0 && x / 4 % 3 != 0).count();
        assertThat(crosstab(t, "first", "second").total()).isEqualTo(complete);
        assertThat(top(t, "first", 1).count("total"))
                .isEqualTo(codes.stream().filter(x -> x % 4 != 0).count());
    }

    @Property(tries = 200)
    void summarise_meanAndMissing_areWhatALoopSays(@ForAll @Size(max = 40) List<@IntRange(max = 119) Integer> codes) {
        Summary s = summarise(table("t", codes), "number", "first");
        for (Summary.Group group : s.groups()) {
            String letter = group.code().equals("(missing)") ? "" : group.code();
            List<Integer> own = codes.stream()
                    .filter(code ->
                            group.code().equals("total") || letter(code % 4).equals(letter))
                    .toList();
            List<Double> numbers = own.stream()
                    .filter(code -> code / 12 != 0)
                    .map(code -> code / 12 / 4.0)
                    .sorted()
                    .toList();
            assertThat(group.n()).isEqualTo(numbers.size());
            assertThat(group.missingRows()).isEqualTo(own.size() - numbers.size());
            if (numbers.isEmpty()) {
                assertThat(group.numbers()).isEmpty();
            } else {
                double mean = numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
                Summary.Numbers of = group.numbers().orElseThrow();
                assertThat(of.mean()).isCloseTo(mean, within(1e-12));
                int middle = numbers.size() / 2;
                double median = numbers.size() % 2 == 1
                        ? numbers.get(middle)
                        : (numbers.get(middle - 1) + numbers.get(middle)) / 2;
                assertThat(of.median()).isCloseTo(median, within(1e-12));
            }
        }
    }

    @Property(tries = 200)
    void join_everyKind_hasTheRowsOfANestedLoop(
            @ForAll @Size(max = 15) List<@IntRange(max = 119) Integer> left,
            @ForAll @Size(max = 15) List<@IntRange(max = 119) Integer> right) {
        Table a = table("a", left);
        Table b = Table.create(
                "b",
                table("b", right).stringColumn("first"),
                DoubleColumn.create(
                        "other",
                        right.stream().mapToDouble(Integer::doubleValue).toArray()));
        long pairs = 0;
        long lonely = 0;
        for (int x : left) {
            long own = right.stream()
                    .filter(y -> x % 4 != 0 && Objects.equals(x % 4, y % 4))
                    .count();
            pairs += own;
            lonely += own == 0 ? 1 : 0;
        }
        long unmatched = right.stream()
                .filter(y -> y % 4 == 0 || left.stream().noneMatch(x -> Objects.equals(x % 4, y % 4)))
                .count();
        assertThat((long) join(a, b, "first", "many").rowCount()).isEqualTo(pairs);
        assertThat((long) join(a, b, "first", "many", "left").rowCount()).isEqualTo(pairs + lonely);
        assertThat((long) join(a, b, "first", "many", "full").rowCount()).isEqualTo(pairs + lonely + unmatched);
    }

    /** Counts, weights, bases and missing ones of a distribution; the weight is the number, which may be missing too. */
    @Property(tries = 200)
    void distribution_countsAndBase_areWhatALoopSays(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 119) Integer> codes) {
        Table t = table("t", codes);
        List<Integer> valued = codes.stream().filter(x -> x % 4 != 0).toList();
        if (valued.isEmpty()) {
            return;
        }
        Distribution plain = distribution(roles(t, "category=first"));
        Distribution weighted = distribution(roles(t, "category=first", "weight=number"));
        assertThat(plain.base()).isEqualTo(valued.size());
        double sum = valued.stream().mapToDouble(x -> x / 12 / 4.0).sum();
        for (Line line : plain.lines()) {
            List<Integer> own = valued.stream()
                    .filter(x -> line.code().equals("total") || letter(x % 4).equals(line.code()))
                    .toList();
            assertThat(plain.count(line.code())).isEqualTo(own.size());
            assertThat(plain.sharePercent(line.code())).isCloseTo(100.0 * own.size() / valued.size(), within(1e-10));
            double weight = own.stream().mapToDouble(x -> x / 12 / 4.0).sum();
            boolean measured = own.stream().anyMatch(x -> x / 12 != 0);
            if (measured) {
                assertThat(weighted.amount(line.code(), "").doubleValue()).isCloseTo(weight, within(1e-12));
                assertThat(weighted.sharePercent(line.code())).isCloseTo(100 * weight / sum, within(1e-10));
            }
        }
        long missing = codes.size() - valued.size();
        assertThat(plain.notes().stream()
                        .anyMatch(
                                note -> note.contains(missing + " without first") && note.contains("not in the base")))
                .isEqualTo(missing > 0);
    }

    /** Weighted means, and shares of rows in a crosstab of weighted rows. */
    @Property(tries = 200)
    void weighted_meanAndCrosstab_areWhatALoopSays(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 12, max = 119) Integer> codes) {
        Table t = table("t", codes);
        t.addColumns(DoubleColumn.create(
                "w", codes.stream().mapToDouble(c -> 1 + c % 5 / 2.0).toArray()));
        double weights = codes.stream().mapToDouble(c -> 1 + c % 5 / 2.0).sum();
        double products = codes.stream()
                .mapToDouble(c -> (1 + c % 5 / 2.0) * (c / 12 / 4.0))
                .sum();
        assertThat(summarise(roles(t, "weight=w"), "number").mean()).isCloseTo(products / weights, within(1e-12));
        Crosstab c = crosstab(roles(t, "weight=w"), "first", "second").rowShares();
        for (Line line : c.lines()) {
            for (Crosstab.Heading heading : c.headings()) {
                double cell = weight(codes, line.code(), heading.code());
                double row = weight(codes, line.code(), "total");
                assertThat(c.amount(line.code(), heading.code()).doubleValue()).isCloseTo(cell, within(1e-12));
                if (row > 0) {
                    assertThat(c.sharePercent(line.code(), heading.code())).isCloseTo(100 * cell / row, within(1e-10));
                }
            }
        }
    }

    private static double weight(List<Integer> codes, String row, String column) {
        return codes.stream()
                .filter(c -> c % 4 != 0 && c / 4 % 3 != 0)
                .filter(c -> row.equals("total") || letter(c % 4).equals(row))
                .filter(c -> column.equals("total") || letter(c / 4 % 3).equals(column))
                .mapToDouble(c -> 1 + c % 5 / 2.0)
                .sum();
    }
}
