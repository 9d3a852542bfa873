package telling.session;

/** Unwinds a cell that its user stopped. */
final class CellStopped extends Error {

    private static final long serialVersionUID = 1L;

    CellStopped() {
        super("stopped", null, false, false);
    }
}
