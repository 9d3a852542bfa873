package telling.session;

import java.util.Optional;

/**
 * What a person submits at once: one or more Java snippets.
 *
 * @param file the notebook that it stands in, empty at the prompt
 * @param line the line of that file on which its source starts, from 1
 * @param named whether another cell may name its value, as {@code $n}: only then is its static type of use
 */
public record Cell(String source, Optional<String> file, int line, boolean named) {

    /** A cell typed at the prompt. */
    public static Cell typed(String source) {
        return new Cell(source, Optional.empty(), 1, true);
    }

    /** A cell of a notebook. */
    public static Cell of(String source, String file, int line) {
        return new Cell(source, Optional.of(file), line, true);
    }

    /** The same, its value named by no other cell. */
    public Cell unnamed() {
        return new Cell(source, file, line, false);
    }
}
