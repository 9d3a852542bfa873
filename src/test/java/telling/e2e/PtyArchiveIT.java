package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The class archive: trained behind a first start, and never a word about it. Alone on the machine, since
 * the training gives way to everything else and would wait for the busy loops of other tests to end.
 */
@Isolated
class PtyArchiveIT {

    private static final long TRAINING_MILLIS = 120_000;

    /** Which archives the JVM has before it. */
    private static final String MAPPED =
            "Files.lines(Path.of(\"/proc/self/maps\")).filter(map -> map.endsWith(\".jsa\"))"
                    + ".map(map -> map.endsWith(\"-calls.jsa\") ? \"calls\" : map.contains(\"telling\") ? \"prompt\" : \"\")"
                    + ".filter(kind -> !kind.isEmpty()).distinct().toList()";

    @TempDir
    Path scratch;

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void firstStart_trainsAnArchive_thatLaterStartsUse_andASpoiltOneDoesNoHarm(Path jdk) throws IOException {
        Path cache = Files.createDirectory(scratch.resolve("a cache"));
        Program program =
                new Program(scratch).with("JAVA_HOME", jdk.toString()).with("XDG_CACHE_HOME", cache.toString());
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .await(
                            "the stamps of two archives",
                            TRAINING_MILLIS,
                            shown -> files(cache, ".stamp").size() == 2);
            assertThat(terminal.text()).doesNotContain("WARN", "warning");
        }
        assertThat(files(cache, ".new")).isEmpty();

        var run = program.run("-e", MAPPED);

        assertThat(run.out()).as("%s", run).isEqualTo("[calls]\n");
        assertThat(run.err()).isEmpty();

        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter(MAPPED, 2);
            assertThat(terminal.text()).containsPattern("(?m)^\\[prompt]$");
        }
        for (Path archive : files(cache, ".jsa")) {
            Files.delete(archive);
            Files.writeString(archive, "spoilt");
        }
        var spoilt = program.run("-e", "6 * 7");

        assertThat(spoilt.out()).as("%s", spoilt).isEqualTo("42\n");
        assertThat(spoilt.err()).isEmpty();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
