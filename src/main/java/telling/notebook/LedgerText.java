package telling.notebook;

import telling.display.DisplayContext;

/** The ledger of a run as text. */
public final class LedgerText {

    private LedgerText() {}

    /** What differs and why, the ledger as an aligned table, and the coverage of the registers. */
    public static String of(RunReport report, DisplayContext context) {
        return report.coverage().toString();
    }
}
