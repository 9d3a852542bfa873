package telling.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import telling.assist.Assistant;
import telling.assist.Completion;
import telling.session.Session;

/** Reads lines from the person at the terminal, and keeps what comes meanwhile above the line. */
final class Lines {

    private static final String HISTORY_LINES = "10000";

    private final Terminal terminal;
    private final Screen screen;
    private final Session session;
    private final Paint paint;
    private final LineReader reader;
    private boolean suggestions = true;

    Lines(Terminal terminal, Screen screen, Session session, Assistant assistant, Optional<Path> history) {
        this.terminal = terminal;
        this.screen = screen;
        this.session = session;
        this.paint = new Paint(screen, assistant::isData);
        this.reader = reader(new CellParser(session, assistant, () -> paint.pairs(false)), history);
        reader.getWidgets().put(LineReader.CALLBACK_INIT, this::reading);
        suggest();
    }

    private LineReader reader(CellParser parser, Optional<Path> history) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                LineReader.SECONDARY_PROMPT_PATTERN,
                "%P.> ",
                LineReader.INDENTATION,
                Keys.INDENT,
                LineReader.HISTORY_SIZE,
                HISTORY_LINES,
                LineReader.HISTORY_FILE_SIZE,
                HISTORY_LINES));
        history.ifPresent(file -> variables.put(LineReader.HISTORY_FILE, file));
        KeyReader made = new KeyReader(terminal, variables);
        made.setParser(parser);
        made.setHighlighter(paint);
        made.setHistory(new Past());
        made.setCompleter((reader, line, candidates) -> ((Typed) line)
                .completion()
                .offers()
                .forEach(offer -> candidates.add(candidate(offer, candidates.size()))));
        made.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        made.option(LineReader.Option.HISTORY_REDUCE_BLANKS, false);
        made.option(LineReader.Option.CASE_INSENSITIVE, true);
        made.option(LineReader.Option.AUTO_FRESH_LINE, false);
        return made;
    }

    /** What was typed; nothing in it steers the terminal when it comes back as a suggestion. */
    private static final class Past extends DefaultHistory {
        @Override
        protected void internalAdd(Instant time, String line) {
            super.internalAdd(time, Safe.escaped(line));
        }
    }

    private static Candidate candidate(Completion.Offer offer, int order) {
        return new Candidate(
                offer.text(),
                offer.text(),
                null,
                offer.about().isEmpty() ? null : offer.about(),
                offer.whole() ? " " : null,
                null,
                offer.whole(),
                order);
    }

    /** Gives the keys that are ours; Shift-Tab hands the text up to the cursor's word to the consumer. */
    void bind(Consumer<String> inspected) {
        Keys.bind(reader, inspected);
        Paste.bind(reader, terminal.reader());
        Suspend.bind(reader, terminal);
    }

    /**
     * The line that is typed at this prompt.
     *
     * <p>Errors: UserInterruptException when it was given up; EndOfFileException at the end of the input.
     */
    String read(String prompt) {
        paint.pairs(true);
        screen.reading(true);
        try {
            return reader.readLine(prompt);
        } finally {
            screen.reading(false);
            if (Thread.interrupted()) {
                session.interrupt(); // Ctrl-C, as the line was handed in
            }
        }
    }

    /**
     * Once JLine has the terminal and the handler of Ctrl-C: from here on Ctrl-C is a signal again, which comes
     * through also while the engine is asked about the line. As a character, as JLine would have it, it would
     * wait in the queue until the next line is read, behind a cell that never ends.
     */
    private boolean reading() {
        session.expectCell();
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        attributes.setControlChar(Attributes.ControlChar.VQUIT, 0);
        attributes.setControlChar(Attributes.ControlChar.VSUSP, 0);
        terminal.setAttributes(attributes);
        return true;
    }

    /** Shows a text above the line that is being typed, or where none is, as the next line. */
    void above(String text) {
        String whole = screen.whole(text);
        if (!screen.lateUnlessReading(whole)) {
            reader.printAbove(whole);
        }
    }

    /** Keeps a text among the lines that can be called back. */
    void remember(String text) {
        reader.getHistory().add(text);
    }

    boolean suggestions() {
        return suggestions;
    }

    void suggestions(boolean on) {
        suggestions = on;
        suggest();
    }

    /** Suggestions are grey; where there are no colours they would pass for what was typed. */
    void suggest() {
        reader.setAutosuggestion(
                suggestions && screen.colour() ? LineReader.SuggestionType.HISTORY : LineReader.SuggestionType.NONE);
    }
}
