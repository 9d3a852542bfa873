package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of {@code notebooks/README.md} are what {@code notebooks/gallery.java} draws, byte for byte but for the
 * trace inside; {@code -Dgolden.write=true} takes over the new ones, to be looked at.
 */
class GalleryIT {

    private static final Path PICTURES = Path.of("src", "docs", "gallery");

    @TempDir
    Path scratch;

    @Test
    void pictures_areWhatTheGalleryDraws_andStandInTheReadme() throws IOException {
        Program program = new Program(scratch);
        Path notebook = Path.of("notebooks", "gallery.java").toAbsolutePath();

        var run = program.run("run", notebook.toString(), "--out", "out");

        assertThat(run.exit()).as("%s", run).isZero();
        Path drawn = program.directory().resolve("out").resolve("gallery");
        String readme = Files.readString(Path.of("notebooks", "README.md"));
        List<String> names = names(drawn);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(PICTURES);
            for (String name : names) {
                Files.writeString(PICTURES.resolve(name), plain(drawn.resolve(name)));
            }
        }
        assertThat(names(PICTURES)).isEqualTo(names);
        for (String name : names) {
            assertThat(plain(PICTURES.resolve(name))).as(name).isEqualTo(plain(drawn.resolve(name)));
            assertThat(readme).contains("(../src/docs/gallery/" + name + ")");
        }
    }

    /** The picture without its trace, which names the place of the notebook. */
    private static String plain(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)<metadata.*?</metadata>\\n?", "");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
