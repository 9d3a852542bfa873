package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code telling run}: the shipped notebooks settle every figure, and a changed number is found out. */
class NotebooksIT extends FreshHome {

    private static final int FIGURES = 55;

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void shippedNotebooks_onEveryJdk_settleEveryFigure(Path jdk) throws Exception {
        var run = program.with("JAVA_HOME", jdk.toString())
                .run(runOf(shipped(), "--complete", "--json", "run.json", "--junit", "run.xml", "--out", "out"));

        assertThat(run.exit()).as("%s", run).isZero();
        JsonObject report = report("run.json");
        assertThat(notebooks(report)).allSatisfy(notebook -> {
            assertThat(notebook.get("status").getAsString()).isEqualTo("verified");
            assertThat(notebook.get("problem")).matches(JsonElement::isJsonNull);
        });
        JsonObject coverage = report.getAsJsonObject("coverage");
        assertThat(coverage.get("published").getAsInt()).isEqualTo(FIGURES);
        assertThat(coverage.get("notAttempted").getAsInt()).isZero();
        assertThat(coverage.get("differs").getAsInt()).isZero();
        assertThat(Stream.of("transcribed", "reproduced", "consistent", "documented")
                        .mapToInt(name -> coverage.get(name).getAsInt())
                        .sum())
                .isEqualTo(FIGURES);
        var junit = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(program.directory().resolve("run.xml").toFile());
        assertThat(junit.getElementsByTagName("testcase").getLength()).isGreaterThanOrEqualTo(FIGURES);
        assertThat(junit.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void policyBrief_writesItsChartsUnderOut_andASecondRunReplacesThemUnchanged() throws IOException {
        var first = program.run(runOf(shipped(), "--out", "charts"));
        var second = program.run(runOf(shipped(), "--out", "charts", "--json", "second.json"));

        assertThat(first.exit()).as("%s", first).isZero();
        assertThat(second.exit()).as("%s", second).isZero();
        List<JsonObject> outputs = notebooks(report("second.json")).stream()
                .flatMap(notebook -> objects(notebook.get("outputs")).stream())
                .toList();
        assertThat(outputs).isNotEmpty().allSatisfy(output -> {
            assertThat(output.get("changed").getAsBoolean()).isFalse();
            assertThat(output.get("sha256").getAsString()).matches("[0-9a-f]{64}");
        });
        try (Stream<Path> files = Files.walk(program.directory().resolve("charts"))) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.endsWith(".html"));
        }
    }

    @Test
    void numberChangedByOne_isFoundOutByFigure() throws IOException {
        Path data = copiedInventory();
        replace(data.resolve("outcomes.csv"), "2013,return,78,", "2013,return,79,");

        var run = program.run(runOf(shipped(), "--data", data.toString(), "--json", "run.json"));

        assertThat(run.exit()).as("%s", run).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("return-2013", "published 78", "computed 79");
        assertThat(differing(report("run.json"))).contains("return-2013");
    }

    @Tag("deep")
    @Test
    void everyNumberChangedByOne_isFoundOut() throws IOException {
        for (String table : List.of("outcomes.csv", "departures.csv")) {
            List<String> lines = Files.readAllLines(
                    Installation.home().resolve("datasets/noodopvang").resolve(table));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", 4);
                Path data = Installation.copyTree(
                        Installation.home().resolve("datasets/noodopvang"),
                        scratch.resolve(table + lines.indexOf(line)).resolve("noodopvang"));
                String changed = cells[0] + "," + cells[1] + "," + (Integer.parseInt(cells[2]) + 1) + "," + cells[3];
                replace(data.resolve(table), line, changed);

                var run = program.run(runOf(shipped(), "--data", data.toString()));

                assertThat(run.exit()).as("%s changed: %s", line, run).isEqualTo(1);
            }
        }
    }

    @Test
    void failingCell_exits3_namesItsLine_andTheNextNotebookStillRuns() throws IOException {
        notebook("bad.java", "// %%", "int a = 1;", "", "// %%", "nothing(a);", "", "// %%", "show(\"never\")");
        notebook("good.java", "// %%", "1 + 1", "//==> 2");

        var run = program.run("run", "bad.java", "good.java", "--json", "run.json");

        assertThat(run.exit()).as("%s", run).isEqualTo(3);
        assertThat(run.err()).contains("bad.java:5", "nothing");
        assertThat(notebooks(report("run.json")))
                .extracting(notebook -> notebook.get("status").getAsString())
                .containsExactly("failed", "verified");
    }

    @Test
    void expectationThatFails_exits1AndShowsBothValues() throws IOException {
        notebook("off.java", "// %%", "6 * 7", "//==> 43");

        var run = program.run("run", "off.java");

        assertThat(run.exit()).as("%s", run).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("off.java:", "43", "42");
    }

    @Test
    void parameter_isSetByP_andAMistypedOneIsAUsageError() throws IOException {
        notebook("p.java", "// %% tags=[\"parameters\"]", "int wave = 2005;", "", "// %%", "wave", "//==> 2013");

        var given = program.run("run", "p.java", "-P", "wave=2013");
        var mistyped = program.run("run", "p.java", "-P", "wav=2013");

        assertThat(given.exit()).as("%s", given).isZero();
        assertThat(mistyped.exit()).as("%s", mistyped).isEqualTo(2);
        assertThat(mistyped.err()).contains("did you mean: wave");
    }

    @Test
    void fileThatIsNotThere_exits2() {
        var run = program.run("run", "missing.java");

        assertThat(run.exit()).as("%s", run).isEqualTo(2);
        assertThat(run.err()).contains("missing.java");
    }

    @Test
    void report_intoAFolderThatIsNotThere_makesIt_andOneThatCannotBeWrittenStopsBeforeAnyCell() throws IOException {
        notebook("ok.java", "1 + 1 //==> 2");
        Files.writeString(program.directory().resolve("a file"), "");

        var made = program.run("run", "ok.java", "--html", "new/report.html");
        var refused = program.run("run", "ok.java", "--json", "a file/run.json");

        assertThat(made.exit()).as("%s", made).isZero();
        assertThat(program.directory().resolve("new/report.html")).exists();
        assertThat(refused.exit()).as("%s", refused).isEqualTo(2);
        assertThat(refused.err()).contains("run.json").doesNotContain("cells");
    }

    @Test
    void complete_whenFiguresAreLeft_exits1() throws IOException {
        notebook("some.java", "// %%", "1 + 1");

        var run = program.run("run", "some.java", "--complete");

        assertThat(run.exit()).as("%s", run).isEqualTo(1);
    }

    private static List<String> shipped() {
        try (Stream<Path> files = Files.list(Installation.home().resolve("notebooks"))) {
            List<String> notebooks = files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(notebooks).hasSizeGreaterThanOrEqualTo(4);
            return notebooks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] runOf(List<String> notebooks, String... options) {
        return Stream.of(Stream.of("run"), notebooks.stream(), Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private Path copiedInventory() {
        return Installation.copyTree(
                Installation.home().resolve("datasets/noodopvang"), scratch.resolve("data/noodopvang"));
    }

    private static void replace(Path file, String found, String put) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(found);
        Files.writeString(file, text.replace(found, put));
    }

    private void notebook(String name, String... lines) throws IOException {
        Files.writeString(program.directory().resolve(name), String.join("\n", lines) + "\n");
    }

    private JsonObject report(String name) throws IOException {
        return JsonParser.parseString(Files.readString(program.directory().resolve(name)))
                .getAsJsonObject();
    }

    private static List<JsonObject> notebooks(JsonObject report) {
        return objects(report.get("notebooks"));
    }

    private static List<String> differing(JsonObject report) {
        return notebooks(report).stream()
                .flatMap(notebook -> objects(notebook.get("checks")).stream())
                .filter(check -> !check.get("id").isJsonNull())
                .filter(check -> check.get("status").getAsString().equals("differs"))
                .map(check -> check.get("id").getAsString())
                .toList();
    }

    private static List<JsonObject> objects(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
