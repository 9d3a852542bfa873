package telling.notebook;

import java.util.List;
import telling.session.CellRun;

/** Writes one session as a notebook. */
final class SessionWriter {

    private final List<CellRun> history;
    private final String title;

    SessionWriter(List<CellRun> history, String title) {
        this.history = List.copyOf(history);
        this.title = title;
    }

    Notebook notebook() {
        return Notebook.parse("saved.java", "// ---\n// title: " + title + history.size() + "\n// ---\n");
    }
}
