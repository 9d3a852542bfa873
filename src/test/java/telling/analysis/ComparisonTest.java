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
}
