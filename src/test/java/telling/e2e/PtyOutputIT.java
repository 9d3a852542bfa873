package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What cells print, through a pseudo-terminal: it can neither drive the terminal nor spoil the prompt. */
class PtyOutputIT extends FreshHome {

    @Test
    void controlSequences_thatACellPrints_neverReachTheTerminal() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .enter("System.out.println(\"a\\u001b]0;title\\u0007b\\u001b[2Jc\\u009b2Jd\")", 2)
                    .enter("String data = \"x\\u001b[2J\\u0007y\"", 3)
                    .enter("/vars", 3);

            assertThat(terminal.raw()).doesNotContain("\033]0;title", "\033[2J", "\u009b", "\u0007");
            assertThat(terminal.text()).contains("a\ufffd]0;title\ufffdb");
        }
    }

    @Test
    void controlSequences_ofAnEarlierLine_areHarmlessAsASuggestion() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .type("\033[200~String s = \"a\033[6nb\u202ec\"\033[201~")
                    .expect("c\"");
            terminal.type(Pty.ENTER).expectPrompt(2).type("String s").expect("\\u001b[6nb");

            assertThat(terminal.raw()).doesNotContain("\033[6n", "\u202e");
        }
    }

    @Test
    void carriageReturn_inWhatACellPrints_overwritesNothing() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("System.out.print(\"first\\rlast\")", 2);

            assertThat(terminal.text()).containsPattern("(?m)^first$").containsPattern("(?m)^last$");
        }
    }

    @Test
    void threadThatOutlivesItsCell_printsAboveTheLineBeingTyped() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .enter(
                            "var kept = System.out; void later(java.io.PrintStream s) { try { Thread.sleep(1500); }"
                                    + " catch (InterruptedException e) { } s.println(\"la\" + \"ter\"); }",
                            2)
                    .enter("new Thread(() -> { later(kept); later(System.out); }).start()", 3)
                    .type("40 + 2");
            terminal.await(
                            "both lines",
                            shown -> shown.lines().filter("later"::equals).count() == 2)
                    .await(
                            "the line still there",
                            shown -> shown.stripTrailing().endsWith("[3]> 40 + 2"));
            terminal.type(Pty.ENTER).expectPrompt(4);

            assertThat(terminal.text()).containsPattern("(?m)^42$");
        }
    }

    @Test
    void closedSystemOut_printsAgainInTheNextCell() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("System.out.close()", 2).enter("System.out.println(6 * 7)", 3);

            assertThat(terminal.text()).containsPattern("(?m)^42$");
        }
    }

    @Test
    void homeThatCannotBeWritten_worksAndIsSaidOnce() {
        program.with("HOME", "/dev/null").with("XDG_STATE_HOME", "/dev/null/state");
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("6 * 7", 2).enter("/compare 2005 2013", 3);

            assertThat(terminal.text().replace("\n", "")).containsOnlyOnce("cannot be written");
            assertThat(terminal.text()).containsPattern("(?m)^42$");
        }
    }

    @Test
    void pastedMethod_isOneCell() {
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .type(
                            "\033[200~int sum(int[] xs) {\r\tint s = 0;\r\tfor (int x : xs) {\r\t\ts += x;\r\t}\r\treturn s;\r}\r"
                                    + "sum(new int[] {20, 22})\033[201~");
            terminal.expect("sum(new int[] {20, 22})").type(Pty.ENTER).expectPrompt(2);

            assertThat(terminal.text()).containsPattern("(?m)^42$");
        }
    }

    @Test
    void pastedScript_ofTwoHundredLines_isOneCell() {
        StringBuilder script = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            script.append("int v").append(i).append(" = ").append(i).append(";\r");
        }
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>")
                    .type("\033[200~" + script + "v100 + v200\033[201~")
                    .expect("v100 + v200");
            terminal.type(Pty.ENTER).expectPrompt(2);

            assertThat(terminal.text()).containsPattern("(?m)^300$");
        }
    }
}
