package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static telling.api.Telling.audit;
import static telling.api.Telling.compare;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.plot;
import static telling.api.Telling.sentence;
import static telling.api.Telling.suppress;
import static telling.api.Telling.top;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.ProblemException;
import telling.chart.Chart;
import telling.data.DataTable;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Schema;
import telling.data.Words;
import telling.display.Display;
import telling.display.DisplayContext;

/**
 * All that can be had of a suppressed result is the same for every table of counts that agrees in the cells shown: so
 * nothing is printed that the proof of {@code Hiding}, which knows the cells shown and their sums, does not know of.
 */
class SuppressedOutputTest {

    private static final int THRESHOLD = 5;
    private static final List<String> WAVES = List.of("2005", "2013");
    private static final List<String> CODES = List.of("a", "b", "c", "d");
    private static final String REST = "not-stated";

    /** What one wave holds: four categories and the remainder of the base. */
    private static int[] randomWave(Random random) {
        int[] counts = new int[5];
        for (int i = 0; i < 5; i++) {
            counts[i] = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(60);
        }
        return counts;
    }

    private static DataTable counts(int[]... waves) {
        StringColumn year = StringColumn.create("year");
        StringColumn outcome = StringColumn.create("outcome");
        IntColumn persons = IntColumn.create("persons");
        Map<String, Long> sizes = new java.util.HashMap<>();
        Map<String, Long> wider = new java.util.HashMap<>();
        for (int w = 0; w < waves.length; w++) {
            long all = waves[w][4];
            for (int i = 0; i < 4; i++) {
                year.append(WAVES.get(w));
                outcome.append(CODES.get(i));
                persons.append(waves[w][i]);
                all += waves[w][i];
            }
            sizes.put(WAVES.get(w), all);
            wider.put(WAVES.get(w), all * 2 + 100);
        }
        Roles roles = new Roles(
                Optional.of("year"),
                Optional.of("outcome"),
                Optional.of("persons"),
                Optional.empty(),
                Roles.Design.CENSUS,
                List.of(
                        new Roles.Base("solved", Words.of("solved"), true, sizes, Map.of(), "", ""),
                        new Roles.Base("persons", Words.of("persons"), false, wider, Map.of(), "", "")),
                Optional.of(REST),
                List.of(),
                List.of(),
                Map.of());
        return DataTable.of(
                Table.create("outcomes", year, outcome, persons),
                new Schema(List.of()),
                roles,
                Provenance.of("outcomes"));
    }

    /** One row per unit, so that the base of a wave is what was counted. */
    private static DataTable rows(int[]... waves) {
        StringColumn year = StringColumn.create("year");
        StringColumn outcome = StringColumn.create("outcome");
        for (int w = 0; w < waves.length; w++) {
            for (int i = 0; i < 5; i++) {
                for (int n = 0; n < waves[w][i]; n++) {
                    year.append(WAVES.get(w));
                    outcome.append(i == 4 ? REST : CODES.get(i));
                }
            }
        }
        return telling.api.Telling.roles(Table.create("outcomes", year, outcome), "wave=year", "category=outcome");
    }

    /** Another wave that agrees in the cells shown; the total stays unless it is hidden. */
    private static int[] other(int[] counts, Tabulation shown, int wave, Random random) {
        int[] other = counts.clone();
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String code = i == 4 ? REST : CODES.get(i);
            boolean veiled = shown.lines().stream()
                    .anyMatch(line ->
                            line.code().equals(code) && line.cells().get(wave).equals(Veil.cell()));
            if (veiled) {
                hidden.add(i);
            }
        }
        boolean total =
                shown.lines().get(shown.lines().size() - 1).cells().get(wave).equals(Veil.cell());
        for (int move = 0; move < 12 && !hidden.isEmpty(); move++) {
            int from = hidden.get(random.nextInt(hidden.size()));
            int to = hidden.get(random.nextInt(hidden.size()));
            if (other[from] > 0) {
                other[from]--;
                other[to] += total && random.nextInt(4) == 0 ? 0 : 1;
            }
        }
        return other;
    }

    private static String refusal(Supplier<?> made) {
        try {
            return String.valueOf(made.get());
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }

    private static String said(Chart chart) {
        return String.join(
                "\n",
                chart.title(),
                chart.subtitle(),
                chart.source(),
                chart.alt(),
                chart.series().toString(),
                chart.panels().toString(),
                chart.data().toString());
    }

    private static String shown(Object result) {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            Display.of(result, DisplayContext.plain(100, language))
                    .byType()
                    .forEach((type, text) -> all.append(type).append('\n').append(text));
        }
        return all.append(result).toString();
    }

    /** All that can be had of a comparison. */
    private static String everything(Comparison c) {
        List<String> all = new ArrayList<>();
        for (Comparison one : List.of(c, c.full(), c.interval(0.9), c.interval().full())) {
            all.add(shown(one));
            all.add(one.notes().toString());
            all.add(one.toTable().printAll());
            all.add(one.tallies().toString());
            all.add(one.waves().toString());
            all.add(said(plot(one)));
            all.add(one.written());
        }
        all.add(refusal(() -> shown(c.of("persons").full()) + said(plot(c.of("persons")))));
        all.add(refusal(() -> shown(c.bounds())));
        all.add(refusal(() -> shown(c.explain())));
        all.add(refusal(() -> shown(audit(c))));
        for (String code : CODES) {
            all.add(refusal(() -> c.count(code, 2005)));
            all.add(refusal(() -> c.explain(code)));
            all.add(refusal(() -> c.bounds(code, 2005)));
            all.add(refusal(() -> c.differencePoints(code)));
            all.add(refusal(() -> c.ratio(code)));
            all.add(refusal(() -> c.interval(code, 2005)));
            all.add(refusal(() -> sentence(c, code)));
        }
        all.add(refusal(() -> c.base(2005)));
        all.add(refusal(() -> c.total(2005)));
        return String.join("\n", all);
    }

    private static void agreeing(Function<int[][], DataTable> made, Function<Random, int[]> last, long seed) {
        Random random = new Random(seed);
        int held = 0;
        for (int round = 0; round < 1500 && held < 30; round++) {
            int[][] counts = {randomWave(random), last.apply(random)};
            counts[1][random.nextInt(5)]++;
            Comparison one = suppress(compare(made.apply(counts), 2005, 2013), THRESHOLD);
            int[][] others = {other(counts[0], one, 0, random), other(counts[1], one, 1, random)};
            if (java.util.Arrays.stream(others[1]).sum() == 0) {
                continue;
            }
            Comparison two = suppress(compare(made.apply(others), 2005, 2013), THRESHOLD);
            if (one.lines().equals(two.lines()) && !java.util.Arrays.deepEquals(counts, others)) {
                held++;
                assertThat(everything(two)).isEqualTo(everything(one));
            }
        }
        assertThat(held).isGreaterThan(15);
    }

    @Test
    void comparison_ofCounts_saysNothingOfHiddenCells() {
        agreeing(SuppressedOutputTest::counts, SuppressedOutputTest::randomWave, 1);
    }

    @Test
    void comparison_ofRows_saysNothingOfHiddenCells() {
        agreeing(SuppressedOutputTest::rows, SuppressedOutputTest::randomWave, 2);
    }

    /** Waves whose total is hidden too. */
    @Test
    void comparison_waveOfAFew_saysNothingOfHowMany() {
        Function<Random, int[]> few = random -> random.ints(5, 0, 2).toArray();
        agreeing(SuppressedOutputTest::counts, few, 5);
        agreeing(SuppressedOutputTest::rows, few, 6);
    }

    private static String everything(Crosstab c) {
        List<String> all = new ArrayList<>();
        for (Crosstab one : List.of(c, c.rowShares(), c.columnShares(), c.totalShares())) {
            all.add(shown(one));
            all.add(one.toTable().printAll());
            all.add(refusal(() -> said(plot(one))));
            all.add(one.lines().toString() + one.remarks() + one.counts() + one.headings());
        }
        return String.join("\n", all);
    }

    @Test
    void crosstab_saysNothingOfHiddenCells() {
        Random random = new Random(3);
        int held = 0;
        for (int round = 0; round < 2000 && held < 40; round++) {
            int[][] counts = {randomWave(random), randomWave(random)};
            Crosstab one = suppress(crosstab(rows(counts), "outcome", "year"), THRESHOLD);
            int[][] others = {counts[0].clone(), counts[1].clone()};
            // the smallest change that keeps all margins: two rows and two columns, one up and one down
            int a = random.nextInt(5);
            int b = random.nextInt(5);
            int by = random.nextInt(7) - 3;
            others[0][a] += by;
            others[1][a] -= by;
            others[0][b] -= by;
            others[1][b] += by;
            if (java.util.Arrays.stream(others)
                    .flatMapToInt(java.util.Arrays::stream)
                    .anyMatch(n -> n < 0)) {
                continue;
            }
            Crosstab two = suppress(crosstab(rows(others), "outcome", "year"), THRESHOLD);
            if (one.lines().equals(two.lines()) && !java.util.Arrays.deepEquals(counts, others)) {
                held++;
                assertThat(everything(two)).isEqualTo(everything(one));
            }
        }
        assertThat(held).isGreaterThan(20);
    }

    @Test
    void top_saysNothingOfHiddenCells() {
        Random random = new Random(4);
        int held = 0;
        for (int round = 0; round < 2000 && held < 40; round++) {
            int[] counts = randomWave(random);
            Optional<Top> first = suppressed(counts);
            int[] others = counts.clone();
            int a = random.nextInt(5);
            int b = random.nextInt(5);
            others[a]++;
            others[b]--;
            Optional<Top> second = others[b] < 0 ? Optional.empty() : suppressed(others);
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            Top one = first.get();
            Top two = second.get();
            if (one.lines().equals(two.lines()) && !java.util.Arrays.equals(counts, others)) {
                held++;
                assertThat(said(plot(two)) + shown(two) + two.toTable().printAll() + two.remarks() + two.base())
                        .isEqualTo(
                                said(plot(one)) + shown(one) + one.toTable().printAll() + one.remarks() + one.base());
            }
        }
        assertThat(held).isGreaterThan(20);
    }

    /** The three most common; none where too few were counted for anything to be hidden. */
    private static Optional<Top> suppressed(int[] counts) {
        try {
            return Optional.of(suppress(top(rows(counts), "outcome", 3), THRESHOLD));
        } catch (ProblemException e) {
            assertThat(e.getMessage()).contains("nothing can be shown");
            assertThat(java.util.Arrays.stream(counts).sum()).isLessThan(60);
            return Optional.empty();
        }
    }
}
