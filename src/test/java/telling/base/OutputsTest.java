package telling.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** The hash of this many bytes of 'a', from FIPS 180-2 for a million, from the sha256sum of GNU coreutils for the others. */
    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
        "65536, bf718b6f653bebc184e1479f1935b8da974d701b893afcf49e701f3e2f9f9c5a",
        "1000000, cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    })
    void files_ofAnyLength_haveTheHashOfTheirBytes(int length, String sha256) throws IOException {
        Outputs gathered = Outputs.under(folder);
        gathered.write("a.txt", false, out -> {
            for (int i = 0; i < length; i++) {
                out.write('a');
            }
        });
        gathered.write("b.txt", false, out -> out.write("a".repeat(length).getBytes(StandardCharsets.UTF_8)));

        assertThat(gathered.files()).extracting(Outputs.Written::sha256).containsExactly(sha256, sha256);
        assertThat(Outputs.sha256(folder.resolve("a.txt"))).isEqualTo(sha256);
    }

    @Test
    void files_areHeldAgainstWhatStoodThereBeforeTheFirstOfThem() throws IOException {
        Files.writeString(folder.resolve("same.txt"), "one");
        Files.writeString(folder.resolve("back.txt"), "one");
        Files.writeString(folder.resolve("other.txt"), "one");
        Outputs gathered = Outputs.under(folder);
        for (String written : List.of(
                "same.txt=one", "back.txt=two", "back.txt=one", "other.txt=one", "other.txt=two", "new.txt=one")) {
            String[] parts = written.split("=");
            gathered.write(parts[0], false, out -> out.write(parts[1].getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(gathered.files())
                .extracting(file -> file.file().getFileName() + " " + file.change())
                .containsExactly("same.txt SAME", "back.txt SAME", "other.txt CHANGED", "new.txt NEW");
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
