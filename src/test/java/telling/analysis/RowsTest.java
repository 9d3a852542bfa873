package telling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telling.api.Telling.describe;
import static telling.api.Telling.filter;
import static telling.api.Telling.select;
import static telling.api.Telling.sort;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.DataTable;

/** The verbs that return rows, and the codebook. */
class RowsTest {

    private final Workspace workspace = new Workspace(java.nio.file.Path.of(""));
    private final List<String> notes = new ArrayList<>();
    private Workspace before = workspace;

    private final Table table = table();

    private static Table table() {
        IntColumn n = IntColumn.create("n", 3, 1, 2);
        n.appendMissing();
        return Table.create("t", StringColumn.create("place", "b", "a", "b", "c"), n);
    }

    @BeforeEach
    void enter() {
        before = workspace.enter();
        workspace.notes(note -> notes.add(note.in(Language.EN)));
    }

    @AfterEach
    void leave() {
        before.enter();
    }

    @Test
    void filter_missingValues_saysHowManyWereDropped() {
        DataTable kept = filter(table, "n > 1");
        assertThat(kept.intColumn("n").asList()).containsExactly(3, 2);
        assertThat(notes).containsExactly("2 of 4 rows kept, 1 dropped because a value is missing.");
        assertThat(kept.provenance().steps()).containsExactly("filter(t, \"n > 1\")");
    }

    @Test
    void filter_numberThatNoRowHas_namesThoseThereAre() {
        filter(table, "n = 7");
        assertThat(notes)
                .containsExactly(
                        "0 of 4 rows kept, 1 dropped because a value is missing.",
                        "No row has n = 7. Values present: 3, 1, 2.");
        notes.clear();
        filter(table, "place = a", "n = 3");
        assertThat(notes).hasSize(1);
    }

    @Test
    void sort_descending_putsMissingLast() {
        DataTable sorted = sort(table, "place", "-n");
        assertThat(sorted.stringColumn("place").asList()).containsExactly("a", "b", "b", "c");
        assertThat(sorted.intColumn("n").asList().subList(0, 3)).containsExactly(1, 3, 2);
        DataTable down = sort(table, "-n");
        assertThat(down.intColumn("n").isMissing(3)).isTrue();
        assertThat(table.intColumn("n").get(0)).isEqualTo(3);
    }

    @Test
    void select_mistypedColumn_suggestsTheNearOne() {
        assertThat(select(table, "n").columnNames()).containsExactly("n");
        assertThatThrownBy(() -> select(table, "plac")).hasMessageContaining("did you mean: place");
    }

    @Test
    void verbs_onRolesAndProvenance_keepBoth() {
        DataTable outcomes = filter(Samples.outcomes(), "year = 2013");
        assertThat(sort(outcomes, "-persons").roles()).isEqualTo(outcomes.roles());
        assertThat(sort(outcomes, "-persons").provenance().steps()).hasSize(2);
    }

    @Test
    void describe_column_countsMissingAndValues() {
        Entry n = describe(table).column("n");
        assertThat(n.missingRows()).isEqualTo(1);
        assertThat(n.distinct()).isEqualTo(3);
        assertThat(n.low()).contains("1");
        assertThat(n.high()).contains("3");
        Entry place = describe(table, "place").columns().get(0);
        assertThat(place.categories().stream().map(v -> v.code() + v.rows())).containsExactly("a1", "b2", "c1");
    }

    @Test
    void describe_outcomes_sumsTheCountPerCategory() {
        Entry outcome = describe(Samples.outcomes()).column("outcome");
        assertThat(outcome.parts()).containsExactly("category");
        assertThat(outcome.categories().get(0).code()).isEqualTo("return");
        assertThat(outcome.categories().get(0).amount()).isEqualByComparingTo("153");
    }
}
