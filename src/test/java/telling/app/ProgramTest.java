package telling.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import telling.base.ExitCode;
import telling.command.Command;
import telling.command.Commands;

/** The command line, in this JVM: what goes to which stream, and the exit codes. */
class ProgramTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private record Outcome(ExitCode exit, String out, String err) {}

    private Outcome run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Machine machine = new Machine(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                false);
        ExitCode exit = new Program(machine).run(arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"1 + 1 | 2", "0.1 + 0.2 | 0.30000000000000004", "\"é\" | é", "1234567 | 1234567", "'c' | c"})
    void cell_withAScalar_isPrintedAtFullPrecision(String cell, String printed) {
        assertThat(run("", "-e", cell.strip())).isEqualTo(new Outcome(ExitCode.OK, printed.strip() + "\n", ""));
    }

    @Test
    void cells_inOneSession_printTheLastValueOnly() {
        assertThat(run("", "-e", "int x = 20", "-e", "x + 1", "-e", "x + 2"))
                .isEqualTo(new Outcome(ExitCode.OK, "22\n", ""));
    }

    @Test
    void notebook_thatPrintsInPieces_isToldLineByLine() throws IOException {
        Files.writeString(
                folder.resolve("n.java"), "// %%\nfor (int i = 0; i < 20_000; i++) System.out.println(\"n\" + i);\n");
        Outcome outcome = run("", "run", "n.java");

        assertThat(outcome.err().lines().filter(line -> line.matches("n\\d+"))).hasSize(20_000);
        assertThat(outcome.err().lines()).noneMatch(String::isEmpty);
    }

    @Test
    void rehearsal_playsItsNotebookToTheEnd() throws IOException {
        Files.writeString(folder.resolve("n.java"), String.join("\n", Rehearsal.CELLS));
        Outcome outcome = run("", "run", "n.java");

        assertThat(outcome.exit()).as("%s", outcome).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("telling-out").resolve("grouped.pdf")).exists();
    }

    @Test
    void longText_isACellLikeAnyOther() {
        String text = "x".repeat(60_000);

        assertThat(run("", "-e", "String s = \"" + text + "\"", "-e", "s.length()")
                        .out())
                .isEqualTo("60000\n");
        assertThat(run("", "-e", "(\"" + text + "\").length()?").err()).doesNotContain("StackOverflow");
    }

    @Test
    void cell_thatIsVoid_printsNothing() {
        assertThat(run("", "-e", "1", "-e", "void f() {}").out()).isEmpty();
    }

    @Test
    void cell_thatFails_exits3WithNothingOnStdout() {
        Outcome outcome = run("", "-e", "1", "-e", "int x = \"a\"");

        assertThat(outcome.exit()).isEqualTo(ExitCode.CELL_FAILED);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("int x = \"a\"").contains("        ^^^");
    }

    @Test
    void command_asACell_givesItsValueWithoutEcho() {
        Outcome outcome = run("", "-e", "/filter outcomes year=2013 persons>100");

        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).contains("asylum").contains("102").doesNotContain("filter(");
        assertThat(outcome.err()).contains("1 of 12 rows");
    }

    @Test
    void command_thatIsUnknown_exits3AndNamesTheNearOne() {
        Outcome outcome = run("", "-e", "/fliter outcomes year=2013");

        assertThat(outcome.exit()).isEqualTo(ExitCode.CELL_FAILED);
        assertThat(outcome.err()).contains("did you mean: /filter");
    }

    @Test
    void figure_thatDiffers_exits1() {
        Outcome outcome = run("", "-e", "verify(\"return-2013\", 79)");

        assertThat(outcome.exit()).isEqualTo(ExitCode.DIFFERS);
    }

    @Test
    void script_onStdin_showsEachResultAndStopsAtTheFirstFailure() {
        Outcome outcome = run("int x = 5;\nif (x > 3) {\n  x = 7;\n}\nelse x = 2;\nx * 2\n1 / 0\n\"never\"\n");

        assertThat(outcome.exit()).isEqualTo(ExitCode.CELL_FAILED);
        assertThat(outcome.out()).endsWith("14\n").doesNotContain("never");
        assertThat(outcome.err()).contains("by zero");
    }

    @Test
    void script_withACallChainOverLines_isOneCell() {
        assertThat(run("Stream.of(3, 1, 2)\n    .sorted()\n    .toList()\n").out())
                .isEqualTo("[1, 2, 3]\n");
    }

    @Test
    void script_withMarkers_isSplitAtThem() {
        assertThat(run("// %%\nint a = 1;\nint b = 2;\na + b\n// %%\na - b\n").out())
                .endsWith("3\n-1\n");
    }

    @Test
    void script_withACommand_echoesItsJavaOnStderr() {
        Outcome outcome = run("/sort outcomes -persons\n");

        assertThat(outcome.err()).contains("sort(outcomes, \"-persons\")");
        assertThat(outcome.out()).contains("102");
    }

    static Stream<Command> commandsWithExamples() {
        return Commands.installed().all().stream().filter(c -> !c.example().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commandsWithExamples")
    void example_ofEveryCommand_runsWithoutAProblem(Command command) {
        Outcome outcome = run(String.join("\n", command.example()) + "\n");

        assertThat(outcome.exit()).as("%s", outcome).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).as("%s", command.name()).isNotEmpty();
    }

    @Test
    void help_onACommand_showsItsExampleWithWhatItGives() {
        assertThat(run("", "-e", "/help verify").out())
                .startsWith("/verify ID EXPRESSION")
                .contains("> /verify return-2013", "verify(\"return-2013\", ", "published 78");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu x.java | did you mean: run",
                "--dta | did you mean: --data",
                "run --jsno x y.java | did you mean: --json",
                "run | lacks FILE",
                "-e | Behind -e belongs CELL",
                "run --out | Behind --out belongs DIR",
                "brief.java | telling run brief.java",
                "datasets --jsn | did you mean: --json",
                "--data nowhere datasets | There is no folder \"nowhere\"",
                "trace x.svg | There is no file \"x.svg\"",
                "run nowhere.java | nowhere.java",
            })
    void usage_thatIsWrong_exits2AndSaysWhatWasMeant(String arguments, String said) {
        Outcome outcome = run("", arguments.strip().split(" "));

        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(said.strip());
    }

    @ParameterizedTest
    @CsvSource({"--help", "run --help", "check --help", "datasets --help", "trace --help"})
    void help_atEveryLevel_isOnStdout(String arguments) {
        Outcome outcome = run("", arguments.split(" "));

        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).startsWith("Usage: telling").contains("Show this help and exit.");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void help_inDutch_isDutchThroughout() {
        environment.put("TELLING_LANGUAGE", "nl");

        assertThat(run("", "run", "--help").out())
                .startsWith("Gebruik: telling run")
                .contains("Toon deze hulp.");
    }

    @Test
    void datasets_asJson_namesTablesAndColumns() {
        assertThat(run("", "datasets", "--json").out())
                .contains("\"name\":\"noodopvang\"")
                .contains("\"variable\":\"outcomes\"")
                .contains("\"columns\":[\"year\",\"outcome\",\"persons\"");
    }

    @Test
    void data_ofOnesOwn_isAVariable() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "own", "resources": [{"name": "pets", "path": "pets.csv",
                 "schema": {"fields": [{"name": "animal", "type": "string"}]}}]}
                """);
        Files.writeString(folder.resolve("pets.csv"), "animal\ncat\n");

        assertThat(run("", "--data", folder.toString(), "-e", "pets.rowCount()").out())
                .isEqualTo("1\n");
        environment.put("TELLING_DATA", folder.toString());
        assertThat(run("", "-e", "pets.rowCount()").out()).isEqualTo("1\n");
    }

    @Test
    void width_ofATable_followsColumns() {
        environment.put("COLUMNS", "40");

        assertThat(run("", "-e", "events")
                        .out()
                        .lines()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow())
                .isBetween(30, 40);
    }
}
