package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import telling.base.Workspace;

class JShellSessionTest {

    private static final Session SESSION = Sessions.open(new Workspace(Path.of("")), SessionSetup.standard());

    @AfterAll
    static void close() {
        SESSION.close();
    }

    @Test
    void run_expression_givesTheLiveObject() {
        CellRun run = SESSION.run(Cell.typed("List.of(1, 2)"), new CellListener() {});
        assertThat(run.value()).contains(new Value(java.util.List.of(1, 2), "List<Integer>", ""));
    }
}
