package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The prompt whose process dies: the launcher starts another one, or the next start brings the cells back. */
class KillIT extends FreshHome {

    private static final String CRASH = "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\");"
            + " f.setAccessible(true); ((sun.misc.Unsafe) f.get(null)).putAddress(0, 0);";

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void killedProcess_isStartedAgainInTheSameTerminalWithItsCells(Path jdk) {
        program.with("JAVA_HOME", jdk.toString());
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int kept = 7", 2).enter("int oops = \"text\"", 3);
            terminal.enter("/set language nl", 3).enter("double chance = Math.random()", 4);
            terminal.type("while (true) { }" + Pty.ENTER).await("the cell on disk", shown -> journaled("while (true)"));
            terminal.jvm().destroyForcibly();
            terminal.expect("opnieuw gestart").expect("2 cellen van vandaag").expectPrompt(5);

            assertThat(terminal.text())
                    .contains("Cel 3 geeft iets anders: toen", "eindigde: cel 4, while (true) { }")
                    .doesNotContain("Killed");
            terminal.enter("kept * 6", 6).enter("/nonsense", 6);
            assertThat(terminal.text()).containsPattern("(?m)^42$").contains("geen opdracht");

            terminal.type(CRASH + Pty.ENTER).expect("onverwacht");
            terminal.expect("3 cellen van vandaag").expectPrompt(7).enter("$5 + kept", 8);
            assertThat(terminal.text()).containsPattern("(?m)^49$").doesNotContain("SIGSEGV", "fatal error");

            terminal.type(Pty.CTRL_D);
            assertThat(terminal.exit()).isZero();
            assertThat(scratch.resolve("home/.local/state/telling")).isDirectoryNotContaining("glob:**running-*");
        }
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>");

            assertThat(terminal.text()).doesNotContain("/restore");
        }
    }

    @Test
    void killedWithItsLauncher_isOfferedByTheNextStart_andNotByOneThatRunsMeanwhile() {
        try (Pty other = Pty.start(program);
                Pty terminal = Pty.start(program)) {
            other.expect("[1]>").enter("int mine = 1", 2);
            terminal.expect("[1]>").enter("int kept = 40", 2).enter("kept + 1", 3);
            terminal.type("Thread.sleep(100000)" + Pty.ENTER).await("the cell on disk", shown -> journaled("100000"));
            ProcessHandle jvm = terminal.jvm();
            terminal.launcher().destroyForcibly();
            jvm.destroyForcibly();
            terminal.exit();

            try (Pty next = Pty.start(program)) {
                next.expect("[1]>");
                assertThat(next.text()).contains("2 cells of today").doesNotContain("more: /restore");
                next.type("/restore" + Pty.ENTER).expectPrompt(4).enter("$2 + 1", 5);

                assertThat(next.text())
                        .containsPattern("(?m)^42$")
                        .contains("2 cells of today", "cell 3, Thread.sleep(100000)");
            }
            other.enter("mine + 1", 3);
        }
    }

    @Test
    void launcherThatIsEnded_takesTheProgramAlong() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int kept = 40", 2);
            ProcessHandle jvm = terminal.jvm();
            terminal.launcher().destroy();
            terminal.exit();

            terminal.await("the end of the JVM", shown -> !jvm.isAlive());
        }
    }

    @Test
    void sessionThatWasLeft_isNotOffered_butCanBeListedAndRestored() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int kept = 40", 2).type(Pty.CTRL_D);
            assertThat(terminal.exit()).isZero();
        }
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("1 + 0", 2).enter("/restore", 2).enter("/restore --list", 2);
            terminal.type("/restore 1" + Pty.ENTER).expectPrompt(3).enter("kept + $2 + $1", 4);

            assertThat(terminal.text())
                    .contains("There is no session to bring back.", "1 cell: int kept = 40", "numbers start at 2")
                    .containsPattern("(?m)^81$");
        }
    }

    private boolean journaled(String source) {
        Path folder = scratch.resolve("home/.local/state/telling/sessions");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.readString(file).contains(source)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
