package telling.notebook;

import java.util.List;
import telling.base.ExitCode;
import telling.data.Figure;

/**
 * How a run came out.
 *
 * @param figures the registers that coverage is counted over
 * @param complete whether a figure that was not attempted counts as a difference
 */
public record RunReport(List<NotebookReport> notebooks, List<Figure> figures, boolean complete) {

    public RunReport {
        notebooks = List.copyOf(notebooks);
        figures = List.copyOf(figures);
    }

    /** Every figure once, with all its places. */
    public Ledger ledger() {
        return Ledger.of(this);
    }

    /** How much of the registers was settled. */
    public Coverage coverage() {
        return ledger().coverage();
    }

    /** What the process returns. */
    public ExitCode exitCode() {
        ExitCode code = ExitCode.OK;
        for (NotebookReport notebook : notebooks) {
            code = code.and(notebook.exitCode());
        }
        return complete && coverage().notAttempted() > 0 ? code.and(ExitCode.DIFFERS) : code;
    }
}
