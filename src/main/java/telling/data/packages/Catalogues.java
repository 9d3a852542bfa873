package telling.data.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import telling.base.Outputs;
import telling.base.Place;
import telling.base.Problem;
import telling.data.Catalogue;
import telling.data.DataPackage;
import telling.data.DataTable;

/** Gathers the packages of a session. */
public final class Catalogues {

    private Catalogues() {}

    /**
     * The packages in these folders, in order; a folder is a package itself or holds packages one
     * level down. A package that has problems is left out and told of; a later one of the same name
     * replaces the earlier, with a note.
     */
    public static Catalogue load(List<Path> folders) {
        Map<String, DataPackage> packages = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            for (Path one : packagesIn(folder, problems)) {
                PackageReading reading = DataPackages.read(one);
                problems.addAll(reading.problems());
                reading.dataPackage().ifPresent(read -> {
                    DataPackage earlier = packages.remove(read.name());
                    packages.put(read.name(), read);
                    if (earlier != null) {
                        problems.add(Problem.of(
                                "data.package-replaced",
                                "name",
                                read.name(),
                                "folder",
                                PackagePaths.shown(read.folder()),
                                "earlier",
                                PackagePaths.shown(earlier.folder())));
                    }
                });
            }
        }
        return of(List.copyOf(packages.values()), problems);
    }

    /** The folders that {@code $TELLING_DATA} lists, with the system's separator. */
    public static List<Path> listed(String environment) {
        return Stream.of(environment.split(java.io.File.pathSeparator))
                .filter(part -> !part.isBlank())
                .map(part -> Path.of(part.strip()))
                .toList();
    }

    /** Whether this problem is a note on what was decided, not a package left out. */
    public static boolean isNote(Problem problem) {
        return problem.code().equals("data.package-replaced") || problem.code().equals("data.variable-renamed");
    }

    private static Catalogue of(List<DataPackage> packages, List<Problem> problems) {
        Map<String, DataTable> variables = new LinkedHashMap<>();
        for (DataPackage one : packages) {
            one.tables().forEach((table, data) -> {
                String plain = VariableNames.of(table);
                Optional<String> free = Stream.concat(
                                Stream.of(plain, VariableNames.of(one.name() + "-" + table)),
                                Stream.iterate(2, n -> n + 1).map(n -> VariableNames.of(one.name() + "-" + table) + n))
                        .filter(name -> !variables.containsKey(name))
                        .findFirst();
                free.ifPresent(name -> {
                    variables.put(name, data);
                    if (!name.equals(plain)) {
                        problems.add(Problem.of(
                                "data.variable-renamed",
                                "table",
                                table,
                                "name",
                                one.name(),
                                "variable",
                                name,
                                "taken",
                                plain));
                    }
                });
            });
        }
        return new Catalogue(packages, variables, problems);
    }

    private static List<Path> packagesIn(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.of("data.no-folder", "folder", PackagePaths.shown(folder))
                    .at(Place.of(PackagePaths.shown(folder))));
            return List.of();
        }
        if (Files.exists(folder.resolve(PackagePaths.DESCRIPTOR))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.filter(f -> Files.exists(f.resolve(PackagePaths.DESCRIPTOR)))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                problems.add(Problem.of("data.no-packages", "folder", PackagePaths.shown(folder)));
            }
            return found;
        } catch (IOException e) {
            problems.add(Problem.of(
                    "data.unreadable-file", "file", PackagePaths.shown(folder), "reason", Outputs.reason(e)));
            return List.of();
        }
    }
}
