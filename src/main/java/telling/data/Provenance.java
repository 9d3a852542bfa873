package telling.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a table comes from.
 *
 * @param dataset the package's name, empty for a table made at the prompt or read from a plain file
 * @param sha256 the hash of the file's bytes, where there was a file
 * @param citation the document behind the data, as a source note names it
 * @param steps what was done to it since, each as the Java that did it
 */
public record Provenance(
        String dataset,
        String version,
        String table,
        Words title,
        Words citation,
        Optional<String> sha256,
        List<String> steps) {

    public Provenance {
        steps = List.copyOf(steps);
    }

    /** A table of which only the name is known. */
    public static Provenance of(String table) {
        return new Provenance("", "", table, Words.of(""), Words.of(""), Optional.empty(), List.of());
    }

    /** The same origin, one step further. */
    public Provenance then(String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return new Provenance(dataset, version, table, title, citation, sha256, more);
    }
}
