package telling.base;

import java.util.List;
import java.util.Map;

/**
 * How this program was called, as far as it decides what comes out; attached to a workspace.
 *
 * @param version of the program
 * @param folders the names of the folders of data packages that do not come with the program, by package
 * @param parameters what was given to the notebook, as {@code year=2013}
 */
public record Recipe(String version, Map<String, String> folders, List<String> parameters) {

    /** Nothing is known. */
    public static final Recipe NONE = new Recipe("", Map.of(), List.of());

    public Recipe {
        folders = Map.copyOf(folders);
        parameters = List.copyOf(parameters);
    }

    /** The same with these parameters. */
    public Recipe with(Map<String, String> given) {
        return new Recipe(
                version,
                folders,
                given.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .sorted()
                        .toList());
    }
}
