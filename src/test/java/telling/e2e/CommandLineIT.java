package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of contracts.md, as a script sees it: exit codes, what is on stdout, what on stderr. */
class CommandLineIT extends FreshHome {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "check --help", "datasets --help", "trace --help"})
    void help_atEveryLevel_isOnStdout(String arguments) {
        var run = program.run(arguments.split(" "));

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).containsIgnoringCase("usage: telling").contains("--help");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --version", "check --version", "datasets --version"})
    void version_atEveryLevel_isOnStdout(String arguments) {
        var run = program.run(arguments.split(" "));

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("0.1.0");
    }

    @Test
    void cell_withAValue_printsItAtFullPrecision() {
        var run = program.run("-e", "75.0 / 217");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).isEqualTo(String.valueOf(75.0 / 217) + "\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void cells_ofOneSession_seeEachOtherAndPrintTheLastValueOnly() {
        var run = program.run("-e", "int x = 3", "-e", "x + 1", "-e", "x * 14");

        assertThat(run.out()).as("%s", run).isEqualTo("42\n");
    }

    @Test
    void cell_withoutAValue_printsNothing() {
        var run = program.run("-e", "1 + 1", "-e", "import java.time.*;");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void cell_thatDoesNotCompile_exits3AndLeavesStdoutEmpty() {
        var run = program.run("-e", "1 + nothing");

        assertThat(run.exit()).as("%s", run).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing").contains("^");
    }

    @Test
    void cell_thatThrows_exits3AndShowsNoFrameOfOurs() {
        var run = program.run("-e", "Integer.parseInt(\"x\")");

        assertThat(run.exit()).as("%s", run).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("NumberFormatException").doesNotContain("telling.", "jdk.internal.reflect");
    }

    @Test
    void cell_withAMistypedColumn_suggestsTheNearOne() {
        var run = program.run("-e", "sort(outcomes, \"person\")");

        assertThat(run.exit()).as("%s", run).isEqualTo(3);
        assertThat(run.err()).contains("person").contains("did you mean: persons");
    }

    @Test
    void cell_withATable_printsItWithin80ColumnsWithoutColour() {
        var run = program.run("-e", "outcomes");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("childrens-pardon").doesNotContain("\033");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void cell_withColumnsSet_usesThatWidth() {
        var run = program.with("COLUMNS", "40").run("-e", "outcomes");

        assertThat(run.out()).as("%s", run).contains("return");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void command_asACell_isWhatTheVerbSays() {
        var command = program.run("-e", "/compare 2005 2013");
        var verb = program.run("-e", "compare(outcomes, 2005, 2013)");

        assertThat(command.exit()).as("%s", command).isZero();
        assertThat(command.out()).isEqualTo(verb.out()).contains("not published separately");
    }

    @Test
    void commandWithPercent_isTheSameCommand() {
        var percent = program.run("-e", "%distribution outcomes 2013");
        var slash = program.run("-e", "/distribution outcomes 2013");

        assertThat(percent.exit()).as("%s", percent).isZero();
        assertThat(percent.out()).isEqualTo(slash.out()).contains("409");
    }

    @Test
    void stdin_isOneScriptWithoutPrompt() {
        var run = program.typing("int total = 0;\nfor (int i = 1; i <= 3; i++) {\n  total += i;\n}\ntotal\n")
                .run();

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("6").doesNotContain("]>", "\033");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void stdin_stopsAtTheFirstFailure() {
        var run = program.typing("int a = 1;\na.b();\nSystem.out.println(\"not reached\");\n")
                .run();

        assertThat(run.exit()).as("%s", run).isEqualTo(3);
        assertThat(run.out()).doesNotContain("not reached");
    }

    @Test
    void exitInACell_doesNotPassForSuccessOfTheRest() {
        var run = program.run("-e", "System.exit(0)", "-e", "6 * 7");

        assertThat(run.out()).as("%s", run).doesNotContain("Exception in thread");
        assertThat(run.exit()).as("%s", run).isIn(0, 3);
    }

    @Test
    void fullDiskBehindStdout_isSaid_andAReaderThatLeavesIsNot() {
        program.launcher(Path.of("/bin/sh"))
                .with("TELLING", Installation.launcher().toString());
        Program.Outcome full = program.run("-c", "[ ! -e /dev/full ] || \"$TELLING\" -e 1 >/dev/full");
        Program.Outcome left = program.run("-c", "{ \"$TELLING\" -e outcomes; echo \"code $?\" >&2; } | head -1");

        if (Files.exists(Path.of("/dev/full"))) {
            assertThat(full.exit()).isEqualTo(2);
            assertThat(full.err()).startsWith("What was printed could not be written: ");
        }
        assertThat(left.err()).isEqualTo("code 0\n");
        assertThat(left.out()).isEqualTo("Persons helped on, by outcome\n");
    }

    @Test
    void datasets_namesTheInventoryAndItsTables() {
        var run = program.run("datasets");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("noodopvang", "outcomes", "inventories", "departures", "published");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void datasetsAsJson_parses() {
        var run = program.run("datasets", "--json");

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(JsonParser.parseString(run.out()).toString()).contains("noodopvang", "outcomes");
    }

    @ParameterizedTest
    @CsvSource({
        "--dta x, --data",
        "rn notebooks/x.java, run",
        "run --jsom x y.java, --json",
        "chek datasets, check",
    })
    void mistype_isAUsageErrorThatNamesTheNearOne(String arguments, String near) {
        var run = program.run(arguments.split(" "));

        assertThat(run.exit()).as("%s", run).isEqualTo(2);
        assertThat(run.err()).contains("did you mean: " + near).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void mistypedCommand_suggestsTheNearOne() {
        var run = program.run("-e", "/comprae 2005 2013");

        assertThat(run.exit()).as("%s", run).isNotZero();
        assertThat(run.err()).contains("did you mean: ").contains("compare");
    }

    @Test
    void dataFolderThatIsNotThere_isAUsageError() {
        var run = program.run("--data", "no such folder", "-e", "1");

        assertThat(run.exit()).as("%s", run).isEqualTo(2);
        assertThat(run.err()).contains("no such folder");
    }

    @Test
    void nothingIsWrittenIntoTheFolderThatCalled() throws IOException {
        program.run("-e", "compare(outcomes, 2005, 2013)");

        try (var files = Files.list(program.directory())) {
            assertThat(files).isEmpty();
        }
    }
}
