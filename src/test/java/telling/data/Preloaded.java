package telling.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.Table;
import telling.data.packages.Catalogues;

/** The data that the prompt starts with, read from the folder {@code datasets} of this tree. */
public final class Preloaded {

    private static final Map<String, Object> VARIABLES =
            Map.copyOf(Catalogues.load(List.of(Path.of("datasets"))).variables());

    private Preloaded() {}

    /** The outcomes of both inventories. */
    public static Source outcomes() {
        return (Source) variable("outcomes");
    }

    /** Rows that are persons whom a program drew. */
    public static Table persons() {
        return (Table) variable("syntheticPersons");
    }

    /** The policy events. */
    public static Object events() {
        return variable("events");
    }

    /** The figures in print that count organisations, many of them "about" or "over". */
    public static Table organisationFigures() {
        Table published = (Table) variable("published");
        return published.where(published.stringColumn("unit").isEqualTo("organisations"));
    }

    private static Object variable(String name) {
        return Optional.ofNullable(VARIABLES.get(name)).orElseThrow();
    }
}
