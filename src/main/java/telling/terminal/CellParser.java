package telling.terminal;

import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import telling.assist.Assistant;
import telling.assist.Brackets;
import telling.assist.Completion;
import telling.command.Commands;
import telling.command.Continued;
import telling.command.Habits;
import telling.command.Question;
import telling.session.Session;

/** Tells JLine whether a cell is whole: a command is one line, Java as far as the engine wants more. */
final class CellParser implements Parser {

    /** A longer text was pasted; its brackets tell enough, where the engine would read it all first. */
    private static final int LONG = 20_000;

    private final Session session;
    private final Assistant assistant;

    private final Runnable whole;

    /** A parser that runs this once a cell is whole, before it is drawn for the last time. */
    CellParser(Session session, Assistant assistant, Runnable whole) {
        this.session = session;
        this.assistant = assistant;
        this.whole = whole;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.COMPLETE) {
            return new Typed(
                    line,
                    cursor,
                    Aside.ask(() -> assistant.complete(line, cursor)).orElseGet(() -> nothing(cursor)));
        }
        boolean accepting = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
        boolean more = accepting
                && !line.isBlank()
                && !isOneLine(line)
                && Aside.ask(() -> incomplete(line)).orElse(false);
        if (accepting && Thread.interrupted()) {
            throw new UserInterruptException(line); // Ctrl-C, before the line was handed in
        }
        if (more) {
            throw new EOFError(-1, cursor, "more of the cell", "", Brackets.open(line), null);
        }
        if (accepting) {
            whole.run();
        }
        return new Typed(line, cursor, nothing(cursor));
    }

    private static Completion nothing(int cursor) {
        return new Completion(cursor, List.of());
    }

    private static boolean isOneLine(String line) {
        return Commands.isCommand(line) || Question.about(line).isPresent() || Habits.isAgain(line);
    }

    /** An empty line ends a cell that only a following {@code else} could continue. */
    private boolean incomplete(String line) {
        if (line.length() > LONG) {
            return Brackets.open(line) > 0;
        }
        Session.Completeness found =
                Continued.is(line) ? Continued.completeness(line, session) : session.completeness(line);
        return found == Session.Completeness.INCOMPLETE;
    }
}
