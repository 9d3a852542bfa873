package telling.terminal;

import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import telling.assist.Assistant;
import telling.assist.Completion;
import telling.command.Commands;
import telling.session.Session;

/** Tells JLine whether a cell is whole: a command is one line, Java as far as the engine wants more. */
final class CellParser implements Parser {

    private final Session session;
    private final Assistant assistant;

    CellParser(Session session, Assistant assistant) {
        this.session = session;
        this.assistant = assistant;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.COMPLETE) {
            return new Typed(line, cursor, assistant.complete(line, cursor));
        }
        boolean accepting = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
        if (accepting && !line.isBlank() && !Commands.isCommand(line) && incomplete(line)) {
            throw new EOFError(-1, cursor, "more of the cell");
        }
        return new Typed(line, cursor, new Completion(cursor, List.of()));
    }

    /** An empty line ends a cell that only a following {@code else} could continue. */
    private boolean incomplete(String line) {
        return session.completeness(line) == Session.Completeness.INCOMPLETE;
    }
}
