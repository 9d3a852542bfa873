package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Commands that act on the session, as a person uses them at a terminal. */
class SessionCommandsIT extends FreshHome {

    @Test
    void staleCells_areNamedRedoneAndSavedAsTheyWere() throws IOException {
        try (Pty terminal = Pty.start(program, 80, 50)) {
            terminal.expect("[1]>").enter("int most = 70;", 2);
            terminal.enter("filter(outcomes, \"persons > \" + most).rowCount()", 3)
                    .enter("$2 * 10", 4);
            terminal.enter("most = 60;", 5);
            assertThat(terminal.text()).contains("cells 2, 3 used most, and are now stale; /rerun redoes them");

            terminal.enter("/save stale.java", 5).expect("Cells 2, 3 are stale");
            terminal.enter("/stale", 5).enter("/rerun", 7).expect("$5 * 10");
            terminal.enter("/stale", 7).expect("No cell is stale.");
            terminal.enter("Math.random()", 8).enter("/save fresh.java", 8).expect("Cell 7 looks at a clock");
            terminal.enter("/log", 8).expect("[2] 4 of 12 rows kept");
        }
        String stale = Files.readString(program.directory().resolve("stale.java"));
        assertThat(stale).as("the values on the screen").contains("//==> 4\n").contains("//==> 40");
        String fresh = Files.readString(program.directory().resolve("fresh.java"));
        assertThat(fresh).contains("//==> 6\n").contains("//==> 60");

        var run = program.run("run", "stale.java", "fresh.java");
        assertThat(run.exit()).as("%s", run).isZero();
    }

    @Test
    void theLastResultAndEarlierCells_areNamedWithoutTypingThemAgain() {
        try (Pty terminal = Pty.start(program, 80, 60)) {
            terminal.expect("[1]>").enter("!!", 1).expect("There is no cell 1");
            terminal.enter("/plot", 1).expect("/plot needs more than that.");
            terminal.enter("/compare 2005 2013 by=group", 2).enter("/plot --as dumbbell", 3);
            assertThat(terminal.text()).contains("plot($1).as(\"dumbbell\")").contains("10.6% ○━━━━━━━━━━━● 25.9%");
            terminal.enter("4000 + 711", 4).enter("!!", 5).enter("!3", 6).enter("!-1", 7);
            assertThat(terminal.text()).containsPattern("(?s)\\n4711.*\\n4711.*\\n4711.*\\n4711");
            terminal.enter("/compare 2005 2013", 8).type("  .expl\t").expect("  .explain(");
            terminal.type("\"ret\t")
                    .expect("  .explain(\"return")
                    .type("\")" + Pty.ENTER)
                    .expectPrompt(9);
            assertThat(terminal.text()).contains("return, 2005 to 2013: the change in its count, split");
            terminal.enter("/history 1-2 6", 9);
            assertThat(terminal.text())
                    .contains(
                            "[1]   compare(outcomes, 2005, 2013).by(\"group\")\n[2]   plot($1).as(\"dumbbell\")\n[6]   4000");
        }
    }

    @Test
    void undoEditTimeAndView_workOnTheSession() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("an editor"));
        Path editor = Files.writeString(folder.resolve("ed it"), "#!/bin/sh\nsed -i 's/21/33/' \"$2\"\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        Path temporary = Files.createDirectories(scratch.resolve("tmp"));
        program.with("EDITOR", "'" + editor + "' --wait")
                .with("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir='" + temporary + "'");
        try (Pty terminal = Pty.start(program, 80, 30)) {
            terminal.expect("[1]>")
                    .enter("int n = 1", 2)
                    .enter("n = 2", 3)
                    .enter("/undo", 4)
                    .enter("n + 700", 5);
            assertThat(terminal.text()).contains("var n = $1;").containsPattern("(?m)^701$");
            terminal.enter("var outcomes = 5", 6).enter("/undo", 6).enter("outcomes.rowCount() + 800", 7);
            assertThat(terminal.text()).containsPattern("(?m)^812$");

            terminal.enter("21 * 2", 8).enter("/edit", 9);
            assertThat(terminal.text()).containsPattern("(?m)^66$");
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")))
                        .isEmpty();
            }
            terminal.enter("/time 1 + 1", 10).expect(" ms");

            terminal.type("/view outcomes" + Pty.ENTER).expect("outcomes  row 1/12  column 1/4");
            terminal.type("\033OC\033OC]").expect("column 3/4");
            assertThat(terminal.await("the largest first", shown -> shown.contains("personsv"))
                            .text())
                    .containsPattern("personsv.*\n>\\s+2013\\s+asylum\\s+102");
            terminal.type("/pardon" + Pty.ENTER).expect("row 5/12").type("q").expectPrompt(10);
        }
    }

    @Test
    void settings_outliveTheSession_andABadFileIsNoFailure() throws IOException {
        program.with("XDG_CONFIG_HOME", scratch.resolve("config").toString());
        Path file = scratch.resolve("config").resolve("telling").resolve("settings");
        try (Pty terminal = Pty.start(program, 80, 30)) {
            terminal.expect("[1]>").enter("/set language nl", 1).enter("/set suggestions off", 1);
        }
        assertThat(Files.readAllLines(file)).isEqualTo(List.of("language = nl", "suggestions = off"));

        Files.writeString(file, "width = wide\nlanguage = nl\n");
        try (Pty terminal = Pty.start(program, 80, 30)) {
            terminal.expect("Gegevens").expect("width = wide").enter("/set reset", 1);
            terminal.enter("/tour", 1).enter("/datasets", 1).expect("2/9");
        }
        assertThat(file).doesNotExist();
    }
}
