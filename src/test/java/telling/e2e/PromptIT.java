package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The prompt, through a pseudo-terminal: keys in, a screen out. */
class PromptIT extends FreshHome {

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void prompt_onEveryJdk_greetsComputesAndLeaves(Path jdk) {
        program.with("JAVA_HOME", jdk.toString());
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("1+1", 2);

            assertThat(terminal.text()).containsPattern("(?m)^(\\S+ )?2$").doesNotContain("WARNING");
            terminal.type(Pty.CTRL_D);
            assertThat(terminal.exit()).isZero();
        }
    }

    @Test
    void input_overSeveralLines_continuesUntilJavaIsComplete() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").type("int twice(int n) {" + Pty.ENTER).type("return 2 * n;" + Pty.ENTER);
            terminal.type("}" + Pty.ENTER).expectPrompt(2).enter("twice(21)", 3);

            assertThat(terminal.text()).containsPattern("(?m)^(\\S+ )?42$");
        }
    }

    @Test
    void tab_completesACommandAndAVariable() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").type("/comp" + Pty.TAB).expect("/compare");
            terminal.type(Pty.CTRL_C).expectPrompt(1).type("outc" + Pty.TAB).expect("outcomes");
        }
    }

    @Test
    void ctrlC_cancelsTheLineThatIsBeingTyped() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .type("int nonsense(")
                    .expect("nonsense(")
                    .type(Pty.CTRL_C)
                    .expectPrompt(1);
            terminal.enter("40 + 2", 2);

            assertThat(terminal.text()).containsPattern("(?m)^(\\S+ )?42$");
        }
    }

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void ctrlC_stopsARunningCell_andTheSessionGoesOn(Path jdk) throws InterruptedException {
        program.with("JAVA_HOME", jdk.toString());
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int kept = 7", 2).type("while (true) { }" + Pty.ENTER);
            Thread.sleep(1500);
            terminal.type(Pty.CTRL_C).expectPrompt(3).enter("kept * 6", 4);

            assertThat(terminal.text()).containsPattern("(?m)^(\\S+ )?42$");
        }
    }

    @Test
    void history_outlivesTheSession() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int marker = 4711", 2).type(Pty.CTRL_D);
            terminal.exit();
        }
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").type(Pty.UP).expect("[1]> int marker = 4711");
        }
    }

    @Test
    void compare_echoesItsJavaAndShowsWhatAWaveLacks() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("/compare 2005 2013", 2);

            assertThat(terminal.text())
                    .contains("compare(outcomes, 2005, 2013)", "not published separately", "217", "409");
        }
    }

    @Test
    void dollarNumber_isTheValueOfThatCell() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("20 + 1", 2).enter("$1 * 2", 3);

            assertThat(terminal.text()).containsPattern("(?m)^(\\S+ )?42$");
        }
    }

    @Test
    void savedSession_runsAsANotebookAndLeavesFailedCellsOut() throws IOException {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .enter("/compare 2005 2013", 2)
                    .enter("int oops = \"text\"", 3)
                    .enter("verify(\"return-2013\", 78)", 4)
                    .enter("/save brief.java", 4);
        }
        String saved = Files.readString(program.directory().resolve("brief.java"));
        assertThat(saved)
                .startsWith("//")
                .contains("compare(outcomes, 2005, 2013)")
                .doesNotContain("oops", "/compare");

        var run = program.run("run", "brief.java");

        assertThat(run.exit()).as("%s\n%s", saved, run).isZero();
        assertThat(run.out() + run.err()).contains("return-2013");
    }

    @Test
    void noColor_andDumbTerminals_getPlainText() {
        program.with("NO_COLOR", "1");
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("/distribution outcomes 2013", 2);

            assertThat(terminal.raw()).doesNotContainPattern("\033\\[[0-9;]*[1-9][0-9;]*m");
        }
        program.without("NO_COLOR").with("TERM", "dumb");
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("6 * 7", 2);

            assertThat(terminal.raw()).contains("42").doesNotContain("\033");
        }
    }

    @Test
    void dumbTerminal_getsAsciiOfACellToo() {
        program.with("TERM", "dumb");
        try (Pty terminal = Pty.start(program, "-e", "plot(distribution(outcomes, 2013))")) {
            terminal.exit();

            assertThat(terminal.text()).contains("78 (19.1%)").matches("[\\x00-\\x7e]*");
        }
    }

    @Test
    void narrowTerminal_getsANarrowTable() {
        try (Pty terminal = Pty.start(program, 48, 60)) {
            terminal.expect("[1]>").enter("outcomes", 2);

            assertThat(terminal.text()).contains("childrens-pardon");
            assertThat(terminal.text().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(48));
        }
    }

    @Test
    void exitCommand_leaves() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").type("/exit" + Pty.ENTER);

            assertThat(terminal.exit()).isZero();
        }
    }
}
