package telling.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.data.DataTable;
import telling.data.Roles;
import telling.data.packages.DataPackages;
import telling.data.packages.PackageReading;

/** A synthetic person-level survey, and what R 4.2 says of it; commuters.R beside the data made both. */
final class Commuters {

    private static final Path FOLDER = Path.of("src/test/resources/telling/analysis/commuters");

    private Commuters() {}

    /** One row per person, with weights. */
    static DataTable weighted() {
        PackageReading reading = DataPackages.read(FOLDER);
        DataTable table = reading.dataPackage().orElseThrow().tables().get("commuters");
        if (table == null || !reading.problems().isEmpty()) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return table;
    }

    /** The same without weights. */
    static DataTable unweighted() {
        DataTable table = weighted();
        Roles of = table.roles();
        return table.withRoles(new Roles(
                of.wave(),
                of.category(),
                of.count(),
                Optional.empty(),
                of.design(),
                of.bases(),
                of.remainder(),
                of.absent(),
                of.crosswalks(),
                of.aliases()));
    }

    /** R's values of one kind, by row and column. */
    static Map<List<String>, Double> expected(String what) {
        Map<List<String>, Double> values = new HashMap<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve("expected.csv"))) {
                String[] parts = line.split(",");
                if (parts[0].equals(what)) {
                    values.put(List.of(parts[1], parts[2]), Double.valueOf(parts[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing expected of " + what);
        }
        return values;
    }
}
