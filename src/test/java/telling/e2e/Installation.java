package telling.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** The packaged folder, copied once per test run to a place whose path holds what scripts trip over. */
final class Installation {

    private static final Path HOME = copy();

    private Installation() {}

    /** The copied {@code target/telling}; tests read it and leave it as it is. */
    static Path home() {
        return HOME;
    }

    static Path launcher() {
        return HOME.resolve("bin/telling");
    }

    private static Path copy() {
        Path packaged = Path.of(System.getProperty("telling.it.folder", "target/telling"));
        try {
            Path folder = Files.createTempDirectory("telling-it");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return copyTree(packaged, folder.resolve("Where we've put it! (a copy)/telling"));
        } catch (IOException e) {
            throw new UncheckedIOException("package first: " + packaged, e);
        }
    }

    /** Copies a folder with all in it, permissions included, and returns the copy. */
    static Path copyTree(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException error) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
