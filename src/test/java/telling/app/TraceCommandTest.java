package telling.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.ExitCode;

/** What {@code telling trace} says of files that this program wrote, and of files that others changed. */
class TraceCommandTest {

    private static final String TREES =
            "{\"name\":\"street-trees\",\"version\":\"2.1\",\"resources\":[{\"name\":\"trees\","
                    + "\"path\":\"trees.csv\",\"schema\":{\"fields\":[{\"name\":\"year\",\"type\":\"integer\"},"
                    + "{\"name\":\"kind\",\"type\":\"string\"},{\"name\":\"trees\",\"type\":\"integer\"}]}}],"
                    + "\"telling\":{\"primary\":\"trees\",\"tables\":{\"trees\":{\"wave\":\"year\",\"category\":\"kind\","
                    + "\"count\":\"trees\",\"design\":\"census\"}}}}";

    @TempDir
    Path folder;

    private record Outcome(ExitCode exit, String out, String err) {}

    private Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Machine machine = new Machine(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                folder,
                false);
        ExitCode exit = new Program(machine).run(arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void trees(int oaks) throws IOException {
        Files.createDirectories(folder.resolve("trees"));
        Files.writeString(folder.resolve("trees/datapackage.json"), TREES);
        Files.writeString(folder.resolve("trees/trees.csv"), "year,kind,trees\n2020,oak," + oaks + "\n2020,lime,60\n");
    }

    private void notebook(String cells) throws IOException {
        Files.createDirectories(folder.resolve("books"));
        Files.writeString(folder.resolve("books/brief.java"), cells);
    }

    @Test
    void trace_ofEveryFormat_namesDataNotebookAndCommand() throws IOException {
        trees(40);
        notebook("// %%\nvar d = distribution(trees, 2020);\n\n// %%\nplot(d).saveAll(\"x\");\n");
        assertThat(run("run", "--data", "trees", "books/brief.java").exit()).isEqualTo(ExitCode.OK);

        for (String ending : new String[] {"svg", "png", "pdf", "html", "csv", "csv.trace.json"}) {
            Outcome outcome = run("--data", "trees", "trace", "telling-out/x." + ending);

            assertThat(outcome)
                    .as(ending)
                    .extracting(Outcome::exit, Outcome::err)
                    .containsExactly(ExitCode.OK, "");
            assertThat(outcome.out())
                    .as(ending)
                    .contains("by cell 2 of notebook brief.java:\n  plot(d).saveAll(\"x\");\n")
                    .contains("To make it again:\n  telling --data trees run brief.java\n")
                    .containsPattern("street-trees 2\\.1  trees  [0-9a-f]{12}  same\n")
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void trace_onceTheDataChanged_exits1AndSaysWhichTable() throws IOException {
        trees(40);
        run("--data", "trees", "-e", "plot(distribution(trees, 2020)).save(\"x.svg\")");
        trees(41);

        Outcome outcome = run("--data", "trees", "trace", "x.svg");

        assertThat(outcome.exit()).isEqualTo(ExitCode.DIFFERS);
        assertThat(outcome.out()).containsPattern("trees  [0-9a-f]{12}  changed, now [0-9a-f]{12}\n");
    }

    @Test
    void trace_withoutThePackage_exits1AndSaysMissing() throws IOException {
        trees(40);
        run("--data", "trees", "-e", "plot(distribution(trees, 2020)).save(\"x.svg\")");

        Outcome outcome = run("trace", "x.svg");

        assertThat(outcome.exit()).isEqualTo(ExitCode.DIFFERS);
        assertThat(outcome.out()).containsPattern("trees  [0-9a-f]{12}  missing\n");
    }

    @Test
    void trace_ofTypedCells_holdsThoseItBuildsOnAndNoOther() {
        run(
                "-e",
                "var secret = 7",
                "-e",
                "distribution(outcomes, 2013)",
                "-e",
                "int width = 3",
                "-e",
                "plot($2).save(\"x.svg\")");

        assertThat(run("trace", "x.svg").out())
                .contains("telling -e 'distribution(outcomes, 2013)' -e 'plot($1).save(\"x.svg\")'")
                .doesNotContain("secret", "width");
    }

    @Test
    void trace_ofAPathOfThisMachine_keepsTheNameOnly() throws IOException {
        run("-e", "plot(distribution(outcomes, 2013)).save(\"" + folder.resolve("x.svg") + "\")");

        assertThat(Files.readString(folder.resolve("x.svg"))).doesNotContain(folder.toString());
        assertThat(run("trace", "x.svg").out()).contains("save(\"x.svg\")");
    }

    @Test
    void trace_byItsCode_findsTheFile() throws IOException {
        run("-e", "plot(distribution(outcomes, 2013)).save(\"x.svg\")");
        String svg = Files.readString(folder.resolve("x.svg"));
        String code = svg.replaceAll("(?s).*trace ([0-9A-Z]{10})</text>.*", "$1");

        assertThat(run("trace", code).out()).startsWith("x.svg: trace " + code + "\n");
        assertThat(run("trace", "0000000000")).extracting(Outcome::exit).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void trace_thatWasAltered_exits1AndSaysSo() throws IOException {
        run("-e", "plot(distribution(outcomes, 2013)).save(\"x.svg\")");
        Path file = folder.resolve("x.svg");
        Files.writeString(file, Files.readString(file).replace("distribution(outcomes", "distribution(others"));

        Outcome outcome = run("trace", "x.svg");

        assertThat(outcome.exit()).isEqualTo(ExitCode.DIFFERS);
        assertThat(outcome.out()).contains("The trace was altered: it says it is ");
    }

    @Test
    void trace_ofAnExportedTable_namesDataAndCommand_andSeesAChange() throws IOException {
        run("-e", "export(outcomes, \"y.csv\")");

        Outcome outcome = run("trace", "y.csv");

        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).contains("noodopvang", "same", "export(outcomes, \"y.csv\")");
        Files.writeString(folder.resolve("y.csv"), Files.readString(folder.resolve("y.csv")) + "x");
        assertThat(run("trace", "y.csv").out()).contains("The figures in this csv are not the ones that were written.");
    }

    @Test
    void trace_ofACsvWithAnotherFigure_exits1AndSaysSo() throws IOException {
        run("-e", "plot(distribution(outcomes, 2013)).save(\"x.csv\")");
        Path file = folder.resolve("x.csv");
        Files.writeString(file, Files.readString(file).replace("102", "103"));

        Outcome outcome = run("trace", "x.csv");

        assertThat(outcome.exit()).isEqualTo(ExitCode.DIFFERS);
        assertThat(outcome.out()).contains("The figures in this csv are not the ones that were written.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><metadata id=\"telling-trace\">{\"trace\":\"x\"}</metadata></svg>",
                "<svg><metadata id=\"telling-trace\">[[[[[[</metadata></svg>",
                "<svg><metadata id=\"telling-trace\">null</metadata></svg>",
                "<svg><metadata id=\"telling-trace\">{\"trace\":\"x\",\"tables\":[1],\"program\":\"p\"}</metadata></svg>",
                "<svg/>",
                ""
            })
    void trace_ofAFileThatHoldsNone_exits2(String content) throws IOException {
        Files.writeString(folder.resolve("x.svg"), content);

        Outcome outcome = run("trace", "x.svg");

        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("x.svg");
    }

    @Test
    void trace_ofHostileWords_showsThemAndSteersNoTerminal() throws IOException {
        Files.writeString(folder.resolve("x.svg"), hostile("brief.java"));

        assertThat(run("trace", "x.svg").out())
                .contains("\\u001b[2J", "\\u202e")
                .doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @CsvSource({"../brief.java", "/etc/passwd", "..", "C:brief.java", "a/b.java"})
    void rerun_ofANameWithAFolder_runsNothing(String name) throws IOException {
        notebook("// %%\nplot(distribution(outcomes, 2013)).save(\"x.svg\");\n");
        Files.writeString(folder.resolve("x.svg"), hostile(name));

        Outcome outcome = run("trace", "--rerun", "x.svg");

        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("which is no name of a file").doesNotContain("cells");
    }

    private static String hostile(String notebook) {
        return "<svg><metadata id=\"telling-trace\">{\"trace\":\"AAAAAAAAAA\",\"title\":\"\\u001b[2J\\u202e\","
                + "\"program\":\"telling 1\",\"tables\":[],\"figures\":\"\",\"notebook\":\"" + notebook
                + "\",\"cell\":1,\"cells\":[\"System.exit(7)\"],\"parameters\":[],\"command\":\"rm -rf /\"}"
                + "</metadata></svg>";
    }

    @Test
    void rerun_ofAnUnchangedNotebook_writesTheSameBytes() throws IOException {
        notebook("// %%\nplot(distribution(outcomes, 2013)).save(\"x.svg\");\n");
        run("run", "books/brief.java");

        Outcome outcome = run("trace", "--rerun", "telling-out/x.svg");

        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).contains("brief.java was run again and wrote the same file, byte for byte.");
    }

    @Test
    void rerun_ofAnotherNotebookOfThatName_exits1() throws IOException {
        notebook("// %%\nplot(distribution(outcomes, 2013)).save(\"x.svg\");\n");
        run("run", "books/brief.java");
        notebook("// %%\nplot(distribution(outcomes, 2005)).save(\"x.svg\");\n");

        Outcome outcome = run("trace", "--rerun", "telling-out/x.svg");

        assertThat(outcome.exit()).isEqualTo(ExitCode.DIFFERS);
        assertThat(outcome.out()).contains("wrote another file of this name");
    }
}
