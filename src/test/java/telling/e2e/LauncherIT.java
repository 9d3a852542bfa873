package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher script: which Java it takes, what it says without one, and where it may be called from. */
class LauncherIT {

    @TempDir
    Path scratch;

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void version_onEveryJdk_isPrintedWithoutAWarning(Path jdk) {
        var run = new Program(scratch).with("JAVA_HOME", jdk.toString()).run("--version");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("0.1.0");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void cell_onEveryJdk_printsUtf8IntoAPipe(Path jdk) {
        var run = new Program(scratch).with("JAVA_HOME", jdk.toString()).run("-e", "\"caf\u00e9 \u6f22 \" + 6 * 7");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).isEqualTo("caf\u00e9 \u6f22 42\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void localeThatIsNotInstalled_readsAccentsAllTheSame() throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("caf\u00e9"));
        Files.writeString(folder.resolve("n\u00e9.java"), "// %%\n6 * 7 //==> 42\n");

        var run = new Program(scratch).with("LC_ALL", "xx_XX.UTF-8").in(folder).run("run", "n\u00e9.java");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("n\u00e9.java");
    }

    @Test
    void launcher_throughSymbolicLinks_findsItsFolder() throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("links here"));
        Path first = Files.createSymbolicLink(folder.resolve("t1"), Installation.launcher());
        Files.createSymbolicLink(folder.resolve("t2"), Path.of("t1"));

        var run = new Program(scratch)
                .launcher(folder.resolve("t2"))
                .in(Path.of("/"))
                .run("--version");

        assertThat(run.exit()).as("%s via %s", run, first).isZero();
    }

    @Test
    void launcher_calledByName_isFoundOnThePath() {
        var run = new Program(scratch)
                .with("PATH", Installation.launcher().getParent() + ":/usr/bin:/bin")
                .launcher(Path.of("/usr/bin/env"))
                .run("telling", "--version");

        assertThat(run.exit()).as("%s", run).isZero();
    }

    @Test
    void launcher_withJavaHomeWithSpaces_usesIt() throws IOException {
        Path spaced = Files.createSymbolicLink(scratch.resolve("a jdk"), Jdks.chosen());

        var run = new Program(scratch)
                .with("JAVA_HOME", spaced.toString())
                .run("-e", "System.getProperty(\"java.home\")");

        assertThat(run.out().strip())
                .as("%s", run)
                .isIn(spaced.toString(), Jdks.chosen().toRealPath().toString());
    }

    @Test
    void launcher_withAnOldJava_namesItsVersion() throws IOException {
        Path old = fakeJava("exit 9");
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        var run = new Program(scratch).with("JAVA_HOME", old.toString()).run("--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is Java 11.0.2.").contains("17 or newer");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void launcher_withAnOldJavaThatHasNoReleaseFile_asksIt() throws IOException {
        Path old = fakeJava("echo 'java version \"1.8.0_301\"' >&2");

        var run = new Program(scratch).with("JAVA_HOME", old.toString()).run("--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is Java 1.8.0_301.");
    }

    @Test
    void launcher_withARuntimeThatCannotCompile_asksForAJdk() throws IOException {
        Path runtime = fakeJava("exit 9");
        Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"21.0.1\"\nMODULES=\"java.base java.logging\"\n");

        var run = new Program(scratch).with("JAVA_HOME", runtime.toString()).run("--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("without a compiler").contains("JDK");
    }

    @Test
    void launcher_withAWrongJavaHome_namesIt() {
        var run = new Program(scratch).with("JAVA_HOME", "/no/such jdk").run("--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("JAVA_HOME is /no/such jdk").contains("no bin/java");
    }

    @Test
    void launcher_withoutAnyJava_saysWhatToInstall() throws IOException {
        Path tools = Files.createDirectory(scratch.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }

        var run = new Program(scratch)
                .without("JAVA_HOME")
                .with("PATH", tools.toString())
                .run("--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no Java found").contains("Install a JDK, 17 or newer");
    }

    @Test
    void launcher_aloneWithoutItsFolder_saysSo() throws IOException {
        Path alone = Files.createDirectories(scratch.resolve("alone/bin"));
        Path script = Files.copy(Installation.launcher(), alone.resolve("telling"));

        var run = new Program(scratch).launcher(script).run("--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Copy the whole folder");
    }

    private Path fakeJava(String body) throws IOException {
        Path bin = Files.createDirectories(scratch.resolve("old java/bin"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return bin.getParent();
    }
}
