package telling.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Optional<String> last = Optional.empty();
        Optional<String> fitting = Optional.empty();
        for (DataPackage one : packages) {
            Optional<String> variable = one.primary().flatMap(table -> variable(one, table));
            last = variable.isPresent() ? variable : last;
            if (variable.map(variables::get)
                    .filter(table -> hasWaves(table, waves))
                    .isPresent()) {
                fitting = variable;
            }
        }
        return fitting.isPresent() ? fitting : last;
    }

    /** The variable of a package's table. */
    public Optional<String> variable(DataPackage of, String table) {
        DataTable wanted = of.tables().get(table);
        return variables.entrySet().stream()
                .filter(e -> e.getValue() == wanted)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a table has a wave column, and these waves in it. */
    public static boolean hasWaves(DataTable table, List<String> waves) {
        Optional<String> column = table.roles().wave();
        if (column.isEmpty()) {
            return false;
        }
        Set<String> present = new HashSet<>();
        for (int row = 0; row < table.rowCount(); row++) {
            present.add(String.valueOf(table.value(row, column.get())));
        }
        return waves.stream().allMatch(wave -> present.contains(table.roles().waveNamed(wave)));
    }

    /** All published figures, of every package in order. */
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        packages.forEach(p -> all.addAll(p.figures()));
        return all;
    }

    /** All claims, of every package in order. */
    public List<Claim> claims() {
        List<Claim> all = new ArrayList<>();
        packages.forEach(p -> all.addAll(p.claims()));
        return all;
    }
}
