package telling.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * What the threads of a cell have to tell, in order, on its way to the thread that called run. A
 * cell that prints without end waits for its reader.
 */
final class CellEvents {

    private static final int MOST = 256;
    private static final int MOST_TEXT = 1 << 16;

    private final Deque<Event> waiting = new ArrayDeque<>();
    private int text;
    private boolean closed;
    private boolean woken;

    /** Something told by a cell. */
    sealed interface Event permits Text, Call {}

    /** Text printed. */
    record Text(boolean error, String text) implements Event {}

    /** A call of the listener. */
    record Call(Runnable call) implements Event {}

    /** Adds text, joined to text of the same stream; waits while too much has not been read. False when the cell has ended. */
    synchronized boolean text(boolean error, String printed) throws InterruptedException {
        while (!closed && text >= MOST_TEXT) {
            wait();
        }
        if (closed) {
            return false;
        }
        text += printed.length();
        if (waiting.peekLast() instanceof Text last && last.error == error && last.text.length() < MOST_TEXT / 8) {
            waiting.removeLast();
            waiting.add(new Text(error, last.text + printed));
        } else {
            waiting.add(new Text(error, printed));
        }
        notifyAll();
        return true;
    }

    /** Adds a call; waits while too much has not been read. */
    synchronized void call(Runnable call) throws InterruptedException {
        while (!closed && waiting.size() >= MOST) {
            wait();
        }
        if (!closed) {
            waiting.add(new Call(call));
            notifyAll();
        }
    }

    /** Everything that waits, at once, leaving nothing; waits so long for a first one. */
    synchronized Deque<Event> take(long millis) throws InterruptedException {
        if (waiting.isEmpty() && !closed && !woken) {
            TimeUnit.MILLISECONDS.timedWait(this, millis);
        }
        Deque<Event> taken = new ArrayDeque<>(waiting);
        waiting.clear();
        text = 0;
        woken = false;
        notifyAll();
        return taken;
    }

    /** Wakes the reader, or keeps it from waiting the next time. */
    synchronized void wake() {
        woken = true;
        notifyAll();
    }

    /** Lets nothing in any more, and nobody wait; what comes back was not read. */
    synchronized Deque<Event> close() {
        closed = true;
        Deque<Event> rest = new ArrayDeque<>(waiting);
        waiting.clear();
        notifyAll();
        return rest;
    }
}
