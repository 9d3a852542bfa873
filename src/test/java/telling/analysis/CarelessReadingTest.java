package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.chiSquareTest;
import static telling.api.Telling.compare;
import static telling.api.Telling.crosstab;
import static telling.api.Telling.distribution;
import static telling.api.Telling.filter;
import static telling.api.Telling.multiple;
import static telling.api.Telling.roles;
import static telling.api.Telling.summarise;
import static telling.api.Telling.top;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.FieldType;
import telling.data.Schema;
import telling.data.Words;

/** What a hurried reader would take for something else is said in words, or refused; numbers counted by hand. */
class CarelessReadingTest {

    private final Comparison inventory = compare(Samples.outcomes(), 2005, 2013);

    /** A ward's patients; the fourth has no weight, the fifth neither weight nor answer. */
    private final DataTable patients = roles(
            Table.create(
                    "patients",
                    StringColumn.create("ward", "a", "a", "b", "b", "b", "a"),
                    StringColumn.create("back", "yes", "no", "yes", "no", "", ""),
                    DoubleColumn.create("w", 1.0, 0.0, 3.0, Double.NaN, Double.NaN, 2.5)),
            "category=back",
            "weight=w",
            "design=sample");

    @Test
    void crosswalk_saysWhichCategoriesALineHoldsInEachWave() {
        assertThat(inventory.by("group").notes())
                .contains("In crosswalk group, other permit = no fault + compelling (2005), "
                        + "childrens pardon + other status (2013).");
        assertThat(inventory.by("group").labels("nl").notes())
                .contains("In crosswalk group is andere vergunning = nl no-fault + nl compelling (2005), "
                        + "nl childrens-pardon + nl other-status (2013).");
        assertThat(inventory.notes()).noneMatch(note -> note.contains("no fault + compelling"));
    }

    @Test
    void crosswalk_unfolded_isATableAndNoSentence() {
        assertThat(TabulationText.notes(inventory.by("group").full()))
                .noneMatch(note -> note.contains("In crosswalk"))
                .isNotEmpty();
    }

    @Test
    void compare_laterWaveFirst_saysThatChangeRunsBack() {
        String back = "Waves stand as asked for, 2013 before 2005: change runs back in time.";
        assertThat(compare(Samples.outcomes(), 2013, 2005).notes()).contains(back);
        assertThat(inventory.notes()).noneMatch(note -> note.contains("runs back"));
    }

    @Test
    void trend_wavesWithoutNumbers_namesTheirOrder() {
        DataTable votes = votes();
        assertThat(compare(votes).notes())
                .contains("The trend takes the waves in this order, each one step from the next: "
                        + "after, before, follow-up; for another order, name the waves in it.");
        assertThat(compare(votes, "before", "after", "follow-up").notes())
                .contains("The trend takes the waves in this order, each one step from the next: "
                        + "before, after, follow-up; for another order, name the waves in it.");
    }

    /** R: prop.trend.test(c(10, 15, 15), c(30, 55, 35), 1:3), and in the order of the alphabet. */
    @Test
    void waves_declaredInAnOrder_standInIt() {
        DataTable votes = votes();
        Field when = new Field(
                "wave",
                FieldType.STRING,
                Words.of(""),
                Words.of(""),
                Words.of(""),
                List.of(category("before"), category("after"), category("follow-up")),
                List.of(),
                Optional.empty());
        DataTable ordered = DataTable.of(votes, new Schema(List.of(when)), votes.roles(), votes.provenance());
        assertThat(compare(ordered).waves().stream().map(Wave::name)).containsExactly("before", "after", "follow-up");
        assertThat(compare(ordered).trendTest("a").pValue()).isCloseTo(0.3796903663806315, within(1e-12));
        assertThat(compare(votes).trendTest("a").pValue()).isCloseTo(0.1287350489579477, within(1e-12));
    }

    @Test
    void weights_missing_areInNoBaseAndNoN() {
        Distribution d = distribution(patients);
        assertThat(d.base()).isEqualTo(3);
        assertThat(d.count("no")).isEqualTo(1);
        assertThat(d.sharePercent("yes")).isEqualTo(100.0);
        assertThat(d.notes())
                .contains(
                        "All rows: rows of no without a weight, not counted: 1.",
                        "All rows: 2 without back (no answer), not in the base.");
        Crosstab wards = crosstab(patients, "ward", "back");
        assertThat(wards.total()).isEqualTo(3);
        assertThat(wards.remarks().stream().map(remark -> remark.in(Language.EN)))
                .contains("Rows without w, not counted: 1.");
        assertThat(top(patients, "back").base().rows()).isEqualTo(3);
    }

    @Test
    void weightsOrCounts_belowZero_areRefused() {
        DataTable weighted = roles(
                Table.create(
                        "answers",
                        IntColumn.create("wave", 1, 1, 2),
                        StringColumn.create("answer", "a", "b", "a"),
                        IntColumn.create("one", 1, 0, 1),
                        IntColumn.create("two", 1, 1, 0),
                        DoubleColumn.create("w", 2, -1, 1)),
                "wave=wave",
                "category=answer",
                "weight=w");
        String refused = "Column \"w\" is the weight of table \"answers\" and below 0 in 1 row";
        assertThatThrownBy(() -> compare(weighted)).hasMessageContaining(refused);
        assertThatThrownBy(() -> crosstab(weighted, "wave", "answer")).hasMessageContaining(refused);
        assertThatThrownBy(() -> top(weighted, "answer")).hasMessageContaining(refused);
        assertThatThrownBy(() -> summarise(weighted, "one")).hasMessageContaining(refused);
        assertThatThrownBy(() -> multiple(weighted, "one", "two")).hasMessageContaining(refused);
        assertThat(summarise(weighted, "w").min()).isEqualTo(-1);
    }

    @Test
    void chiSquareTest_ofFew_saysSoAsR() {
        List<String> notes = new ArrayList<>();
        Workspace before = new Workspace(Path.of("")).enter();
        try {
            Workspace.current().notes(note -> notes.add(note.in(Language.EN)));
            chiSquareTest(new long[][] {{75, 142}, {78, 331}});
            assertThat(notes).isEmpty();
            chiSquareTest(new long[][] {{3, 1}, {1, 3}});
            assertThat(notes)
                    .containsExactly("4 of 4 cells would hold under 5 if nothing went together, "
                            + "so this p-value is rough; fisherTest(...) is exact.");
        } finally {
            before.enter();
        }
    }

    /** R: chisq.test(rbind(c(40, 60), c(55, 45)), correct = FALSE); what yes gains, no loses, so nothing is adjusted. */
    @Test
    void tests_ofTwoCategoriesThatAreTheWhole_areOne() {
        DataTable sample = roles(
                Table.create(
                        "votes",
                        IntColumn.create("year", 1, 1, 2, 2),
                        StringColumn.create("answer", "yes", "no", "yes", "no"),
                        IntColumn.create("n", 40, 60, 55, 45)),
                "wave=year",
                "category=answer",
                "count=n",
                "design=sample");
        Comparison c = compare(sample);
        assertThat(c.adjustedP("yes")).isCloseTo(0.03367206885634581, within(1e-12));
        assertThat(c.adjustedP("no")).isCloseTo(0.03367206885634581, within(1e-12));
        assertThat(c.notes())
                .contains(
                        "The two categories make up the whole, so their changes are one test (chi-squared): p = 0.034.");
    }

    /** Print holds the total among its rows: counted again, every share would be half of what it is. */
    @Test
    void rowOfTotals_isNotCountedAgain() {
        DataTable printed = roles(
                Table.create(
                        "votes",
                        IntColumn.create("year", 2019, 2019, 2019, 2022, 2022, 2022),
                        StringColumn.create("answer", "yes", "no", "Total", "yes", "no", "Total"),
                        IntColumn.create("n", 30, 10, 40, 20, 21, 40)),
                "wave=year",
                "category=answer",
                "count=n");
        Comparison c = compare(printed);
        assertThat(c.sharePercent("yes", 2019)).isEqualTo(75.0);
        assertThat(c.total(2022)).isEqualTo(41);
        assertThat(c.notes())
                .contains(
                        "2019: row Total (40) is the total of the others and is not counted again.",
                        "2022: row Total says 40; the others sum to 41.");
        assertThat(TabulationText.shown(c)).contains("2022: row Total says 40; the others sum to 41.");
        assertThat(compare(filter(printed, "answer != no")).notes())
                .contains("2019: shares are of the 30 that a filter kept, of 40.");
        assertThat(crosstab(printed, "year", "answer").total()).isEqualTo(81);
        assertThat(top(printed, "answer").count("yes")).isEqualTo(50);
        assertThat(top(printed, "answer").remarks().stream().map(remark -> remark.in(Language.EN)))
                .containsExactly(
                        "Takes all values of year together: 2019, 2022.",
                        "Rows that are totals of others, not counted again: 2.");
    }

    @Test
    void filter_ofWeightedRows_saysWhatItKeptAsTheTableDoes() {
        DataTable stays = roles(
                Table.create(
                        "stays",
                        StringColumn.create("ward", "a", "b", "b"),
                        StringColumn.create("back", "yes", "no", "yes"),
                        DoubleColumn.create("w", 1.23, 2.31, 3.04)),
                "category=back",
                "weight=w");
        assertThat(distribution(filter(stays, "ward = b")).notes())
                .contains("All rows: shares are of the 5.4 that a filter kept, of 6.6.");
    }

    @Test
    void multiple_whoHasNoWeight_isNoRespondent() {
        DataTable both = roles(
                Table.create(
                        "answers",
                        IntColumn.create("one", 1, 0, 1),
                        IntColumn.create("two", 1, 1, 0),
                        DoubleColumn.create("w", 2, Double.NaN, 1)),
                "weight=w");
        MultiResponse answers = multiple(both, "one", "two");
        assertThat(answers.base().rows()).isEqualTo(2);
        assertThat(answers.sharePercent("two")).isCloseTo(200.0 / 3, within(1e-12));
    }

    private static Field.Category category(String code) {
        return new Field.Category(code, Words.of(""));
    }

    private static DataTable votes() {
        return roles(
                Table.create(
                        "votes",
                        StringColumn.create("wave", "before", "before", "after", "after", "follow-up", "follow-up"),
                        StringColumn.create("answer", "a", "b", "a", "b", "a", "b"),
                        IntColumn.create("n", 10, 20, 15, 40, 15, 20)),
                "wave=wave",
                "category=answer",
                "count=n",
                "design=sample");
    }
}
