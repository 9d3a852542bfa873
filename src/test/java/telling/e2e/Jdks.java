package telling.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The JDKs that the packaged program is tried on. */
final class Jdks {

    private Jdks() {}

    /** The JDK of this run: {@code -Dtelling.it.java=DIR}, else the one that runs the tests. */
    static Path chosen() {
        String named = System.getProperty("telling.it.java", "");
        return Path.of(named.isBlank() ? System.getProperty("java.home") : named);
    }

    /** One JDK of each version that this machine has, the chosen one first. */
    static List<Path> all() {
        List<Path> found = new ArrayList<>(List.of(chosen()));
        Path folder = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> candidates = Files.list(folder)) {
                candidates
                        .sorted()
                        .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                        .filter(home -> major(home) >= 17)
                        .filter(home -> found.stream().noneMatch(known -> major(known) == major(home)))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** The feature version that a JDK's release file states; 0 where it has none. */
    static int major(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("^1\\.", ""))
                    .map(version -> Integer.parseInt(version.replaceFirst("\\..*", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
