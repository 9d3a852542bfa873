package telling.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telling.base.Problem;

/**
 * Why a cell failed.
 *
 * @param message what is wrong, in the words of the session's language, one or more lines
 * @param line the line of the cell, from 1; of the file it stands in where {@link Cell#line} says so
 * @param column the column on that line, from 1; 0 where only the line is known
 * @param sourceLine the text of that line
 * @param frames the frames of an exception that are the user's own
 * @param problem the problem itself, where a verb refused
 * @param cause the exception itself, where there was one
 */
public record CellProblem(
        Kind kind,
        String message,
        int line,
        int column,
        int length,
        String sourceLine,
        List<String> frames,
        Optional<Problem> problem,
        @Nullable Throwable cause) {

    public CellProblem {
        frames = List.copyOf(frames);
    }

    /** What kind of failure. */
    public enum Kind {
        /** Java that does not compile. */
        COMPILE,
        /** A verb that refused, with a remedy. */
        PROBLEM,
        /** An exception of the user's code, or of a library under it. */
        EXCEPTION,
        /** Stopped by the user. */
        INTERRUPTED
    }
}
