package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What helps while typing, through a pseudo-terminal. */
class TypingIT extends FreshHome {

    private static final String RIGHT = "\033OC";
    private static final String SHIFT_TAB = "\033[Z";

    @Test
    void chainAndQuestion_goOnFromAndExplainWhatIsThere() {
        try (Pty terminal = Pty.start(program, 80, 50)) {
            terminal.expect("[1]>").enter("outcomes", 2).enter(".first(2).rowCount() * 21", 3);
            assertThat(terminal.text()).contains("$1.first(2)").containsPattern("(?m)^42$");

            terminal.enter("compare?", 3).enter("outcomes?", 3).enter("outcomes.first?", 3);
            assertThat(terminal.text())
                    .contains(
                            "Comparison Telling.compare(",
                            "How two or more waves compare",
                            "DataTable DataTable.first(int rows)")
                    .contains("DataTable outcomes: 12 rows; columns year, outcome, persons, source");
            terminal.enter("/filter $1 year=2013", 4);
            assertThat(terminal.text()).contains("filter($1, \"year = 2013\")").contains("6 of 12 rows kept");

            terminal.type("compare(outcomes, 2005" + SHIFT_TAB).expect("A category that a wave lacks");
        }
    }

    @Test
    void multiLineCell_isIndentedColouredSuggestedAndComesBackWhole() {
        try (Pty terminal = Pty.start(program, 80, 50)) {
            terminal.expect("[1]>").type("int twice(int n) {" + Pty.ENTER).expect("...>");
            terminal.type("return 2 * n;" + Pty.ENTER).expect("...>     return 2 * n;");
            terminal.type("}" + Pty.ENTER).expectPrompt(2);
            assertThat(terminal.text()).contains("\n...> }");
            assertThat(terminal.raw()).as("keywords").contains("\033[35mint");

            terminal.type(Pty.UP).expect("[2]> int twice(int n) {\n...>     return 2 * n;\n...> }");
            terminal.type(Pty.CTRL_C).expectPrompt(2).enter("twice(21)", 3);
            terminal.type("tw")
                    .expect("[3]> twice(21)")
                    .type(RIGHT + " + 1" + Pty.ENTER)
                    .expectPrompt(4);
            assertThat(terminal.text()).containsPattern("(?m)^43$");

            terminal.type("\022return").expect("bck-i-search").type(Pty.CTRL_C).expectPrompt(4);
        }
    }

    @Test
    void pastedScript_isOneCellWithinSeconds() {
        String script = "int f() {\n"
                + IntStream.range(0, 10_000).mapToObj(i -> "// line " + i).collect(Collectors.joining("\n"))
                + "\nreturn 4711;\n}\nf()";
        try (Pty terminal = Pty.start(program, 80, 24)) {
            terminal.expect("[1]>").enter("6 * 7", 2);
            long start = System.nanoTime();
            terminal.type("\033[200~" + script + "\033[201~").await("the end", shown -> shown.endsWith("...> f()"));
            terminal.type(Pty.ENTER).expectPrompt(3);

            assertThat(terminal.text()).containsPattern("(?m)^4711$");
            assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(15);
        }
    }

    @Test
    void pastedStatements_areStoppedMidway_andCutShortInTheHistory() throws InterruptedException {
        String script = IntStream.range(0, 2_000)
                .mapToObj(i -> "int p" + i + " = " + i + ";")
                .collect(Collectors.joining("\n"));
        try (Pty terminal = Pty.start(program, 80, 24)) {
            terminal.expect("[1]>").enter("6 * 7", 2);
            terminal.type("\033[200~" + script + "\033[201~")
                    .await("the end", shown -> shown.endsWith("p1999 = 1999;"));
            terminal.type(Pty.ENTER).expect("of 2,000").type(Pty.CTRL_C).expectPrompt(3);
            assertThat(terminal.text()).containsPattern("Stopped at line \\d+ of 2,000: what stands above");

            terminal.enter("p0 + 4711", 4).enter("/history", 4);
            assertThat(terminal.text()).containsPattern("(?m)^4711$").contains("... and 1,988 more lines; /edit 2");
        }
    }

    /** The terminal marks no paste: drawn for each character, this would take minutes. */
    @Test
    void pasteWithoutMarks_isReadWhole() {
        try (Pty terminal = Pty.start(program, 80, 24)) {
            terminal.expect("[1]>").enter("6 * 7", 2);
            terminal.type("\"" + "x".repeat(15_289) + "\".length() + 20000" + Pty.ENTER)
                    .expectPrompt(3);

            assertThat(terminal.text()).containsPattern("(?m)^35289$");
        }
    }

    @Test
    void pasteWithoutItsEnd_isLeftByCtrlC() {
        try (Pty terminal = Pty.start(program, 80, 24)) {
            terminal.expect("[1]>").enter("6 * 7", 2).type("\033[200~int lost = 1");
            terminal.expectPrompt(2).type(Pty.CTRL_C).await("two prompts", shown -> shown.contains("[2]>\n[2]>"));

            assertThat(terminal.enter("4000 + 711", 3).text()).containsPattern("(?m)^4711$");
        }
    }

    @Test
    void ctrlCInTheMiddleOfAKey_leavesNothingOfItBehind() throws InterruptedException {
        try (Pty terminal = Pty.start(program, 80, 24)) {
            terminal.expect("[1]>").enter("6 * 7", 2).type("\033");
            Thread.sleep(300); // read, and waited with for what else the key has
            terminal.type(Pty.CTRL_C).await("two prompts", shown -> shown.contains("[2]>\n[2]>"));

            assertThat(terminal.enter("4000 + 711", 3).text()).containsPattern("(?m)^4711$");
        }
    }

    @Test
    void pasteThatEndsInHalfASequence_isWhole() {
        try (Pty terminal = Pty.start(program, 80, 24)) {
            terminal.expect("[1]>")
                    .type("\033[200~4000 + 711 // \033[20\033[201~\r")
                    .expectPrompt(2);

            assertThat(terminal.text()).containsPattern("(?m)^4711$");
        }
    }

    @Test
    void withoutColour_nothingIsSuggestedOrColoured() {
        program.with("NO_COLOR", "1");
        try (Pty terminal = Pty.start(program, 80, 24)) {
            terminal.expect("[1]>").enter("int kept = 4711", 2).type("int").expect("[2]> int");
            terminal.type(" x = 1" + Pty.ENTER).expectPrompt(3);

            assertThat(terminal.raw()).doesNotContainPattern("\033\\[[0-9;]*[1-9][0-9;]*m");
        }
    }
}
