package telling.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telling.base.Workspace;
import telling.data.Check;
import telling.session.CellListener;
import telling.session.Value;

/** Listens to one cell: passes on what it says, and holds its values against its expectations. */
final class CellHearing implements CellListener {

    private final String file;
    private final NotebookCell cell;
    private final RunListener listener;
    private final JavaScan scan;
    private final List<Boolean> code;
    private final List<Expectation> expectations;
    private final List<PlacedCheck> checks = new ArrayList<>();
    private final Map<Expectation, Optional<Check>> judged = new LinkedHashMap<>();

    CellHearing(String file, NotebookCell cell, RunListener listener) {
        this.file = file;
        this.cell = cell;
        this.listener = listener;
        this.scan = JavaScan.of(cell.source());
        this.code = scan.linesWithCode();
        this.expectations = Expectation.in(scan);
    }

    @Override
    public void output(String text) {
        listener.output(text);
    }

    @Override
    public void errorOutput(String text) {
        listener.errorOutput(text);
    }

    @Override
    public void note(Workspace.Note note) {
        listener.note(note);
    }

    @Override
    public void result(Value value) {
        listener.result(value);
    }

    @Override
    public void check(Check check, int line) {
        report(check, line);
    }

    @Override
    public void snippet(int firstLine, int lastLine, @Nullable Value value) {
        int last = lastCodeLine(firstLine, lastLine);
        for (Expectation expectation : expectations) {
            if (expectation.follows(last)) {
                judged.put(
                        expectation, value == null ? Optional.empty() : Optional.of(expectation.judge(value.object())));
            }
        }
    }

    /** Reports the outcome of the expectations whose snippet ran. */
    void settle() {
        for (Expectation expectation : expectations) {
            judged.getOrDefault(expectation, Optional.empty()).ifPresent(check -> report(check, expectation.line()));
        }
    }

    /** The checks that the cell made, in order. */
    List<PlacedCheck> checks() {
        return List.copyOf(checks);
    }

    /** The first expectation that no value belongs to. */
    Optional<Expectation> unattached() {
        return expectations.stream()
                .filter(e -> judged.getOrDefault(e, Optional.empty()).isEmpty())
                .findFirst();
    }

    /** Whether a snippet belongs to it, one without a value. */
    boolean onVoid(Expectation expectation) {
        return judged.containsKey(expectation);
    }

    private void report(Check check, int line) {
        PlacedCheck placed = new PlacedCheck(check, file, cell.line() + line - 1);
        checks.add(placed);
        listener.check(placed);
    }

    /** The last line of a snippet that holds more than comments. */
    private int lastCodeLine(int first, int last) {
        for (int line = Math.min(last, code.size()); line > first; line--) {
            if (code.get(line - 1)) {
                return line;
            }
        }
        return first;
    }
}
