package telling.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import telling.base.Outputs;
import telling.base.Problem;

/** Looks for files in a folder and the folders in it. */
final class Tree {

    private static final int MOST = 2_000;

    private Tree() {}

    /**
     * The files that are wanted, in the order of their names, at most 2,000. Links, hidden folders and what may not be read are passed over.
     *
     * <p>Errors: app.no-search.
     */
    static List<Path> files(Path folder, int deep, Predicate<Path> wanted) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), deep, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes kind) {
                            boolean hidden = !at.equals(folder)
                                    && String.valueOf(at.getFileName()).startsWith(".");
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path at, BasicFileAttributes kind) {
                            if (kind.isRegularFile() && wanted.test(at)) {
                                found.add(at);
                            }
                            return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path at, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw Problem.of(
                            "app.no-search",
                            "folder",
                            String.valueOf(folder.getFileName()),
                            "reason",
                            Outputs.reason(e))
                    .thrown();
        }
        return found.stream().sorted().toList();
    }
}
