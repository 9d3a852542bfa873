package telling.session;

import java.util.Optional;

/**
 * What a person submits at once: one or more Java snippets.
 *
 * @param file the notebook that it stands in, empty at the prompt
 * @param line the line of that file on which its source starts, from 1
 */
public record Cell(String source, Optional<String> file, int line) {

    /** A cell typed at the prompt. */
    public static Cell typed(String source) {
        return new Cell(source, Optional.empty(), 1);
    }

    /** A cell of a notebook. */
    public static Cell of(String source, String file, int line) {
        return new Cell(source, Optional.of(file), line);
    }
}
