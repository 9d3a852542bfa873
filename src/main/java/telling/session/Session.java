package telling.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import telling.base.Workspace;

/** A running engine with its variables. One cell runs at a time; interrupt may come from any thread. */
public interface Session extends AutoCloseable {

    /** Runs a cell to its end and returns how it went; the listener hears everything on the way. */
    CellRun run(Cell cell, CellListener listener);

    /** Stops the cell that is running, or the one that is expected; without either nothing happens. */
    void interrupt();

    /**
     * From now on an interrupt stops a cell also before it has begun, until this is called again: whoever
     * hands in a line and then presses Ctrl-C means that line, however far it has come.
     */
    void expectCell();

    /**
     * Does something with what a cell gave, such as showing it, so that an interrupt stops it as it stops a
     * cell; empty if that happened. What it throws, this throws.
     */
    <T> Optional<T> stoppably(Supplier<T> task);

    /** Whether this text is a whole cell. */
    Completeness completeness(String text);

    /** What Java could stand at the cursor. */
    List<Suggestion> complete(String text, int cursor);

    /** Signature and documentation of what stands at the cursor. */
    Optional<Documentation> inspect(String text, int cursor);

    /** The variables in order of declaration, preloaded ones first. */
    List<Variable> variables();

    /** The cells that were run, in order. */
    List<CellRun> history();

    /** The last cell that gave a value. */
    default Optional<CellRun> lastValued() {
        List<CellRun> runs = history();
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).value().isPresent()) {
                return Optional.of(runs.get(i));
            }
        }
        return Optional.empty();
    }

    /** The number that the next cell takes. */
    int nextNumber();

    /** Lets the next cell take this number, for cells of an earlier session that come back under theirs. */
    void continueAt(int number);

    /**
     * Takes names back: what they were declared as is gone, preloaded tables are as they came. The cell
     * of this number counts as undone, and is not saved; 0 for none.
     */
    void forget(Set<String> names, int cell);

    /** Where this session's files, language and data are. */
    Workspace workspace();

    @Override
    void close();

    /** Whether more has to be typed. */
    enum Completeness {
        COMPLETE,
        INCOMPLETE,
        EMPTY,
        /** Not Java however it goes on; running it tells what is wrong. */
        INVALID
    }

    /**
     * A way to go on.
     *
     * @param from where in the text the replacement starts
     * @param signature what to show of it, empty if there is no more than the text
     */
    record Suggestion(int from, String text, String signature) {}

    /** What is known of a thing: its signature and the first paragraph of its documentation. */
    record Documentation(String signature, String text) {}

    /** A variable of the session. */
    record Variable(String name, String type, Value value, boolean preloaded) {}
}
