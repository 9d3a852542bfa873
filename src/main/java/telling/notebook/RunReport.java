package telling.notebook;

import java.util.List;
import telling.base.ExitCode;
import telling.data.Claim;
import telling.data.Figure;

/**
 * How a run came out.
 *
 * @param figures the registers that coverage is counted over
 * @param claims the registers of claims, likewise
 * @param complete whether a figure or claim that was not attempted counts as a difference
 */
public record RunReport(List<NotebookReport> notebooks, List<Figure> figures, List<Claim> claims, boolean complete) {

    public RunReport {
        notebooks = List.copyOf(notebooks);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }

    /** A run of data without a register of claims. */
    public RunReport(List<NotebookReport> notebooks, List<Figure> figures, boolean complete) {
        this(notebooks, figures, List.of(), complete);
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
        Ledger ledger = ledger();
        boolean left = !ledger.missed().isEmpty() || !ledger.missedClaims().isEmpty();
        return complete && left ? code.and(ExitCode.DIFFERS) : code;
    }
}
