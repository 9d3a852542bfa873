package telling.notebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands before the first cell.
 *
 * @param text as it stands in the file, the byte order mark and the last line end included
 * @param values the YAML of it, by key
 */
public record NotebookHeader(String text, Map<String, Object> values) {

    /** No header. */
    public static final NotebookHeader NONE = new NotebookHeader("", Map.of());

    public NotebookHeader {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The title, where the header gives one. */
    public Optional<String> title() {
        return values.containsKey("title") ? Optional.of(String.valueOf(values.get("title"))) : Optional.empty();
    }
}
