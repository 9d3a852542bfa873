package telling.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.packages.Catalogues;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.Value;

/** A session without an engine: the built-in tables as variables, no cell can run. */
public final class StubSession implements Session {

    private static final Catalogue DATA = Catalogues.load(List.of(Path.of("datasets")));

    private final Workspace workspace;
    private final List<Variable> variables = new ArrayList<>();

    /** A session in this folder. */
    public StubSession(Path folder) {
        workspace = new Workspace(folder);
        workspace.put(Catalogue.class, DATA);
        DATA.variables()
                .forEach((name, table) -> variables.add(
                        new Variable(name, "telling.data.DataTable", new Value(table, "DataTable", name), true)));
    }

    /** The same with a variable more. */
    public StubSession with(String name, String type, Object object) {
        variables.add(new Variable(name, type, new Value(object, type, name), false));
        return this;
    }

    @Override
    public CellRun run(Cell cell, CellListener listener) {
        throw new AssertionError("nothing runs here: " + cell.source());
    }

    @Override
    public void interrupt() {}

    @Override
    public void expectCell() {}

    @Override
    public <T> Optional<T> stoppably(Supplier<T> task) {
        return Optional.of(task.get());
    }

    @Override
    public Completeness completeness(String text) {
        return Completeness.COMPLETE;
    }

    @Override
    public List<Suggestion> complete(String text, int cursor) {
        return List.of(new Suggestion(cursor, "javaSuggestion", "a signature"));
    }

    @Override
    public Optional<Documentation> inspect(String text, int cursor) {
        return Optional.empty();
    }

    @Override
    public List<Variable> variables() {
        return List.copyOf(variables);
    }

    @Override
    public List<CellRun> history() {
        return List.of();
    }

    @Override
    public int nextNumber() {
        return 1;
    }

    @Override
    public void continueAt(int number) {}

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void forget(Set<String> names, int cell) {}

    @Override
    public void close() {}
}
