package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.compare;

import org.junit.jupiter.api.Test;
import telling.data.DataTable;

/** Comparisons of the inventory; expected numbers are those of inventory-figures.md. */
class ComparisonTest {

    private final DataTable outcomes = Samples.outcomes();

    @Test
    void compare_defaultBase_givesPublishedShares() {
        Comparison c = compare(outcomes, 2005, 2013);
        assertThat(c.count("return", 2005)).isEqualTo(75);
        assertThat(Math.round(c.sharePercent("return", 2005))).isEqualTo(35);
        assertThat(Math.round(c.sharePercent("return", 2013))).isEqualTo(19);
        assertThat(c.total(2005)).isEqualTo(217);
        assertThat(c.base(2013)).isEqualTo(409);
    }

    @Test
    void compare_ofPersons_givesSharesOfAllPersons() {
        Comparison c = compare(outcomes, 2005, 2013).of("persons");
        assertThat(c.sharePercent("return", 2005)).isCloseTo(9.6, within(0.05));
        assertThat(c.sharePercent("return", 2013)).isCloseTo(10.2, within(0.05));
    }

    @Test
    void compare_tenPersonsInNoCategory_standAsRemainder() {
        Comparison c = compare(outcomes, 2005, 2013);
        assertThat(c.count("not-stated", 2005)).isEqualTo(10);
        assertThat(c.count("not-stated", 2013)).isZero();
    }

    @Test
    void compare_categoryThatAWaveLacks_saysWhyAndIsNotZero() {
        Comparison c = compare(outcomes, 2005, 2013);
        assertThat(c.cell("no-fault", 2013)).isInstanceOf(Cell.Absent.class);
        assertThatThrownBy(() -> c.count("no-fault", 2013)).hasMessageContaining("not published separately");
    }

    @Test
    void compare_yearWithoutData_namesTheYears() {
        assertThatThrownBy(() -> compare(outcomes, 2005, 2007))
                .hasMessage("Year 2007 has no data. Years present: 2005, 2013.");
    }

    @Test
    void compare_ofPersons_keepsWhatWasNotPublishedApart() {
        Comparison c = compare(outcomes, 2005, 2013).of("persons");
        assertThat(c.count("not-published", 2013)).isEqualTo(359);
        assertThat(c.count("not-published", 2005)).isEqualTo(480 + 85);
        assertThat(c.total(2005)).isEqualTo(782);
        assertThat(c.label(c.line("not-published"))).isEqualTo("outcome not published in this table");
        assertThat(c.labels("nl").label(c.line("not-published"))).isEqualTo("uitkomst niet gepubliceerd in deze tabel");
    }

    @Test
    void compare_byGroup_bringsCategoriesTogether() {
        Comparison c = compare(outcomes, 2005, 2013).by("group");
        assertThat(c.lines().stream().map(Line::code))
                .containsExactly("return", "asylum", "medical", "other-permit", "azc-reception", "not-stated", "total");
        assertThat(c.count("other-permit", 2005)).isEqualTo(12 + 11);
        assertThat(c.count("other-permit", 2013)).isEqualTo(66 + 40);
    }

    @Test
    void compare_baseDecidesTheSign_saysSoInOneSentence() {
        assertThat(compare(outcomes, 2005, 2013).notes())
                .contains("The base decides: return goes from 34.6% to 19.1% of solutions,"
                        + " but from 9.6% to 10.2% of persons; the same turn holds for azc reception, and how large the"
                        + " change is also depends on it for asylum, medical.");
    }

    @Test
    void compare_baseDefinedDifferently_namesBothDefinitions() {
        assertThat(compare(outcomes, 2005, 2013).of("persons").notes())
                .contains("Base persons is not the same in every wave, so changes are indicative"
                        + ": 2005: persons sheltered; 2013: persons supported.");
    }

    @Test
    void compare_cellsWithoutCount_namesTheCrosswalkThatHelps() {
        assertThat(compare(outcomes, 2005, 2013).notes()).anyMatch(note -> note.contains(".by(\"group\")"));
        assertThat(compare(outcomes, 2005, 2013).by("group").notes()).noneMatch(note -> note.contains(".by("));
    }

    @Test
    void compare_alias_isTheWaveItStandsFor() {
        Comparison c = compare(outcomes, 2006, "2013");
        assertThat(c.count("return", 2005)).isEqualTo(75);
        assertThat(c.count("return", 2006)).isEqualTo(75);
        assertThat(c.notes()).first().isEqualTo("2006 is another name of 2005.");
    }

    @Test
    void compare_otherOrderOfRows_isTheSame() {
        Comparison c = compare(Samples.outcomes(true), 2005, 2013);
        assertThat(c.lines()).isEqualTo(compare(outcomes, 2005, 2013).lines());
    }

    @Test
    void compare_unknownBase_listsThoseThatExist() {
        assertThatThrownBy(() -> compare(outcomes, 2005, 2013).of("person"))
                .hasMessage("Base \"person\" does not exist.\n  did you mean: persons\n  bases: solutions, persons");
    }

    @Test
    void compare_unknownCrosswalk_listsThoseThatExist() {
        assertThatThrownBy(() -> compare(outcomes, 2005, 2013).by("groep")).hasMessageContaining("crosswalks: group");
    }

    @Test
    void compare_rowsLeftOutByAFilter_areNoRemainder() {
        Comparison c = compare(outcomes.where(outcomes.stringColumn("outcome").isNotEqualTo("return")), 2005, 2013);
        assertThat(c.lines().stream().map(Line::code)).doesNotContain("not-stated");
        assertThat(c.notes()).anyMatch(note -> note.startsWith("2005: a filter left out 75,"));
    }

    @Test
    void distribution_waveKeptWhole_keepsItsRemainder() {
        DataTable first = outcomes.where(outcomes.intColumn("year").isEqualTo(2005));
        assertThat(telling.api.Telling.distribution(first).count("not-stated")).isEqualTo(10);
    }

    @Test
    void compare_change_isInPointsAndRatio() {
        Comparison c = compare(outcomes, 2005, 2013).of("persons");
        assertThat(c.difference("return")).isEqualTo(3);
        assertThat(c.differencePoints("return")).isCloseTo(100.0 * (78.0 / 768 - 75.0 / 782), within(1e-12));
        assertThat(c.ratio("asylum")).isCloseTo(102.0 / 768 / (34.0 / 782), within(1e-12));
    }
}
