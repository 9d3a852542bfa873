package telling.session;

/** The threads of one running snippet, those that it starts included. */
final class SnippetGroup extends ThreadGroup {

    SnippetGroup() {
        super("cell");
    }

    @Override
    @SuppressWarnings("removal")
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (!(thrown instanceof CellStopped) && !(thrown instanceof ThreadDeath)) {
            super.uncaughtException(thread, thrown);
        }
    }

    /** Whether the current thread is of this group or of one under it. */
    boolean holdsCurrentThread() {
        return parentOf(Thread.currentThread().getThreadGroup());
    }
}
