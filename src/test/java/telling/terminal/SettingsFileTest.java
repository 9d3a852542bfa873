package telling.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void keptValues_areReadAgain_andResetRemovesTheFile() {
        Path file = folder.resolve("telling").resolve("settings");
        SettingsFile.read(file).keep("language", "nl");
        SettingsFile.read(file).keep("width", "72");

        SettingsFile read = SettingsFile.read(file);
        assertThat(read.values()).containsEntry("language", "nl").containsEntry("width", "72");

        read.reset();
        assertThat(file).doesNotExist();
        assertThat(SettingsFile.read(file).isEmpty()).isTrue();
    }

    @Test
    void badLines_areKeptApart_andTheRestHolds() throws IOException {
        Path file = folder.resolve("settings");
        Files.write(
                file,
                "# mine\n\nnonsense\nwidth = 72\n\u00ff\u00fe\n"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        SettingsFile read = SettingsFile.read(file);

        assertThat(read.values()).containsOnlyKeys("width");
        assertThat(read.unread()).hasSize(2).contains("nonsense");
    }
}
