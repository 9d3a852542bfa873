package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.distribution;
import static telling.api.Telling.roles;
import static telling.api.Telling.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.data.DataTable;
import telling.data.Missing;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Schema;
import telling.data.Words;

/**
 * A reader of what was published who tries every table of whole numbers, and keeps those that would have been printed
 * alike, percentages included: of no hidden count is the most under the threshold, or fewer than four values left.
 */
class PatientReaderProperties {

    private static final int THRESHOLD = 3;
    private static final int LIMIT = 7;
    private static final List<String> ANSWERS = List.of("a", "b", "c", "total");
    private static final List<String> REGIONS = List.of("north", "south", "total");

    /** The least and the most of each cell over all tables that fit, those that are known kept as they are. */
    private static int[][] tried(int[] cells, boolean[] known, Predicate<int[]> fits) {
        int[][] ranges = new int[cells.length][];
        tried(cells.clone(), known, fits, 0, ranges, LIMIT);
        // a narrow range that ends where the trying did may well go on
        if (Arrays.stream(ranges).anyMatch(range -> range[1] == LIMIT && range[1] - range[0] < THRESHOLD)) {
            tried(cells.clone(), known, fits, 0, ranges, 2 * LIMIT);
        }
        return ranges;
    }

    private static void tried(int[] now, boolean[] known, Predicate<int[]> fits, int at, int[][] ranges, int limit) {
        if (at == now.length) {
            if (fits.test(now)) {
                for (int cell = 0; cell < now.length; cell++) {
                    ranges[cell] = ranges[cell] == null
                            ? new int[] {now[cell], now[cell]}
                            : new int[] {Math.min(ranges[cell][0], now[cell]), Math.max(ranges[cell][1], now[cell])};
                }
            }
            return;
        }
        int own = now[at];
        for (int value = known[at] ? own : 0; value <= (known[at] ? own : limit); value++) {
            now[at] = value;
            tried(now, known, fits, at + 1, ranges, limit);
        }
        now[at] = own;
    }

    /** A cell of two regions by three answers, or a sum over either, counted in twelves: region times four plus answer. */
    private static int cell(int[] inner, int place) {
        int sum = 0;
        for (int at = 0; at < 6; at++) {
            boolean region = place / 4 == 2 || place / 4 == at / 3;
            boolean answer = place % 4 == 3 || place % 4 == at % 3;
            sum += region && answer ? inner[at] : 0;
        }
        return sum;
    }

    private static double percent(int[] inner, int place, int base) {
        return Math.round(1000.0 * cell(inner, place) / Math.max(1, cell(inner, base))) / 10.0;
    }

    /** What percentages are of: the row, the column or all. */
    private static int base(int place, int kind) {
        return switch (kind) {
            case 0 -> place / 4 * 4 + 3;
            case 1 -> 8 + place % 4;
            default -> 11;
        };
    }

    private static DataTable published(int[] inner, int kind) {
        StringColumn region = StringColumn.create("region");
        StringColumn answer = StringColumn.create("answer");
        IntColumn n = IntColumn.create("n");
        DoubleColumn percent = DoubleColumn.create("percent");
        for (int place = 0; place < 12; place++) {
            region.append(REGIONS.get(place / 4));
            answer.append(ANSWERS.get(place % 4));
            n.append(cell(inner, place));
            percent.append(percent(inner, place, base(place, kind)));
        }
        return roles(Table.create("votes", region, answer, n, percent), "category=answer", "count=n");
    }

    /** Rows with their totals and percentages, as a table that was published before. */
    @Property(tries = 60)
    void table_withTotalsAndPercentages_resists(
            @ForAll @Size(6) List<@IntRange(max = 5) Integer> drawn, @ForAll @IntRange(max = 2) int kind) {
        int[] inner = drawn.stream().mapToInt(Integer::intValue).toArray();
        DataTable shown = suppress(published(inner, kind), THRESHOLD);
        boolean[] known = new boolean[6];
        for (int at = 0; at < 6; at++) {
            known[at] = !(shown.value(at / 3 * 4 + at % 3, "n") instanceof Missing);
        }
        int[][] ranges = tried(inner, known, other -> {
            for (int place = 0; place < 12; place++) {
                Object n = shown.value(place, "n");
                Object percent = shown.value(place, "percent");
                boolean differs = n instanceof Number number && number.intValue() != cell(other, place);
                if (differs
                        || (percent instanceof Number p
                                && p.doubleValue() != percent(other, place, base(place, kind)))) {
                    return false;
                }
            }
            return true;
        });
        for (int at = 0; at < 6; at++) {
            resists(inner[at], known[at], ranges[at]);
        }
    }

    /** Here north c is 5 to 8, beyond what is tried at first. */
    @Example
    void table_withALargeCell_resists() {
        table_withTotalsAndPercentages_resists(List.of(1, 3, 5, 0, 0, 3), 0);
    }

    /** A crosstab with each kind of share beside its counts. */
    @Property(tries = 40)
    void crosstab_withShares_resists(
            @ForAll @Size(6) List<@IntRange(max = 5) Integer> drawn, @ForAll @IntRange(max = 2) int kind) {
        int[] inner = drawn.stream().mapToInt(Integer::intValue).toArray();
        DataTable rows = suppressible(inner);
        Crosstab plain = crosstab(rows, "region", "answer");
        Crosstab asked = kind == 0 ? plain.rowShares() : kind == 1 ? plain.columnShares() : plain.totalShares();
        Crosstab shown = suppress(asked, THRESHOLD);
        boolean[] known = new boolean[6];
        for (int at = 0; at < 6; at++) {
            known[at] = shown.lines().get(at / 3).cells().get(at % 3) instanceof Cell.Counted;
        }
        int[][] ranges = tried(inner, known, other -> agrees(shown, other, kind));
        for (int at = 0; at < 6; at++) {
            resists(inner[at], known[at], ranges[at]);
        }
    }

    private static boolean agrees(Crosstab shown, int[] other, int kind) {
        for (int place = 0; place < 12; place++) {
            if (shown.lines().get(place / 4).cells().get(place % 4) instanceof Cell.Counted counted) {
                int base = base(place, kind);
                boolean same = counted.amount().intValueExact() == cell(other, place)
                        && (counted.share().isEmpty()
                                || Math.round(counted.share().get().percent() * 10) / 10.0
                                        == percent(other, place, base));
                if (!same) {
                    return false;
                }
            }
        }
        return true;
    }

    private static DataTable suppressible(int[] inner) {
        StringColumn region = StringColumn.create("region");
        StringColumn answer = StringColumn.create("answer");
        IntColumn n = IntColumn.create("n");
        for (int at = 0; at < 6; at++) {
            region.append(REGIONS.get(at / 3));
            answer.append(ANSWERS.get(at % 3));
            n.append(inner[at]);
        }
        return roles(Table.create("votes", region, answer, n), "category=answer", "count=n");
    }

    /** A distribution whose base is larger than what was counted: the remainder is a cell like the others. */
    @Property(tries = 60)
    void distribution_withRemainder_resists(@ForAll @Size(4) List<@IntRange(max = 6) Integer> drawn) {
        int[] counts = drawn.stream().mapToInt(Integer::intValue).toArray();
        long base = Arrays.stream(counts).sum();
        Roles roles = new Roles(
                Optional.of("year"),
                Optional.of("answer"),
                Optional.of("n"),
                Optional.empty(),
                Roles.Design.CENSUS,
                List.of(new Roles.Base("asked", Words.of("asked"), true, Map.of("2020", base), Map.of(), "", "")),
                Optional.of("rest"),
                List.of(),
                List.of(),
                Map.of());
        Table table = Table.create(
                "votes",
                IntColumn.create("year", 2020, 2020, 2020),
                StringColumn.create("answer", "a", "b", "c"),
                IntColumn.create("n", counts[0], counts[1], counts[2]));
        Distribution shown = suppress(
                distribution(DataTable.of(table, new Schema(List.of()), roles, Provenance.of("votes")), 2020),
                THRESHOLD);
        List<Optional<Integer>> cells = new ArrayList<>();
        for (String code : List.of("a", "b", "c", "rest", "total")) {
            cells.add(shown.lines().stream()
                    .filter(line -> line.code().equals(code))
                    .findFirst()
                    .map(line -> line.cells().get(0))
                    .map(cell -> cell instanceof Cell.Counted counted
                            ? counted.amount().intValueExact()
                            : -1));
        }
        boolean[] known = new boolean[4];
        for (int at = 0; at < 4; at++) {
            known[at] = !cells.get(at).equals(Optional.of(-1));
        }
        int[][] ranges = tried(
                counts,
                known,
                other -> cells.get(4).equals(Optional.of(-1))
                        || Arrays.stream(other).sum() == base);
        for (int at = 0; at < 4; at++) {
            resists(counts[at], known[at], ranges[at]);
        }
    }

    private static void resists(int count, boolean known, int[] range) {
        if (known) {
            assertThat(count == 0 || count >= THRESHOLD).isTrue();
        } else {
            assertThat(range[1]).isGreaterThanOrEqualTo(THRESHOLD);
            assertThat(range[1] - range[0]).isGreaterThanOrEqualTo(THRESHOLD);
        }
    }

    /** North has 3 and 50 and prints 53: to hide the smallest of the whole table beside the 3 would give the 3 away. */
    @Example
    void table_regionsWithTheirTotals_hidesWithinTheRegion() {
        DataTable shown = suppress(
                roles(
                        Table.create(
                                "votes",
                                StringColumn.create("region", "north", "north", "north", "south", "south", "south"),
                                StringColumn.create("answer", "a", "b", "total", "a", "b", "total"),
                                IntColumn.create("n", 3, 50, 53, 10, 40, 50),
                                DoubleColumn.create("perhead", 0.3, 5.0, 5.3, 1.0, 4.0, 5.0),
                                DoubleColumn.create("age", 41, 39, 40, 44, 43, 43)),
                        "category=answer",
                        "count=n"),
                5);
        assertThat(shown.intColumn("n").isMissing().toArray()).containsExactly(0, 1);
        // a tenth of the count stands beside it
        assertThat(shown.doubleColumn("perhead").isMissing().toArray()).containsExactly(0, 1);
        assertThat(shown.doubleColumn("age").countMissing()).isZero();
    }

    /** Waves that a row sums: what is hidden in one year must not come out of the other and the total. */
    @Example
    void table_totalOverWaves_isASumToo() {
        DataTable shown = suppress(
                roles(
                        Table.create(
                                "votes",
                                StringColumn.create("year", "2019", "2019", "2022", "2022", "total", "total"),
                                StringColumn.create("answer", "a", "b", "a", "b", "a", "b"),
                                IntColumn.create("n", 3, 50, 20, 40, 23, 90)),
                        "wave=year",
                        "category=answer",
                        "count=n"),
                5);
        assertThat(shown.intColumn("n").isMissing().toArray()).contains(0, 1).hasSizeGreaterThanOrEqualTo(4);
    }
}
