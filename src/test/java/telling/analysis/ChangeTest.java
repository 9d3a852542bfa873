package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.compare;
import static telling.api.Telling.distribution;
import static telling.api.Telling.table;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telling.analysis.stats.Interval;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.packages.Catalogues;

/** Changes, bounds and intervals of the inventory; expected numbers are those of inventory-figures.md. */
class ChangeTest {

    private final Workspace workspace = new Workspace(Path.of(""));
    private Workspace before = workspace;

    @BeforeEach
    void enter() {
        workspace.put(Catalogue.class, Catalogues.load(List.of(Path.of("datasets"))));
        before = workspace.enter();
    }

    @AfterEach
    void leave() {
        before.enter();
    }

    private static Comparison outcomes() {
        return compare(table("outcomes"), 2005, 2013);
    }

    @Test
    void explain_return_splitsThreeIntoLevelRateAndMix() {
        Decomposition split = outcomes().explain("return");
        assertThat(split.change()).isEqualTo(3);
        assertThat(split.level()).isCloseTo(-1.5, within(0.05));
        assertThat(split.rate()).isCloseTo(53.1, within(0.05));
        assertThat(split.mix()).isCloseTo(-48.6, within(0.05));
        assertThat(split.notes()).anyMatch(note -> note.startsWith("This is arithmetic, not cause"));
    }

    @Test
    void explain_everyCategory_addsUpExactly() {
        Decomposition split = outcomes().by("group").explain();
        assertThat(split.parts())
                .hasSize(6)
                .allSatisfy(part -> assertThat(part.level().add(part.rate()).add(part.mix()))
                        .isEqualTo(BigFraction.of(part.change().toBigIntegerExact())));
        assertThat(split.change()).isEqualTo(409 - 217);
        assertThat(split.mix()).isZero();
    }

    @Test
    void explain_categoryThatAWaveLacks_isRefused() {
        assertThatThrownBy(() -> outcomes().explain("no-fault"))
                .hasMessage("Category \"no-fault\" has no count in 2013: not published separately.\n"
                        + "  crosswalk group brings it to \"other-permit\", which has a count in every wave:"
                        + " .by(\"group\"), then \"other-permit\"");
        assertThat(outcomes().explain().notes())
                .contains("Left out, for 2013 has no count (not published separately): no-fault permit,"
                        + " compelling circumstances.");
    }

    @Test
    void explain_total_isNoCategory() {
        assertThatThrownBy(() -> outcomes().explain("total")).hasMessageContaining("is no category");
    }

    @Test
    void bounds_remainderOfTen_boundsEachCategoryOf2005() {
        BoundsTable bounds = outcomes().by("group").bounds();
        BoundsTable.Item permit = bounds.items().get(3);
        assertThat(permit.code()).isEqualTo("other-permit");
        assertThat(permit.ranges().get(0)).hasValueSatisfying(range -> {
            assertThat(range.low().percent()).isCloseTo(10.6, within(0.05));
            assertThat(range.high().percent()).isCloseTo(15.2, within(0.05));
        });
        assertThat(permit.ranges().get(1))
                .hasValueSatisfying(range -> assertThat(range.low()).isEqualTo(range.high()));
    }

    @Test
    void bounds_nothingLeftOver_isRefused() {
        assertThatThrownBy(() -> distribution(table("outcomes"), 2013).bounds())
                .hasMessageContaining("leaves nothing over");
    }

    @Test
    void compare_baseThatHoldsMore_saysHowManyWereNotPublished() {
        assertThat(outcomes().notes())
                .contains("2013: outcome not published: 359 of 768 (all persons).")
                .anyMatch(note -> note.startsWith("2005: outcome not published: 480 of 782"));
    }

    @Test
    void compare_basesDefinedDifferently_namesShelteredAndSupported() {
        assertThat(outcomes().notes())
                .anyMatch(note -> note.contains("persons sheltered") && note.contains("persons supported"));
    }

    @Test
    void interval_ofACensus_isThereOnlyWhenAskedAndSaysThatItIsNotASample() {
        assertThatThrownBy(() -> outcomes().interval("return", 2005)).hasMessageContaining("has no interval");
        assertThat(outcomes().notes()).noneMatch(note -> note.contains("interval"));
        assertThat(outcomes().interval().notes())
                .anyMatch(note -> note.contains("interval as if sampled; it is not"))
                .contains("Of the organisations took part: 30 of 101 in 2005 (30%);"
                        + " 29 of about 50 in 2013 (58%; 53–64% if that is 45–55).");
        assertThat(outcomes().labels("nl").interval().notes())
                .anyMatch(note -> note.contains("marge alsof dit een aselecte steekproef was; dat is het niet"));
    }

    /** R 4.2: prop.test(78, 409, correct = FALSE)$conf.int, and Newcombe's square and add of both. */
    @Test
    void interval_ofReturn_isWilsonAndNewcombe() {
        Interval share = outcomes().interval().interval("return", 2013);
        assertThat(share.low()).isCloseTo(0.155581761655389, within(1e-9));
        assertThat(share.high()).isCloseTo(0.231592189520180, within(1e-9));
        Interval change = outcomes().interval().differenceInterval("return");
        assertThat(change.low()).isCloseTo(-0.2292072384263422, within(1e-9));
        assertThat(change.high()).isCloseTo(-0.0822303055166759, within(1e-9));
        assertThat(outcomes().interval(0.9).interval("return", 2013).width()).isLessThan(share.width());
    }

    @Test
    void finitePopulation_ofOrganisations_isRefusedForPersons() {
        assertThatThrownBy(() -> outcomes().interval().finitePopulation("organisations", 101, 50))
                .hasMessageContaining("organisations are another unit");
    }

    @Test
    void finitePopulation_smallerThanTheBase_isRefused() {
        assertThatThrownBy(() -> outcomes().interval().finitePopulation("persons", 200, 500))
                .hasMessageContaining("smaller than what was counted in 2005: 217");
    }

    @Test
    void finitePopulation_wholePopulation_leavesNoMargin() {
        Comparison c = outcomes().interval().finitePopulation("persons", 217, 818);
        assertThat(c.interval("return", 2005).width()).isZero();
        assertThat(c.interval("return", 2013).width())
                .isLessThan(outcomes().interval().interval("return", 2013).width());
    }

    @Test
    void interval_levelOutsideZeroToOne_isRefused() {
        assertThatThrownBy(() -> outcomes().interval(95)).hasMessageContaining("is not between 0 and 1");
    }

    @Test
    void distribution_fewInACategory_isFlagged() {
        assertThat(distribution(table("departures"), 2005).notes())
                .contains("2005: small numbers, fewer than 10 in it or outside of it: detention, deceased.");
        assertThat(outcomes().notes()).noneMatch(note -> note.contains("small numbers"));
    }

    @Test
    void written_withEverythingAsked_isTheJavaThatGivesIt() {
        assertThat(outcomes().of("persons").interval(0.9).full().written())
                .isEqualTo("compare(outcomes, 2005, 2013).of(\"persons\").interval(0.9).full()");
    }
}
