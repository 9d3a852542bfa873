package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more. A limit on the size of files stands in for it, which needs no file system of
 * its own: a write fails half-way, as on a full disk.
 */
class FullDiskIT {

    /** In blocks of 512 bytes, as sh counts: room for what the JVM itself writes, and no more. */
    private static final int BLOCKS = 160;

    @TempDir
    Path scratch;

    @Test
    void fullDisk_isSaidOnce_leavesNothingHalfWritten_andCostsNoCellButTheOne() throws IOException {
        Program program = new Program(scratch);
        String large = "/* " + "x".repeat(BLOCKS * 1024) + " */ kept * 6";
        try (Pty terminal = Pty.start(new Program(scratch).launcher(limited()), 80, 40)) {
            terminal.expect("[1]>").enter("int kept = 7", 2);
            terminal.type("\033[200~" + large + "\033[201~").await("the paste", shown -> shown.endsWith("kept * 6"));
            terminal.type(Pty.ENTER).expectPrompt(3).enter("kept + 1", 4);
            assertThat(terminal.text().replace("\n", "")).containsOnlyOnce("cannot be brought back");
            assertThat(terminal.text()).containsPattern("(?m)^42$").containsPattern("(?m)^8$");

            terminal.enter("/save brief.java", 4).expect("File \"brief.java\" cannot be written");
            terminal.enter("plot(compare(outcomes, 2005, 2013)).save(\"chart.html\")", 5);
            terminal.expect("File \"chart.html\" cannot be written").enter("/set suggestions off", 5);
            terminal.enter("kept + 2", 6);
            assertThat(terminal.text()).containsPattern("(?m)^9$");
            ProcessHandle jvm = terminal.jvm();
            terminal.launcher().destroyForcibly();
            jvm.destroyForcibly();
            terminal.exit();
        }
        try (Stream<Path> files = Files.list(program.directory())) {
            assertThat(files).isEmpty();
        }
        try (Pty terminal = Pty.start(program, 80, 40)) {
            terminal.expect("[1]>").type("/restore" + Pty.ENTER).expectPrompt(6);
            terminal.enter("kept * 100", 7);
            assertThat(terminal.text()).containsPattern("(?m)^700$");
        }
    }

    private Path limited() throws IOException {
        Path script = scratch.resolve("limited");
        Files.writeString(
                script,
                "#!/bin/sh\nulimit -f " + BLOCKS + "\nexec '"
                        + Installation.launcher().toString().replace("'", "'\\''") + "' \"$@\"\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
