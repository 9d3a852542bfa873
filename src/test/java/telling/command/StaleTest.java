package telling.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import telling.session.Cell;
import telling.session.CellRun;

class StaleTest {

    private static Map<Integer, Set<String>> stale(String... sources) {
        List<CellRun> history = new ArrayList<>();
        for (String source : sources) {
            history.add(new CellRun(history.size() + 1, Cell.typed(source), Optional.empty(), Optional.empty(), 1));
        }
        return new Stale().cells(history);
    }

    @Test
    void redefinition_makesStaleWhatUsedTheNameAndWhatBuildsOnThat() {
        assertThat(stale("int m = 7;", "var t = f(m);", "t.rows()", "$2 + 1", "g(x)", "m = 6"))
                .isEqualTo(Map.of(2, Set.of("m"), 3, Set.of("t"), 4, Set.of("$2")));
    }

    @Test
    void preloadedTable_redefined_makesItsUsersStale() {
        assertThat(stale("outcomes.rowCount()", "var outcomes = other")).containsOnlyKeys(1);
    }

    @Test
    void sameCellAgain_isFresh_andTheOldOneNoLongerCounts() {
        assertThat(stale("int m = 7;", "f(m)", "m = 6", "f(m)")).isEmpty();
        assertThat(stale("int m = 7;", "f(m)", "$2 + 1", "m = 6", "f(m)", "$5 + 1"))
                .isEmpty();
    }

    @Test
    void sameCellAgain_isStaleInsteadOfTheOldOne_onceTheNameChangesAgain() {
        assertThat(stale("int m = 7;", "f(m)", "m = 6", "f(m)", "m = 5")).containsOnlyKeys(4);
        assertThat(stale("int m = 7;", "f(m)", "$2 + 1", "g(m)", "$4 + 1", "m = 5"))
                .containsOnlyKeys(2, 3, 4, 5);
    }

    @Test
    void changeOfItsOwnName_doesNotMakeACellStale() {
        assertThat(stale("int m = 1;", "m = m + 1", "m = m + 1")).isEmpty();
        assertThat(stale("int m = 1;", "f(m)", "m++")).containsOnlyKeys(2);
    }

    @Test
    void undo_givesTheEarlierMeaningBack() {
        assertThat(stale("int m = 7;", "f(m)", "m = 6", "g(m)", "var m = $1;")).containsOnlyKeys(4);
    }
}
