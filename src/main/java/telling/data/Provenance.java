package telling.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telling.base.Language;
import telling.base.Origin;

/**
 * Where a table comes from.
 *
 * @param dataset the package's name, empty for a table made at the prompt or read from a plain file
 * @param sha256 the hash of the file's bytes, where there was a file
 * @param citation the document behind the data, as a source note names it
 * @param steps what was done to it since, each as the Java that did it
 * @param joined where the tables come from that were joined to it
 */
public record Provenance(
        String dataset,
        String version,
        String table,
        Words title,
        Words citation,
        Optional<String> sha256,
        List<String> steps,
        List<Provenance> joined) {

    public Provenance {
        steps = List.copyOf(steps);
        joined = List.copyOf(joined);
    }

    /** A table that nothing was joined to. */
    public Provenance(
            String dataset,
            String version,
            String table,
            Words title,
            Words citation,
            Optional<String> sha256,
            List<String> steps) {
        this(dataset, version, table, title, citation, sha256, steps, List.of());
    }

    /** A table of which only the name is known. */
    public static Provenance of(String table) {
        return new Provenance("", "", table, Words.of(""), Words.of(""), Optional.empty(), List.of());
    }

    /** The same origin, one step further. */
    public Provenance then(String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return new Provenance(dataset, version, table, title, citation, sha256, more, joined);
    }

    /** The same origin, with that of a table that was joined to it. */
    public Provenance with(Provenance other) {
        List<Provenance> more = new ArrayList<>(joined);
        more.add(other);
        return new Provenance(dataset, version, table, title, citation, sha256, steps, more);
    }

    /**
     * The documents behind it, that of its own table first, as a source note names them: for a package that cites none
     * its name, for a plain file that of the file; empty for a table made at the prompt.
     */
    public String source(Language language) {
        Set<String> sources = new LinkedHashSet<>();
        sources.add(citation.in(language, (dataset + " " + version).strip()));
        joined.forEach(other -> sources.add(other.source(language)));
        sources.remove("");
        return String.join("; ", sources);
    }

    /** The files behind it, its own first. */
    public List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        sha256.ifPresent(hash -> origins.add(new Origin(dataset, version, table, hash)));
        joined.forEach(other -> origins.addAll(other.origins()));
        return origins.stream().distinct().toList();
    }
}
