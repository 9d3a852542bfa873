package telling.session.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import telling.base.Problem;
import telling.base.Workspace;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellProblem;
import telling.session.CellRun;
import telling.session.Fingerprint;
import telling.session.Session;
import telling.session.journal.RecordedSession.Outcome;

/** A session whose cells are in a journal before they run. */
public final class JournaledSession implements Session {

    private final Session session;
    private final Journal journal;

    /** The same session, with a journal. */
    public JournaledSession(Session session, Journal journal) {
        this.session = session;
        this.journal = journal;
    }

    @Override
    public CellRun run(Cell cell, CellListener listener) {
        int number = session.nextNumber();
        journal.begin(number, session.workspace().directory(), cell.source())
                .ifPresent(reason -> listener.note(new Workspace.Note(
                        "session.no-journal",
                        Problem.of("session.no-journal", "file", journal.file(), "reason", reason)
                                .facts())));
        CellRun run = session.run(cell, listener);
        journal.end(number, outcome(run), Fingerprint.of(run.value()));
        return run;
    }

    private static Outcome outcome(CellRun run) {
        return run.problem()
                .map(problem -> problem.kind() == CellProblem.Kind.INTERRUPTED ? Outcome.INTERRUPTED : Outcome.FAILED)
                .orElse(Outcome.ACCEPTED);
    }

    @Override
    public void interrupt() {
        session.interrupt();
    }

    @Override
    public void expectCell() {
        session.expectCell();
    }

    @Override
    public <T> Optional<T> stoppably(Supplier<T> task) {
        return session.stoppably(task);
    }

    @Override
    public Completeness completeness(String text) {
        return session.completeness(text);
    }

    @Override
    public List<Suggestion> complete(String text, int cursor) {
        return session.complete(text, cursor);
    }

    @Override
    public Optional<Documentation> inspect(String text, int cursor) {
        return session.inspect(text, cursor);
    }

    @Override
    public List<Variable> variables() {
        return session.variables();
    }

    @Override
    public List<CellRun> history() {
        return session.history();
    }

    @Override
    public int nextNumber() {
        return session.nextNumber();
    }

    @Override
    public void continueAt(int number) {
        if (number != session.nextNumber()) {
            journal.next(number);
        }
        session.continueAt(number);
    }

    @Override
    public void forget(Set<String> names, int cell) {
        session.forget(names, cell);
        if (cell > 0) {
            journal.end(cell, Outcome.INTERRUPTED, Fingerprint.NONE);
        }
    }

    @Override
    public Workspace workspace() {
        return session.workspace();
    }

    @Override
    public void close() {
        session.close();
    }
}
