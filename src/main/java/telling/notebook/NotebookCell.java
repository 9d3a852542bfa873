package telling.notebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cell of a notebook, its text kept as it stands.
 *
 * @param marker the marker's line with its line end; empty for text before the first marker
 * @param title the words on the marker
 * @param metadata the keys on the marker with their JSON values: strings, BigDecimals, booleans, lists, maps
 * @param body everything up to the next marker, line ends included
 * @param line the line of the file on which the body starts, from 1
 */
public record NotebookCell(
        Kind kind, String marker, String title, Map<String, Object> metadata, String body, int line) {

    /** What a cell holds. */
    public enum Kind {
        CODE,
        MARKDOWN,
        RAW
    }

    public NotebookCell {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** The values of {@code tags=[...]}. */
    public List<String> tags() {
        return metadata.get("tags") instanceof List<?> tags
                ? tags.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The body with plain line ends and no blank lines after it: what the engine runs. */
    public String source() {
        return body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    /** Whether there is Java in it, and not only comments. */
    public boolean runs() {
        return kind == Kind.CODE && JavaScan.of(source()).hasCode();
    }

    /** A Markdown cell's prose, without its comment signs. */
    public String prose() {
        return Prose.of(source());
    }
}
