package telling.notebook;

import java.util.List;
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
}
