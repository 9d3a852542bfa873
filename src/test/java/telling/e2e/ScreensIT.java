package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terminals as they are: narrow, wide, resized, without Unicode; and data in any script. */
class ScreensIT extends FreshHome {

    @ParameterizedTest
    @ValueSource(ints = {20, 400})
    void screen_ofAnyWidth_showsAllOfAComparison(int columns) {
        try (Pty terminal = Pty.start(program, columns, 50)) {
            terminal.expect("[1]>").enter("/compare 2005 2013", 2).enter("/vars", 2);

            assertThat(terminal.text().replaceAll("\\s+", " "))
                    .contains("75", "34.6", "78", "19.1", "n = 217", "n = 409", "DataTable 12 × 4");
        }
    }

    @Test
    void windowResized_betweenAndDuringCells_isFilledAnew() throws InterruptedException {
        try (Pty terminal = Pty.start(program, 100, 50)) {
            terminal.expect("[1]>")
                    .type("6 * ")
                    .resize(40, 30)
                    .expect("[1]> 6 *")
                    .enter("7", 2);
            terminal.type("for (int i = 0; i < 60; i++) { System.out.println(\"line \" + i); Thread.sleep(20); }"
                    + Pty.ENTER);
            terminal.expect("line 0"); // a line being typed is drawn anew at the new width, over what was wider
            for (int columns : new int[] {20, 300, 31, 60}) {
                Thread.sleep(250);
                terminal.resize(columns, 30);
            }
            terminal.expect("line 59").expectPrompt(3).enter("/distribution 2013", 4);

            assertThat(terminal.text()).containsPattern("(?m)^42$");
            assertThat(terminal.text().lines().filter(line -> line.startsWith("─────")))
                    .isNotEmpty()
                    .allMatch(line -> line.length() <= 60);
        }
    }

    @Test
    void terminalWithoutASecondScreen_getsItsPromptOnALineOfItsOwn() {
        try (Pty terminal = Pty.start(program.with("TERM", "vt100"))) {
            terminal.expect("[1]>").type("/view outcomes" + Pty.ENTER).expect("row 1/12");
            terminal.type("q").expectPrompt(1).enter("6 * 7", 2);

            assertThat(terminal.text()).containsPattern("(?m)^\\[1]> 6 \\* 7$").doesNotContain("row 1/12");
        }
    }

    @Test
    void terminalWithoutUnicode_getsNothingElseThanAscii() {
        program.with(
                "LC_ALL", "en_US.ISO-8859-1"); // no machine needs to have it: what is not there is ASCII to the JVM
        try (Pty terminal = Pty.start(program, 80, 50)) {
            terminal.expect("[1]>").enter("/compare 2005 2013", 2).enter("plot(compare(outcomes, 2005, 2013))", 3);

            assertThat(terminal.text()).contains("34.6%", "-15.5");
            assertThat(terminal.raw().chars().filter(c -> c > '~')).isEmpty();
        }
    }

    @Test
    void dataInAnyScript_staysInItsColumns_andSteersNothing() throws IOException {
        Files.writeString(
                program.directory().resolve("scripts.csv"),
                "name,n\n日本語の表,1\ne\u0301tude\u0302,2\nעברית,3\nplain,4\n\"a\u001b]0;owned\u0007\u001b[2Jb\",5\n\u202eback,6\n");
        try (Pty terminal = Pty.start(program, 80, 50)) {
            terminal.expect("[1]>").enter("var t = load(\"scripts.csv\")", 2).enter("/top t name", 3);

            assertThat(terminal.raw()).doesNotContain("\033]0;", "\033[2J", "\u0007", "\u202e");
            assertThat(terminal.text()).containsPattern("(?m)^日本語の表 +1$").containsPattern("(?m)^עברית +3$");
            assertThat(column(terminal.text(), "日本語の表", 5)).isEqualTo(column(terminal.text(), "plain", 0));
        }
    }

    /** Where the number of the first line that starts with this name stands, with so many cells more than characters. */
    private static int column(String screen, String name, int wider) {
        String line = screen.lines().filter(l -> l.startsWith(name)).findFirst().orElseThrow();
        return line.length() + wider;
    }
}
