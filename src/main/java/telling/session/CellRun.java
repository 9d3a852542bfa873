package telling.session;

import java.util.Optional;

/** A cell that was run: its number from 1, how it ended, and its last value. */
public record CellRun(int number, Cell cell, Optional<Value> value, Optional<CellProblem> problem, long nanos) {

    /** Whether it ran to its end. */
    public boolean succeeded() {
        return problem.isEmpty();
    }

    /** What a later cell calls its value: the variable that holds it, else {@code $n}; empty where it gave none. */
    public Optional<String> valueName() {
        return value.map(v -> v.named() ? v.name() : "$" + number);
    }
}
