package telling.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An archive of loaded classes that the launcher starts from when it is there, and the stamp beside
 * it that says which JDK and jars it was trained on.
 */
record Archive(Path file) {

    private static final String FILE = "telling.archive";
    private static final String HOME = "telling.home";
    private static final String ENDING = ".jsa";

    /** The prompt's, as the launcher looks for it; empty where it knows no cache, or this is no installation. */
    static Optional<Archive> here() {
        String file = System.getProperty(FILE, "");
        return file.isEmpty() || System.getProperty(HOME) == null
                ? Optional.empty()
                : Optional.of(new Archive(Path.of(file)));
    }

    /** The one of calls that end by themselves, beside the prompt's: a prompt comes later for what only they need. */
    Archive ofCalls() {
        String name = file.getFileName().toString();
        return new Archive(file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + "-calls" + ENDING));
    }

    private Path stamp() {
        return beside(".stamp");
    }

    /** A file of the same name with this ending. */
    Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Whether it is there and was trained on this JDK and these jars. */
    boolean fresh() {
        try {
            return Files.exists(file)
                    && Files.exists(stamp())
                    && Files.readString(stamp()).equals(fingerprint());
        } catch (IOException e) {
            return false;
        }
    }

    /** Puts a newly trained one in place. */
    void replace(Path trained, String fingerprint) throws IOException {
        Path written = beside(".stamp-" + ProcessHandle.current().pid());
        Files.writeString(written, fingerprint, StandardCharsets.UTF_8);
        Files.deleteIfExists(stamp());
        Files.move(trained, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.move(written, stamp(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** This JDK and the jars of this installation, with their sizes and times. */
    static String fingerprint() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(System.getProperty("java.home"));
        lines.add(System.getProperty("java.vm.version"));
        lines.add(System.getProperty("java.vm.vendor"));
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty(HOME), "lib"))) {
            for (Path jar : jars.sorted().toList()) {
                BasicFileAttributes about = Files.readAttributes(jar, BasicFileAttributes.class);
                lines.add(jar + " " + about.size() + " " + about.lastModifiedTime());
            }
        }
        return String.join("\n", lines);
    }
}
