package telling.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.Problem;

/**
 * The packages of a session and the variables that their tables become.
 *
 * @param variables the tables by variable name, in order; a clash carries the package's prefix
 * @param problems why a package was left out, and what was decided while reading
 */
public record Catalogue(List<DataPackage> packages, Map<String, DataTable> variables, List<Problem> problems) {

    public Catalogue {
        packages = List.copyOf(packages);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        problems = List.copyOf(problems);
    }

    /** A session without data. */
    public static final Catalogue EMPTY = new Catalogue(List.of(), Map.of(), List.of());

    /**
     * The variable of the table that a command takes when none is named: of the packages whose primary
     * table has all these waves the one loaded last, else of all packages the one loaded last.
     */
    public Optional<String> primary(List<String> waves) {
        return waves.isEmpty() ? Optional.empty() : variables.keySet().stream().findFirst();
    }

    /** All published figures, of every package in order. */
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        packages.forEach(p -> all.addAll(p.figures()));
        return all;
    }
}
