package telling.terminal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.Texts;
import telling.command.Stale;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.Value;

/** What is said once a cell has run: what it made stale, and how to see all of a long table. */
final class Aftermath {

    private static final int LONG_TABLE = 40;

    private final Screen screen;
    private final Session session;
    private @Nullable Stale stale;
    private Set<Integer> known = Set.of();
    private boolean viewTold;

    Aftermath(Screen screen, Session session) {
        this.screen = screen;
        this.session = session;
    }

    /** Says what there is to say of this cell, which ran to its end. */
    void of(CellRun run) {
        if (run.number() > 1) {
            sayStale();
        }
        boolean longTable = run.value()
                .map(Value::object)
                .filter(object -> object instanceof Table table && table.rowCount() > LONG_TABLE)
                .isPresent();
        if (longTable && !viewTold) {
            viewTold = true;
            screen.remark(Texts.get(language(), "terminal.view"));
        }
    }

    private void sayStale() {
        Stale reading = stale == null ? new Stale() : stale;
        stale = reading;
        Map<Integer, Set<String>> now = reading.cells(session.history());
        List<Integer> cells =
                now.keySet().stream().filter(n -> !known.contains(n)).toList();
        known = Set.copyOf(now.keySet());
        if (cells.isEmpty()) {
            return;
        }
        Set<String> names = new TreeSet<>();
        cells.forEach(cell -> names.addAll(now.getOrDefault(cell, Set.of())));
        names.removeIf(name -> name.startsWith("$") && names.size() > 1);
        screen.remark(Texts.get(
                language(), "terminal.stale", "cells", cells, "count", cells.size(), "names", List.copyOf(names)));
    }

    private Language language() {
        return session.workspace().language();
    }
}
