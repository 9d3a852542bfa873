package telling.data.packages;

import java.nio.file.Path;

/** Names of files in messages. */
final class PackagePaths {

    static final String DESCRIPTOR = "datapackage.json";

    private PackagePaths() {}

    /** The path as it was given, with forward slashes on every system. */
    static String shown(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }
}
