package telling.session;

import telling.base.Workspace;

/** Opens sessions. */
public final class Sessions {

    private Sessions() {}

    /** A session whose engine has come up. */
    public static Session open(Workspace workspace, SessionSetup setup) {
        JShellSession session = new JShellSession(workspace, setup);
        session.start();
        return session;
    }

    /**
     * A session whose engine comes up on a thread of its own once a cell is expected; the first call that
     * needs it waits. What goes wrong meanwhile, that call throws.
     */
    public static Session openInBackground(Workspace workspace, SessionSetup setup) {
        return new JShellSession(workspace, setup);
    }
}
