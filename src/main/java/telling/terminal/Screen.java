package telling.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import telling.assist.Wrap;
import telling.base.Language;
import telling.display.Display;
import telling.display.DisplayContext;

/** The terminal as something to write on: values, echoes, remarks and problems, each in its style. */
final class Screen {

    private static final String DIM = "\u001b[2m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";
    private static final int NARROWEST = 20;

    private final Terminal terminal;
    private final PrintWriter writer;
    private final int fallback;
    private final boolean dumb;
    private volatile boolean colour;
    private volatile int fixedWidth;
    private boolean midLine;
    private boolean styled;
    private boolean progress;
    private boolean reading;

    Screen(Terminal terminal, boolean colour, int fallback) {
        this.terminal = terminal;
        this.writer = terminal.writer();
        this.fallback = fallback;
        this.dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        this.colour = colour && !dumb;
    }

    /** How many columns a display may take. */
    int columns() {
        if (fixedWidth > 0) {
            return fixedWidth;
        }
        int width = terminal.getSize().getColumns();
        return width <= 0 ? fallback : Math.max(NARROWEST, width);
    }

    void fixWidth(int columns) {
        fixedWidth = columns;
    }

    boolean colour() {
        return colour;
    }

    void colour(boolean on) {
        colour = on;
    }

    /** Whether it can only print. */
    boolean dumb() {
        return dumb;
    }

    /** Whether more than ASCII can be shown. */
    boolean unicode() {
        return !dumb && terminal.encoding().name().toUpperCase(Locale.ROOT).startsWith("UTF");
    }

    /** A value as its renderer gives it. */
    String value(@Nullable Object object, Language language) {
        return Display.of(object, new DisplayContext(columns(), colour, unicode(), language))
                .text();
    }

    /** The lines of a value at full length, as its renderer gives them. */
    List<String> lines(@Nullable Object object, Language language) {
        String text = Display.of(object, new DisplayContext(columns(), false, unicode(), language))
                .text();
        return safe(text).lines().toList();
    }

    /**
     * Gives the line at the bottom to what is being typed, or takes it back. While it is given, there is no
     * progress: whoever reads would not know that something was drawn over the line.
     */
    synchronized void reading(boolean now) {
        if (now) {
            fresh();
        }
        reading = now;
    }

    /** Shows a text that no cell waits for, unless a line is being typed; then it belongs above that line. */
    synchronized boolean lateUnlessReading(String text) {
        if (reading) {
            return false;
        }
        fresh();
        writer.print(text);
        if (!text.endsWith("\n")) {
            writer.println();
        }
        writer.flush();
        return true;
    }

    /** Shows what a cell prints, as it comes. */
    synchronized void output(String text) {
        progress("");
        String safe = safe(text);
        writer.print(safe);
        midLine = !safe.isEmpty() && !safe.endsWith("\n");
        styled |= safe.indexOf('\u001b') >= 0;
        writer.flush();
    }

    /** The text as it may go to the terminal. */
    String safe(String text) {
        return Safe.text(Safe.lines(text), colour);
    }

    /** The text as it may go to the terminal, ending in the plain style. */
    String whole(String text) {
        String safe = safe(text);
        return safe.indexOf('\u001b') < 0 ? safe : safe.stripTrailing() + PLAIN;
    }

    /** Shows this on a line that the next text takes away; an empty one takes it away at once. */
    synchronized void progress(String text) {
        if (dumb || reading || (text.isEmpty() && !progress)) {
            return;
        }
        writer.print("\r" + Safe.text(cut(text), false) + "\u001b[K");
        writer.flush();
        progress = !text.isEmpty();
    }

    private String cut(String text) {
        int most = Math.max(0, columns() - 1);
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** Starts a line and the plain style again after what a cell printed. */
    synchronized void fresh() {
        progress("");
        if (styled) {
            writer.print(PLAIN);
            styled = false;
        }
        if (midLine) {
            writer.println();
            midLine = false;
        }
        writer.flush();
    }

    /** Shows a remark, dimly. */
    void remark(String text) {
        inStyle(DIM, Wrap.at(text, columns()));
    }

    /** Shows a problem. */
    void problem(String text) {
        inStyle(RED, text);
    }

    private void inStyle(String style, String text) {
        String safe = Safe.text(text, false);
        print(colour ? style + safe.replace("\n", PLAIN + "\n" + style) + PLAIN : safe);
    }

    /** Shows a text on lines of its own. */
    void line(String text) {
        print(safe(text));
    }

    private synchronized void print(String text) {
        fresh();
        writer.println(text);
        writer.flush();
    }
}
