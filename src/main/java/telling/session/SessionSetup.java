package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a session starts with.
 *
 * @param imports import declarations, each ending in a semicolon
 * @param preloaded gives the variables, when the engine has come up; called once, on its thread
 * @param spare where the session looks for an engine, and leaves its own when it closes; empty for one of its own
 * @param known where the session looks for its cells, compiled beforehand; empty where they come one by one
 * @param importsLate whether imports of the JDK's packages wait for a source that needs them; types are then told
 *     with their package where no source has named it
 */
public record SessionSetup(
        List<String> imports,
        Supplier<List<Preloaded>> preloaded,
        Optional<SpareEngines> spare,
        Optional<KnownCells> known,
        boolean importsLate) {

    /** The imports of the {@code jshell} tool's default start, and Tablesaw's. */
    public static final List<String> DEFAULT_IMPORTS = List.of(
            "import java.io.*;",
            "import java.math.*;",
            "import java.net.*;",
            "import java.nio.file.*;",
            "import java.util.*;",
            "import java.util.concurrent.*;",
            "import java.util.function.*;",
            "import java.util.prefs.*;",
            "import java.util.regex.*;",
            "import java.util.stream.*;",
            "import tech.tablesaw.api.*;");

    public SessionSetup {
        imports = List.copyOf(imports);
    }

    /** The default imports and no variables. */
    public static SessionSetup standard() {
        return new SessionSetup(DEFAULT_IMPORTS, List::of, Optional.empty(), Optional.empty(), false);
    }

    /** The same with imports more, such as {@code import static telling.api.Telling.*;}. */
    public SessionSetup importing(String... declarations) {
        List<String> all = new ArrayList<>(imports);
        all.addAll(List.of(declarations));
        return new SessionSetup(all, preloaded, spare, known, importsLate);
    }

    /** The same with these variables instead. */
    public SessionSetup preloading(List<Preloaded> variables) {
        List<Preloaded> kept = List.copyOf(variables);
        return new SessionSetup(imports, () -> kept, spare, known, importsLate);
    }

    /** The same with variables that are made once the engine needs them. */
    public SessionSetup preloading(Supplier<List<Preloaded>> variables) {
        return new SessionSetup(imports, variables, spare, known, importsLate);
    }

    /** The same for sessions that use each other's engines, one after the other. */
    public SessionSetup sharing(SpareEngines engines) {
        return new SessionSetup(imports, preloaded, Optional.of(engines), known, importsLate);
    }

    /** The same for sessions whose cells are known beforehand. */
    public SessionSetup knowing(KnownCells cells) {
        return new SessionSetup(imports, preloaded, spare, Optional.of(cells), importsLate);
    }

    /** The same for sessions that nobody sits at. */
    public SessionSetup importingLate() {
        return new SessionSetup(imports, preloaded, spare, known, true);
    }

    /** The imports that wait, for a new engine. */
    LateImports late() {
        return importsLate ? new LateImports(imports) : LateImports.none();
    }
}
