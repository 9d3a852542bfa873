package telling.command;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import telling.base.Workspace;

/** What was decided in a session, in order: rows dropped, names guessed, reasons given. */
public final class NoteLog {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    private NoteLog() {}

    /** A remark, and the cell that it was made in. */
    public record Entry(int cell, Workspace.Note note) {}

    /** The log of this session. */
    public static NoteLog of(Workspace workspace) {
        synchronized (workspace) {
            return workspace.find(NoteLog.class).orElseGet(() -> {
                NoteLog log = new NoteLog();
                workspace.put(NoteLog.class, log);
                return log;
            });
        }
    }

    /** Keeps a remark of this cell. */
    public void add(int cell, Workspace.Note note) {
        entries.add(new Entry(cell, note));
    }

    /** All that was kept. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
