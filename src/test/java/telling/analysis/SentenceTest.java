package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telling.api.Telling.compare;
import static telling.api.Telling.distribution;
import static telling.api.Telling.roles;
import static telling.api.Telling.sentence;
import static telling.api.Telling.table;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.packages.Catalogues;

/** Figures in words; the numbers are those of inventory-figures.md. */
class SentenceTest {

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

    @Test
    void sentence_comparison_namesCountShareAndBaseOfEachWave() {
        assertThat(sentence(compare(table("outcomes"), 2005, 2013), "return"))
                .isEqualTo("In 2013, 78 of 409 (19.1% of persons with a solution) had the outcome “return”;"
                        + " in 2005, 75 of 217 (34.6%).");
    }

    @Test
    void sentence_dutch_followsDutchWordsAndNumbers() {
        assertThat(sentence(compare(table("outcomes"), 2005, 2013).of("persons"), "return", "nl"))
                .isEqualTo("In 2013 hadden 78 van de 768 (10,2% van alle personen) als uitkomst “terugkeer”;"
                        + " in 2005 waren dat er 75 van de 782 (9,6%).");
    }

    @Test
    void sentence_waveWithoutCount_saysWhy() {
        assertThat(sentence(compare(table("outcomes"), 2005, 2013), "childrens-pardon"))
                .endsWith("; for 2005 there is no count (not published separately).");
    }

    @Test
    void sentence_remainder_isCountedAndNotHad() {
        assertThat(sentence(distribution(table("outcomes"), 2005), "not-stated"))
                .isEqualTo("In 2005, 10 of 217 (4.6% of persons with a solution) were counted as “not stated”.");
    }

    @Test
    void sentence_languageAlone_speaksOfEachCategory() {
        assertThat(sentence(distribution(table("outcomes"), 2013), "nl"))
                .startsWith("In 2013 hadden 78 van de 409")
                .contains("als uitkomst “kinderpardon”.");
    }

    @Test
    void sentence_withoutDeclaredBases_isOfTheTotal() {
        Table trees = Table.create(
                "trees", StringColumn.create("kind", "oak", "lime"), IntColumn.create("n", new int[] {3, 5}));
        var counted = distribution(roles(trees, "category=kind", "count=n"));
        assertThat(sentence(counted, "oak", "en")).isEqualTo("3 of 8 (37.5% of the total) had the kind “oak”.");
        assertThat(sentence(counted, "oak", "nl"))
                .isEqualTo("3 van de 8 (37,5% van het totaal) hadden als kind “oak”.");
    }

    @Test
    void sentence_total_isRefused() {
        assertThatThrownBy(() -> sentence(distribution(table("outcomes"), 2013), "total"))
                .hasMessageStartingWith("Category \"total\" has nothing to say in a sentence");
    }
}
