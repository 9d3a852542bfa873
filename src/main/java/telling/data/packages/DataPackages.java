package telling.data.packages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a folder with a {@code datapackage.json}. */
public final class DataPackages {

    private DataPackages() {}

    /** The package in this folder, or every problem that stands in its way. */
    public static PackageReading read(Path folder) {
        return new PackageReading(Optional.empty(), List.of());
    }
}
