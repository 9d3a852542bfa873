package telling.command;

import telling.base.ExitCode;
import telling.session.CellRun;
import telling.session.Session;

/** A shell that keeps what is printed. */
final class StubShell implements Shell {

    private final Session session;
    private final StringBuilder printed = new StringBuilder();

    StubShell(Session session) {
        this.session = session;
    }

    String printed() {
        return printed.toString();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public void print(String text) {
        printed.append(text).append('\n');
    }

    @Override
    public void narrate(String text) {
        printed.append(text).append('\n');
    }

    @Override
    public CellRun run(String source) {
        throw new AssertionError(source);
    }

    @Override
    public boolean ask(String question) {
        return false;
    }

    @Override
    public void leave() {
        printed.append("left\n");
    }

    @Override
    public boolean colour() {
        return false;
    }

    @Override
    public void colour(boolean on) {}

    @Override
    public void width(int columns) {
        session.workspace().width(columns);
    }

    @Override
    public void ended(ExitCode code) {}

    @Override
    public Host host() {
        throw new AssertionError("no host here");
    }
}
