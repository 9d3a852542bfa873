package telling.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import telling.base.ExitCode;
import telling.base.Outputs;
import telling.base.ProblemException;
import telling.data.Check;
import telling.session.CellProblem;

class NotebookRunnerTest {

    @TempDir
    Path folder;

    private Runs runs;

    Runs runsIn(Path where) {
        return new Runs(where);
    }

    @BeforeEach
    void inFolder() {
        runs = runsIn(folder);
    }

    @Test
    void run_figuresThatHold_areVerifiedWithFileAndLine() {
        runs.write("a.java", "// %%", "var n = 78;", "verify(\"return-2013\", n)", "// %% [markdown]", "// 1 +");

        RunReport report = runs.run("a.java");

        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
        NotebookReport notebook = report.notebooks().get(0);
        assertThat(notebook.status()).isEqualTo(NotebookReport.Status.VERIFIED);
        assertThat(notebook.cells()).isEqualTo(1);
        assertThat(notebook.checks()).singleElement().satisfies(check -> {
            assertThat(check.place()).hasToString("a.java:3");
            assertThat(check.check().status()).isEqualTo(Check.Status.TRANSCRIBED);
        });
    }

    @Test
    void run_figureThatDiffers_exits1() {
        runs.write("a.java", "// %%", "verify(\"return-2013\", 79)");

        RunReport report = runs.run("a.java");

        assertThat(report.exitCode()).isEqualTo(ExitCode.DIFFERS);
        assertThat(report.notebooks().get(0).status()).isEqualTo(NotebookReport.Status.DIFFERS);
    }

    @Test
    void run_failedCell_endsItsNotebookAndTheNextStillRuns() {
        runs.write(
                "a.java",
                "// %%",
                "verify(\"return-2013\", 79);",
                "",
                "// %%",
                "int a = 1;",
                "a.no();",
                "// %%",
                "save(\"x\", \"\")");
        runs.write("b.java", "// %%", "verify(\"return-2013\", 78)");

        RunReport report = runs.run("a.java", "b.java");

        assertThat(report.exitCode()).isEqualTo(ExitCode.CELL_FAILED);
        assertThat(report.notebooks())
                .extracting(NotebookReport::status)
                .containsExactly(NotebookReport.Status.FAILED, NotebookReport.Status.VERIFIED);
        assertThat(report.notebooks().get(0).failure())
                .hasValueSatisfying(failure -> assertThat(failure.words()).startsWith("a.java:6: "));
        assertThat(folder.resolve("out/x")).doesNotExist();
    }

    @Test
    void run_verbThatRefuses_failsTheCellWithItsProblem() {
        runs.write("a.java", "// %%", "", "verify(\"nothing\", 1)");

        RunReport report = runs.run("a.java");

        assertThat(report.exitCode()).isEqualTo(ExitCode.CELL_FAILED);
        assertThat(report.notebooks().get(0).failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(CellProblem.Kind.PROBLEM);
            assertThat(failure.words()).startsWith("a.java:3: ").contains("nothing");
        });
    }

    @Test
    void run_eachNotebook_hasASessionOfItsOwn() {
        runs.write("a.java", "// %%", "int shared = 1;");
        runs.write("b.java", "// %%", "shared");

        assertThat(runs.run("a.java", "b.java").notebooks())
                .extracting(NotebookReport::status)
                .containsExactly(NotebookReport.Status.VERIFIED, NotebookReport.Status.FAILED);
    }

    @Test
    void run_expectations_areHeldAgainstTheSnippetThatEndsThere() {
        runs.write(
                "a.java",
                "// %%",
                "int a = 2; //==> 2",
                "a + 1;",
                "//==> 3",
                "// a remark",
                "List.of(1,",
                "    2)",
                "    .size(); //==> 2",
                "String s = \"//==> 9\"; //==> //==> 9",
                "a = 7; //==> 7",
                "100.0 / 3; //==> 33.3 ± 0.05",
                "100.0 / 3",
                "//==> 33.333 +/- 0.001");

        RunReport report = runs.run("a.java");

        assertThat(report.notebooks().get(0).failure()).isEmpty();
        assertThat(report.notebooks().get(0).checks())
                .extracting(PlacedCheck::line)
                .containsExactly(2, 4, 8, 9, 10, 11, 13);
        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void run_expectationsThatAreNotMet_differ() {
        runs.write(
                "a.java",
                "// %%",
                "0.1 + 0.2; //==> 0.3",
                "100.0 / 3; //==> 33.4 ± 0.05",
                "\"5\"; //==> 6 ± 2",
                "(Object) null //==> nul");

        RunReport report = runs.run("a.java");

        assertThat(report.exitCode()).isEqualTo(ExitCode.DIFFERS);
        assertThat(report.notebooks().get(0).checks())
                .extracting(check -> check.line() + " " + check.check().published() + " "
                        + check.check().computed() + " " + check.check().status())
                .containsExactly(
                        "2 0.3 0.30000000000000004 DIFFERS",
                        "3 33.4 ± 0.05 33.333333333333336 DIFFERS",
                        "4 6 ± 2 5 DIFFERS",
                        "5 nul null DIFFERS");
    }

    @Test
    void run_expectationOnAVoidSnippet_isAnErrorWithItsLine() {
        runs.write("a.java", "// %%", "", "System.out.println(1); //==> 1");

        RunReport report = runs.run("a.java");

        assertThat(report.exitCode()).isEqualTo(ExitCode.CELL_FAILED);
        assertThat(runs.heard()).last().asString().startsWith("a.java:3: This snippet has no value");
    }

    @Test
    void run_expectationAttachedToNothing_isAnErrorWithItsLine() {
        runs.write("a.java", "// %%", "1 + 1", "", "//==> 2");

        RunReport report = runs.run("a.java");

        assertThat(report.exitCode()).isEqualTo(ExitCode.CELL_FAILED);
        assertThat(runs.heard()).last().asString().startsWith("a.java:4: No snippet ends on this line");
    }

    @Test
    void run_parameters_keepTypeAndLines() {
        runs.write(
                "a.java",
                "// %% tags=[\"parameters\"]",
                "int wave = 2005, other = 1;",
                "String name =",
                "    \"a\"; // the \"name\"",
                "double share = 0.5;",
                "var level = 0.95;",
                "final var day = java.time.LocalDate.of(2005, 1, 1);",
                "List<Integer> kept = List.of(1, 2);",
                "// %%",
                "wave + other; //==> 2014",
                "name; //==> it's \"b\\c\"",
                "share; //==> 3.0",
                "level; //==> 0.9",
                "day; //==> 2013-12-31",
                "kept; //==> [1, 2]",
                "wave == other //==> false");

        RunReport report = runs.run(
                Map.of("wave", "2013", "name", "it's \"b\\c\"", "share", "3", "level", "0.9", "day", "2013-12-31"),
                "a.java");

        assertThat(report.notebooks().get(0).checks())
                .extracting(PlacedCheck::line)
                .containsExactly(10, 11, 12, 13, 14, 15, 16);
        assertThat(report.notebooks().get(0).checks())
                .allSatisfy(check ->
                        assertThat(check.check().passes()).as("%s", check).isTrue());
    }

    @Test
    void run_parameterThatNoNotebookHas_listsThoseThatAreThere() {
        runs.write("a.java", "// %% tags=[\"parameters\"]", "int wave = 2005;", "// %%", "int x = 1;");

        assertThatThrownBy(() -> runs.run(Map.of("wav", "2013"), "a.java"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll("\"wav\"", "did you mean: wave", "parameters: wave");
        assertThatThrownBy(() -> runs.run(Map.of("x", "2013"), "a.java")).isInstanceOf(ProblemException.class);
    }

    @Test
    void run_parameterOfAnotherType_isRefusedWithItsPlace() {
        runs.write("a.java", "// %% tags=[\"parameters\"]", "int wave = 2005;", "List<String> l = List.of();");

        assertThatThrownBy(() -> runs.run(Map.of("wave", "last"), "a.java"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a.java:2: Parameter \"wave\" is of type int, and \"last\" is none.");
        assertThatThrownBy(() -> runs.run(Map.of("l", "x"), "a.java"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a.java:3: Parameter \"l\" is of type List<String>");
    }

    @Test
    void run_outputs_goUnderOutWithHashAndWhetherTheyChanged() throws Exception {
        runs.write("a.java", "// %%", "save(\"charts/a.txt\", \"one\"); save(\"b.txt\", \"two\");");

        List<NotebookReport.OutputFile> first =
                runs.run("a.java").notebooks().get(0).outputs();
        Files.writeString(folder.resolve("out/b.txt"), "other");
        List<NotebookReport.OutputFile> second =
                runs.run("a.java").notebooks().get(0).outputs();

        assertThat(first)
                .extracting(NotebookReport.OutputFile::file, NotebookReport.OutputFile::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("charts/a.txt", Outputs.Change.NEW),
                        org.assertj.core.groups.Tuple.tuple("b.txt", Outputs.Change.NEW));
        assertThat(first.get(0).sha256()).isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
        assertThat(second)
                .extracting(NotebookReport.OutputFile::change)
                .containsExactly(Outputs.Change.SAME, Outputs.Change.CHANGED);
        assertThat(folder.resolve("out/b.txt")).hasContent("two");
    }

    @Test
    void run_twoNotebooksOnOneOutput_saysWhichReplacedIt() {
        runs.write("a.java", "// %%", "save(\"b.txt\", \"one\");");
        runs.write("b.java", "// %%", "save(\"b.txt\", \"two\");");

        runs.run("a.java", "b.java");

        assertThat(runs.heard()).contains("b.java replaced b.txt, which a.java had written in this run.");
    }

    @Test
    void run_fileBesideTheNotebook_isFoundBeforeTheOneInTheCurrentFolder() {
        runs.write(
                "deep/a.java", "// %%", "read(\"x.txt\").strip(); //==> beside", "read(\"y.txt\").strip() //==> here");
        runs.write("deep/x.txt", "beside");
        runs.write("x.txt", "here");
        runs.write("y.txt", "here");

        assertThat(runs.run("deep/a.java").exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void run_unreadableFile_runsNothing() {
        runs.write("a.java", "// %%", "save(\"a.txt\", \"\");");

        assertThatThrownBy(() -> runs.run("a.java", "none.java")).isInstanceOf(ProblemException.class);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void run_missingLibraryNamedInAComment_saysThatItIsNotFetched() {
        runs.write("a.java", "// %%", "//DEPS org.example:none:1", "import org.example.None;");

        runs.run("a.java");

        assertThat(runs.heard()).last().asString().contains("not fetched: org.example:none:1");
    }

    @Test
    void run_complete_countsAFigureNotAttemptedAsADifference() {
        runs.write("a.java", "// %%", "verify(\"return-2013\", 78);");
        RunRequest request =
                new RunRequest(List.of("a.java"), folder, folder.resolve("out"), Map.of(), true, Verbs.REGISTER);

        assertThat(runs.run(request).exitCode()).isEqualTo(ExitCode.DIFFERS);
    }

    @Test
    @Timeout(60)
    void interrupt_endsTheRunAndLeavesTheNextNotebookOut() throws Exception {
        runs.write("a.java", "// %%", "while (true) { Thread.sleep(10); }");
        runs.write("b.java", "// %%", "1");
        NotebookRunner runner = runs.runner();
        Thread interrupter = new Thread(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(3).toMillis());
                runner.interrupt();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        interrupter.start();

        RunReport report = runner.run(RunRequest.of(List.of("a.java", "b.java"), folder, List.of()), runs.listener());
        interrupter.join();

        assertThat(report.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(report.notebooks()).hasSize(1);
    }
}
