package telling.notebook;

import java.util.List;
import telling.base.Place;
import telling.session.CellProblem;

/**
 * Why a notebook ended before its last cell.
 *
 * @param line the line of the file
 * @param message what is wrong, in the user's language, one or more lines
 * @param sourceLine the text of that line
 * @param column where on it, from 1; 0 where only the line is known
 * @param frames the frames of an exception that are the user's own
 */
public record CellFailure(
        String file,
        int line,
        CellProblem.Kind kind,
        String message,
        String sourceLine,
        int column,
        int length,
        List<String> frames) {

    public CellFailure {
        frames = List.copyOf(frames);
    }

    /** The place and the message; a message that names the place already stands alone. */
    public String words() {
        String place = Place.of(file, line).toString();
        return message.startsWith(place) ? message : place + ": " + message;
    }

    /** The words, the line with a caret under the place, and the frames: all that a person needs. */
    public String full() {
        StringBuilder all = new StringBuilder(words());
        if (!sourceLine.isBlank()) {
            all.append("\n    ").append(sourceLine.stripTrailing());
            if (column > 0) {
                all.append("\n    ").append(" ".repeat(column - 1)).append("^".repeat(Math.max(1, caret())));
            }
        }
        frames.forEach(frame -> all.append("\n  at ").append(frame));
        return all.toString();
    }

    private int caret() {
        return Math.min(length, sourceLine.length() - column + 1);
    }
}
