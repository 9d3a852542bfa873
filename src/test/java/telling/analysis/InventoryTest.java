package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static telling.api.Telling.compare;
import static telling.api.Telling.datasets;
import static telling.api.Telling.distribution;
import static telling.api.Telling.table;
import static telling.api.Telling.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.Check;
import telling.data.packages.Catalogues;

/** The verbs on the preloaded package itself; expected numbers are those of inventory-figures.md. */
class InventoryTest {

    private final Workspace workspace = new Workspace(Path.of(""));
    private final List<Check> checks = new ArrayList<>();
    private Workspace before = workspace;

    @BeforeEach
    void enter() {
        workspace.put(Catalogue.class, Catalogues.load(List.of(Path.of("datasets"))));
        workspace.put(Check.Sink.class, checks::add);
        before = workspace.enter();
    }

    @AfterEach
    void leave() {
        before.enter();
    }

    @Test
    void compare_yearWithoutData_namesTheYears() {
        assertThatThrownBy(() -> compare(table("outcomes"), 2005, 2007))
                .hasMessage("Year 2007 has no data. Years present: 2005, 2013.");
    }

    @Test
    void compare_return_halvesOfSolutionsAndHoldsOfPersons() {
        Comparison c = compare(table("outcomes"), 2005, 2013);
        assertThat(c.sharePercent("return", 2005)).isCloseTo(35, within(0.5));
        assertThat(c.sharePercent("return", 2013)).isCloseTo(19, within(0.5));
        assertThat(c.of("persons").sharePercent("return", 2005)).isCloseTo(9.6, within(0.05));
        assertThat(c.of("persons").sharePercent("return", 2013)).isCloseTo(10.2, within(0.05));
        assertThat(c.of("sheltered").sharePercent("return", 2013)).isCloseTo(11.0, within(0.05));
        assertThat(c.notes()).anyMatch(note -> note.startsWith("The base decides: return goes from 34.6% to 19.1%"));
    }

    @Test
    void bounds_tenInNoCategory_boundEachCategory() {
        Distribution d = distribution(table("outcomes"), 2005).by("group");
        Bounds permit = d.bounds("other-permit", 2005);
        assertThat(permit.low().percent()).isCloseTo(10.6, within(0.05));
        assertThat(permit.high().percent()).isCloseTo(15.2, within(0.05));
        Bounds medical = d.bounds("medical", 2005);
        assertThat(medical.low().percent()).isCloseTo(6.5, within(0.05));
        assertThat(medical.high().percent()).isCloseTo(11.1, within(0.05));
        assertThatThrownBy(() -> d.bounds("not-stated", 2005)).hasMessageContaining("Bounds are of a category");
    }

    @Test
    void verify_share_isReportedToTheSession() {
        Check check = verify(
                "return-share-2005", compare(table("outcomes"), 2005, 2013).sharePercent("return", 2005));
        assertThat(check.status()).isEqualTo(Check.Status.REPRODUCED);
        assertThat(checks).containsExactly(check);
        assertThatThrownBy(() -> verify("retrun-share-2005", 1))
                .hasMessageContaining("did you mean: return-share-2005");
    }

    @Test
    void datasets_lists_everyTable() {
        assertThat(datasets().stringColumn("variable").asList()).contains("outcomes", "inventories", "published");
        assertThatThrownBy(() -> table("outcome")).hasMessageContaining("did you mean: outcomes");
    }
}
