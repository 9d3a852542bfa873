package telling.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or not at all. */
class OutputsTest {

    @TempDir
    Path folder;

    private final Outputs outputs = Outputs.asNamed();

    private static final Outputs.Content FULL_DISK = out -> {
        out.write("half".getBytes(StandardCharsets.UTF_8));
        throw new IOException("No space left on device");
    };

    @Test
    void write_toAFullDisk_leavesNothingAndSaysWhy() throws IOException {
        assertRefused(folder.resolve("x.svg").toString(), false, FULL_DISK, "base.not-writable");

        assertThat(names()).isEmpty();
    }

    @Test
    void writeAll_whereTheSecondFindsNoRoom_leavesNothing() throws IOException {
        Map<String, Outputs.Content> two = new LinkedHashMap<>();
        two.put(folder.resolve("x.svg").toString(), out -> out.write('a'));
        two.put(folder.resolve("x.png").toString(), FULL_DISK);

        assertThatThrownBy(() -> outputs.writeAll(two, false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().facts().get("file"))
                                .isEqualTo(folder.resolve("x.png").toString()));

        assertThat(names()).isEmpty();
        assertThat(outputs.files()).isEmpty();
    }

    @Test
    void write_ofTooLongAName_saysSoWithoutOurOwnNames() {
        assertThatThrownBy(() -> outputs.write(folder.resolve("x".repeat(300)) + ".svg", false, out -> out.write('a')))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().facts().get("reason")).isEqualTo("File name too long"));
    }

    @Test
    void overwrite_onAFullDisk_keepsWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("x.svg"), "before");

        assertRefused(folder.resolve("x.svg").toString(), true, FULL_DISK, "base.not-writable");

        assertThat(names()).containsExactly("x.svg");
        assertThat(folder.resolve("x.svg")).hasContent("before");
    }

    @Test
    void write_overAFileThatExists_isRefusedUnlessTold() throws IOException {
        Files.writeString(folder.resolve("x.svg"), "before");
        String name = folder.resolve("x.svg").toString();

        assertRefused(name, false, out -> out.write('a'), "base.file-exists");
        outputs.write(name, true, out -> out.write('a'));

        assertThat(folder.resolve("x.svg")).hasContent("a");
    }

    @Test
    void write_intoAFolderThatIsNotThere_isRefused() throws IOException {
        assertRefused(folder.resolve("no/x.svg").toString(), false, out -> out.write('a'), "base.not-writable");

        assertThat(names()).isEmpty();
    }

    @Test
    void write_ofAnImpossibleName_isRefused() throws IOException {
        assertRefused(folder.resolve("x".repeat(300)) + ".svg", false, out -> out.write('a'), "base.not-writable");
        assertRefused(folder + "/a\0b.svg", false, out -> out.write('a'), "base.not-writable");

        assertThat(names()).isEmpty();
    }

    @Test
    void write_ofARun_outsideItsFolder_isRefused() throws IOException {
        assertThatThrownBy(() -> Outputs.under(folder.resolve("out")).write("../x.svg", true, out -> out.write('a')))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("base.file-outside"));
        assertThat(names()).isEmpty();
    }

    private void assertRefused(String name, boolean overwrite, Outputs.Content content, String code) {
        assertThatThrownBy(() -> outputs.write(name, overwrite, content))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
