package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.filter;
import static telling.api.Telling.multiple;
import static telling.api.Telling.sort;
import static telling.api.Telling.summarise;
import static telling.api.Telling.top;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Language;
import telling.data.DataTable;
import telling.data.Missing;
import telling.data.Preloaded;
import telling.display.Display;
import telling.display.DisplayContext;

/** Person-level verbs on a synthetic survey, held against R 4.2 and its package survey. */
class CrosstabTest {

    private final DataTable plain = Commuters.unweighted();
    private final DataTable weighted = Commuters.weighted();

    @Test
    void crosstab_counts_areThoseOfXtabs() {
        Crosstab c = crosstab(plain, "mode", "sex");
        Commuters.expected("count")
                .forEach((at, value) ->
                        assertThat((double) c.count(at.get(0), at.get(1))).isEqualTo(value));
        assertThat(c.total()).isEqualTo(220);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROW", "COLUMN", "TOTAL"})
    void crosstab_shares_areThoseOfPropTable(Crosstab.Shares shares) {
        String kind = shares.name().toLowerCase(java.util.Locale.ROOT);
        for (boolean weights : List.of(false, true)) {
            Crosstab c = crosstab(weights ? weighted : plain, "mode", "sex");
            Crosstab shared = switch (shares) {
                case ROW -> c.rowShares();
                case COLUMN -> c.columnShares();
                default -> c.totalShares();
            };
            Commuters.expected((weights ? "weighted-" : "") + kind)
                    .forEach((at, value) -> assertThat(shared.sharePercent(at.get(0), at.get(1)))
                            .isCloseTo(100 * value, within(1e-9)));
        }
    }

    @Test
    void crosstab_weights_areSummedAndRowsStayKnown() {
        Crosstab c = crosstab(weighted, "mode", "sex");
        Commuters.expected("weighted")
                .forEach((at, value) ->
                        assertThat(c.amount(at.get(0), at.get(1)).doubleValue()).isCloseTo(value, within(1e-9)));
        assertThat(c.count("bike", "f")).isEqualTo(37);
    }

    @Test
    void crosstab_missing_isToldByKindAndIsACategoryOnRequest() {
        Crosstab c = crosstab(plain, "mode", "sex");
        assertThat(c.remarks().stream().map(remark -> remark.in(Language.EN)))
                .contains(
                        "8 without mode (refused), not in the table.",
                        "6 without mode (not asked), not in the table.",
                        "6 without sex (refused), not in the table.");
        Crosstab all = c.withMissing();
        assertThat(all.total()).isEqualTo(240);
        assertThat(all.count("(-1)", "total")).isEqualTo(8);
        assertThat(all.count("total", "(-1)")).isEqualTo(7);
        assertThat(all.remarks()).isEmpty();
    }

    @Test
    void missingKinds_surviveSortFilterSelect() {
        DataTable moved = sort(telling.api.Telling.filter(plain, "age > 30"), "-id");
        long refused = moved.stream()
                .filter(row -> moved.value(row.getRowNumber(), "mode").equals(new Missing("-1")))
                .count();
        assertThat(refused).isGreaterThan(0);
        Map<String, Long> kinds =
                telling.api.Telling.describe(moved, "mode").column("mode").missing();
        assertThat(kinds).containsEntry("-1", refused);
        DataTable sortOn = moved.sortOn("-age");
        assertThat(telling.api.Telling.describe(sortOn, "mode").column("mode").missing())
                .isEqualTo(kinds);
        for (int row = 0; row < sortOn.rowCount(); row++) {
            int id = sortOn.intColumn("id").get(row);
            assertThat(sortOn.value(row, "mode")).isEqualTo(plain.value(id - 1, "mode"));
        }
    }

    @Test
    void missingKinds_goAlongThroughDeriveAndJoin() {
        DataTable derived = telling.api.Telling.derive(plain, "old", "age + 1");
        DataTable keys = telling.data.DataTable.of(tech.tablesaw.api.Table.create(
                "keys",
                tech.tablesaw.api.IntColumn.create("id", plain.intColumn("id").asIntArray()),
                tech.tablesaw.api.StringColumn.create("note", java.util.Collections.nCopies(plain.rowCount(), "x"))));
        DataTable joined = telling.api.Telling.join(keys, derived, "id");
        assertThat(joined.rowCount()).isEqualTo(plain.rowCount());
        int kinds = 0;
        for (int row = 0; row < plain.rowCount(); row++) {
            assertThat(derived.value(row, "mode")).isEqualTo(plain.value(row, "mode"));
            int id = joined.intColumn("id").get(row);
            assertThat(joined.value(row, "mode")).isEqualTo(plain.value(id - 1, "mode"));
            kinds += plain.value(row, "mode") instanceof Missing one
                            && !one.code().isEmpty()
                    ? 1
                    : 0;
        }
        assertThat(kinds).isGreaterThan(10);
    }

    @Test
    void distribution_weights_giveTheSharesOfSvymean() {
        Distribution d = telling.api.Telling.distribution(weighted);
        Commuters.expected("svymean")
                .forEach((at, value) -> assertThat(d.sharePercent(at.get(0))).isCloseTo(100 * value, within(1e-9)));
    }

    @Test
    void summarise_numbers_areThoseOfR() {
        Summary s = summarise(weighted, "minutes", "mode");
        Map<List<String>, Double> r = Commuters.expected("summary");
        for (String code : List.of("total", "walk", "bike", "car", "train")) {
            Summary.Group group = s.group(code);
            Summary.Numbers numbers = group.numbers().orElseThrow();
            assertThat((double) group.n()).isEqualTo(r.get(List.of(code, "n")));
            assertThat((double) group.missingRows()).isEqualTo(r.get(List.of(code, "missing")));
            assertThat(numbers.mean()).isCloseTo(r.get(List.of(code, "weighted")), within(1e-12));
            assertThat(numbers.sd().orElseThrow()).isCloseTo(r.get(List.of(code, "sd")), within(1e-12));
            assertThat(numbers.min().doubleValue()).isCloseTo(r.get(List.of(code, "min")), within(1e-12));
            assertThat(numbers.q1()).isCloseTo(r.get(List.of(code, "q1")), within(1e-12));
            assertThat(numbers.median()).isCloseTo(r.get(List.of(code, "median")), within(1e-12));
            assertThat(numbers.q3()).isCloseTo(r.get(List.of(code, "q3")), within(1e-12));
            assertThat(numbers.max().doubleValue()).isCloseTo(r.get(List.of(code, "max")), within(1e-12));
            assertThat(summarise(plain, "minutes", "mode")
                            .group(code)
                            .numbers()
                            .orElseThrow()
                            .mean())
                    .isCloseTo(r.get(List.of(code, "mean")), within(1e-12));
        }
    }

    @Test
    void multiple_sharesOfRespondents_areThoseOfR() {
        Map<List<String>, Double> r = Commuters.expected("multiple");
        MultiResponse m = multiple(plain, "has_*");
        MultiResponse w = multiple(weighted, "has_bike", "has_car", "has_pass");
        assertThat(m.base().rows()).isEqualTo(232);
        assertThat(m.count("(missing)")).isEqualTo(8);
        for (String code : List.of("has_bike", "has_car", "has_pass")) {
            assertThat((double) m.count(code)).isEqualTo(r.get(List.of("count", code)));
            assertThat(m.sharePercent(code)).isCloseTo(100 * r.get(List.of("share", code)), within(1e-9));
            assertThat(w.sharePercent(code)).isCloseTo(100 * r.get(List.of("weighted", code)), within(1e-9));
        }
        assertThat(m.remarks().get(0).in(Language.EN)).contains("more than 100%");
    }

    @Test
    void top_othersMissingAndTies_haveLinesOfTheirOwn() {
        Top t = top(plain, "mode", 2);
        assertThat(t.lines().stream().map(Line::code))
                .containsExactly("car", "bike", "(others)", "(-1)", "(-9)", "total");
        assertThat(t.count("(others)")).isEqualTo(t.count("total") - t.count("car") - t.count("bike"));
        assertThat(t.count("(-9)")).isEqualTo(6);
        assertThat(top(plain, "id", 3).remarks().get(0).in(Language.EN))
                .isEqualTo("237 others are as common as 3, the last one shown.");
    }

    @Test
    void crosstab_whatCannotBe_isRefusedInWords() {
        assertThatThrownBy(() -> crosstab(plain, "mode", "mode")).hasMessageContaining("named twice");
        assertThatThrownBy(() -> crosstab(plain, "mode", "sx")).hasMessageContaining("did you mean: sex");
        assertThatThrownBy(() -> crosstab(weighted, "mode", "weight")).hasMessageContaining("no category");
        assertThatThrownBy(() -> crosstab(plain, "id", "sex")).hasMessageContaining("233 different values");
        assertThatThrownBy(() -> summarise(plain, "mode")).hasMessageContaining("only numbers");
        assertThatThrownBy(() -> crosstab(plain, "mode", "sex").sharePercent("car", "f"))
                .hasMessageContaining(".rowShares()");
    }

    @Test
    void crosstab_countsOfWaves_keepTheReasonOfAnAbsentCell() {
        Crosstab c = crosstab(Samples.outcomes(), "outcome", "year");
        assertThat(c.count("return", 2013)).isEqualTo(78);
        assertThat(c.cell("no-fault", 2013))
                .isInstanceOfSatisfying(
                        Cell.Absent.class, absent -> assertThat(absent.why()).isEqualTo("not-published-separately"));
        assertThat(c.count("total", 2005)).isEqualTo(207);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 80, 120})
    void displays_ofAllOfThem_keepToTheWidth(int columns) {
        for (Language language : Language.values()) {
            for (Object shown : List.of(
                    crosstab(weighted, "mode", "sex").rowShares(),
                    crosstab(plain, "mode", "sex").columnShares().withMissing(),
                    crosstab(plain, "mode", "age"),
                    top(weighted, "age", 5),
                    summarise(weighted, "minutes", "mode"),
                    multiple(plain, "has_*"))) {
                String text = Display.of(shown, DisplayContext.plain(columns, language))
                        .text();
                assertThat(text.lines()).allMatch(line -> line.length() <= columns);
            }
        }
    }

    /** The same households asked twice are not twice as many. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void severalWaves_takenTogether_areNamedUnlessTheyAreAskedFor(Language language) {
        DataTable outcomes = (DataTable) Preloaded.outcomes();
        String together = language == Language.EN
                ? "Takes all values of year together: 2005, 2013."
                : "Neemt alle waarden van year samen: 2005, 2013.";

        assertThat(List.of(
                        crosstab(outcomes, "outcome", "source").remarks(),
                        crosstab(outcomes, "outcome", "source").withMissing().remarks(),
                        top(outcomes, "outcome").remarks(),
                        summarise(outcomes, "persons", "outcome").remarks()))
                .allSatisfy(remarks -> assertThat(said(remarks, language)).startsWith(together));
        assertThat(List.of(
                        crosstab(outcomes, "outcome", "year").remarks(),
                        top(outcomes, "year").remarks(),
                        summarise(outcomes, "persons", "year").remarks(),
                        crosstab(filter(outcomes, "year = 2013"), "outcome", "source")
                                .remarks(),
                        crosstab(plain, "mode", "sex").remarks()))
                .allSatisfy(remarks -> assertThat(said(remarks, language)).doesNotContain(together));
    }

    private static String said(List<Remark> remarks, Language language) {
        return String.join(
                "\n", remarks.stream().map(remark -> remark.in(language)).toList());
    }
}
