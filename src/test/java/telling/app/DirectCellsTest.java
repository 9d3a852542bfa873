package telling.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Language;
import telling.base.Workspace;
import telling.display.Display;
import telling.display.DisplayContext;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.Value;

/** What is answered without the engine is what the engine answers. */
class DirectCellsTest {

    private static final Wiring WIRING = Wiring.of(List.of(Path.of("datasets")));
    private static final Session ENGINE = session();

    private static Session session() {
        return WIRING.openInBackground(Wiring.workspace(Path.of("").toAbsolutePath(), Language.EN, 80), true);
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    /** What a run told and gave, in words; cell numbers and times left out. */
    private static List<String> account(Session session, String source) {
        List<String> told = new ArrayList<>();
        CellRun run = session.run(Cell.typed(source), new CellListener() {
            @Override
            public void note(Workspace.Note note) {
                told.add("note " + note.in(Language.EN));
            }

            @Override
            public void snippet(int first, int last, @Nullable Value value) {
                told.add("snippet " + first + "-" + last + " " + (value == null ? "" : value.type() + value.name()));
            }

            @Override
            public void result(Value value) {
                told.add("result " + value.type());
            }
        });
        run.problem().ifPresent(problem -> told.add(problem.kind() + " " + problem.message()));
        run.value().ifPresent(value -> {
            told.add(String.valueOf(value.object()));
            told.add(String.valueOf(Display.of(value.object(), DisplayContext.plain(80, Language.EN))));
        });
        return told;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare(outcomes, 2005, 2013)",
                "compare(outcomes, 2006, 2013);",
                " compare( outcomes,2005 , 2013 ).of(\"persons\").by(\"group\") ",
                "compare(outcomes, 2005, 2013).full()",
                "compare(outcomes, \"2005\", \"2013\").interval(0.99)",
                "compare(outcomes)",
                "compare(outcomes, 2005, 2014)",
                "distribution(outcomes, 2013)",
                "distribution(outcomes)",
                "distribution(outcomes, 2013).of(\"nothing\")",
                "filter(outcomes, \"year = 2013\", \"persons > 50\")",
                "filter(outcomes, \"yeer = 2013\")",
                "sort(outcomes, \"-persons\")",
                "describe(outcomes, \"persons\")",
                "outcomes"
            })
    void run_directly_tellsAndGivesWhatTheEngineDoes(String source) {
        ENGINE.run(Cell.typed("int mark = 0;"), new CellListener() {});
        List<String> byEngine = account(ENGINE, source);
        try (Session fresh = session()) {
            assertThat(account(fresh, source)).isEqualTo(byEngine).isNotEmpty();
        }
    }

    @Test
    void run_afterADirectCell_countsOnAndKnowsItsValue() {
        try (Session fresh = session()) {
            account(fresh, "compare(outcomes, 2005, 2013)");
            account(fresh, "distribution(outcomes, 2013)");
            CellRun third = fresh.run(Cell.typed("$1.waves().size()"), new CellListener() {});
            assertThat(third.number()).isEqualTo(3);
            assertThat(third.value().orElseThrow().object()).isEqualTo(2);
        }
    }

    @Test
    void run_verbOfTheSamePersonsOwn_goesToTheEngine() {
        try (Session fresh = session()) {
            account(fresh, "String compare(Object t, int a, int b) { return \"mine\"; }");
            assertThat(account(fresh, "compare(outcomes, 2005, 2013)")).contains("mine");
        }
    }
}
