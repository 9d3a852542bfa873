package telling.data.packages;

import java.nio.file.Path;
import java.util.List;
import telling.base.Problem;

/** What {@code telling check} finds. */
public final class PackageCheck {

    private PackageCheck() {}

    /** All that is wrong with the package in this folder, or what it holds when nothing is. */
    public static Report run(Path folder) {
        PackageReading reading = DataPackages.read(folder);
        return new Report(
                folder,
                reading.dataPackage().map(p -> p.name()).orElse(""),
                reading.problems(),
                reading.dataPackage().stream()
                        .flatMap(p -> p.tables().entrySet().stream())
                        .map(t -> new TableSize(
                                t.getKey(),
                                t.getValue().rowCount(),
                                t.getValue().columnCount()))
                        .toList(),
                reading.dataPackage().map(p -> p.figures().size()).orElse(0),
                reading.dataPackage().map(p -> p.claims().size()).orElse(0));
    }

    /**
     * The findings.
     *
     * @param problems sorted by file and line; empty for a package that loads
     * @param tables the tables of a package without problems
     * @param figures how many published figures its register holds
     * @param claims how many statements in words its register of claims holds
     */
    public record Report(
            Path folder, String name, List<Problem> problems, List<TableSize> tables, int figures, int claims) {
        public Report {
            problems = List.copyOf(problems);
            tables = List.copyOf(tables);
        }

        /** Whether nothing is wrong. */
        public boolean clean() {
            return problems.isEmpty();
        }
    }

    /** A table and how large it is. */
    public record TableSize(String name, int rows, int columns) {}
}
