package telling.notebook;

import java.nio.file.Path;

/** All that holds of a runner, where its notebooks could not be compiled beforehand. */
class CellByCellTest extends NotebookRunnerTest {

    @Override
    Runs runsIn(Path where) {
        return new Runs(where).cellByCell();
    }
}
