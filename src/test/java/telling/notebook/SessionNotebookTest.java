package telling.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.base.ExitCode;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellRun;
import telling.session.Session;

/** Saves real sessions and runs what was saved. */
class SessionNotebookTest {

    @TempDir
    Path folder;

    private Runs runs;

    @BeforeEach
    void inFolder() {
        runs = new Runs(folder);
    }

    @Test
    void save_namesTheFilesThatItsRunWouldNotFind() throws IOException {
        Files.writeString(folder.resolve("here.csv"), "a\n1\n");
        List<CellRun> history = new ArrayList<>();
        for (String cell :
                List.of("load(\"here.csv\")", "var t = load( \"../gone.csv\", \"a=text\");", "payload(\"x\")")) {
            history.add(new CellRun(history.size() + 1, Cell.typed(cell), Optional.empty(), Optional.empty(), 0));
        }

        assertThat(SessionNotebook.absent(history, folder)).containsExactly("../gone.csv");
    }

    @Test
    void save_expressionsAndDeclarations_comeBackWithTheirResults() {
        String text =
                assertSaved(List.of("int a = 2", "a + 1", "String s = \"x\";\ns + a", "List.of(1, 2)", "1.0 / 3"));

        assertThat(text).isEqualTo("""
                        // ---
                        // title: "A brief: one"
                        // ---

                        // %%
                        int a = 2

                        // %%
                        a + 1
                        //==> 3

                        // %%
                        String s = "x";
                        s + a
                        //==> x2

                        // %%
                        List.of(1, 2)

                        // %%
                        1.0 / 3
                        //==> 0.3333333333333333
                        """);
    }

    @Test
    void save_usedResultOfAnExpression_becomesAVariable() {
        String text = assertSaved(List.of("int a = 20", "a + 1 // sum", "$2 * 2", "\"$2\" + $3 /* $2 */"));

        assertThat(text)
                .contains("var result2 = a + 1; // sum\n//==> 21")
                .contains("var result3 = result2 * 2;\n//==> 42")
                .contains("\"$2\" + result3 /* $2 */\n//==> $242");
    }

    @Test
    void save_usedResultOfADeclaration_isItsName() {
        assertThat(assertSaved(List.of("int a = 20", "$1 + 1")))
                .contains("int a = 20\n")
                .contains("a + 1\n//==> 21");
    }

    @Test
    void save_usedResultOfAVariableThatChangesLater_isItsValueThen() {
        assertThat(assertSaved(List.of("int a = 20", "a = 5", "$1 + $2", "a += 1;", "$1 + $2")))
                .contains("int a = 20;\nvar result1 = a;")
                .contains("result1 + result2\n//==> 25");
    }

    @Test
    void save_usedResultOfACellOfSeveralSnippets_isItsLast() {
        assertThat(assertSaved(List.of(
                        "int f(int x) { return x; }\nint[] b = {1, 2};\nif (b[0] == 1) { b[1] = 5; }\nf(b[1])",
                        "switch (5) { case 5 -> \"five\"; default -> \"other\"; }",
                        "new int[] {1, 2}.length",
                        "$1 + $2 + $3")))
                .contains("var result1 = f(b[1]);")
                .contains("var result2 = switch (5)")
                .contains("var result3 = new int[] {1, 2}.length;")
                .contains("//==> 5five2");
    }

    @Test
    void save_nameThatIsTaken_isNotTakenAgain() {
        assertThat(assertSaved(List.of("1 + 1", "int result1 = 7;", "$1 + result1")))
                .contains("var result1_2 = 1 + 1;")
                .contains("result1_2 + result1\n//==> 9");
    }

    @Test
    void save_failedCells_areLeftOut() {
        assertThat(assertSaved(List.of("int a = 1", "a.b()", "int c = ", "Integer.parseInt(\"x\")", "a")))
                .doesNotContain("a.b", "int c", "parseInt");
    }

    @Test
    void save_failedCellThatDeclaredWhatIsUsedLater_keepsThatMuch() {
        assertThat(assertSaved(List.of(
                        "int q = 3;\nint f(int x) {\n  return x + q;\n}\nint z = q.no();",
                        "int unused = 1;\nunused.no()",
                        "f(1)")))
                .contains("int q = 3;\nint f(int x) {")
                .doesNotContain("int z", "unused")
                .contains("//==> 4");
    }

    @Test
    void save_redefinitions_keepTheirOrder() {
        assertThat(assertSaved(List.of(
                        "int a = 1",
                        "a",
                        "int a = 2",
                        "a",
                        "int f() { return 1; }",
                        "f()",
                        "int f() { return 2; }",
                        "f() + a")))
                .contains("//==> 4");
    }

    @Test
    void save_textThatReadsAsAMarker_opensNoCell() {
        String text = assertSaved(List.of(
                "// %% not a cell\nint a = 1;\n// %%\na", "String s = \"\"\"\n// %% kept\n\"\"\";\ns.length()"));

        assertThat(text)
                .contains("\n // %% not a cell\n")
                .contains("\n // %%\n")
                .contains("\n// %% kept\n")
                .contains("//==> 11");
        assertThat(Notebook.parse("x.java", text).cells()).hasSize(3);
    }

    @Test
    void save_textsThatACommentCannotHold_haveNoExpectation() {
        assertThat(assertSaved(List.of(
                        "\"a\\nb\"",
                        "\" a\"",
                        "\"C:\\\\u\"",
                        "\"\"",
                        "\"x\" /* a\nb */",
                        "'q' // last",
                        "(Object) null")))
                .containsOnlyOnce("//==>")
                .contains("'q' // last\n//==> q");
    }

    @Test
    void save_valuesOfClockAndChance_haveNoExpectation() {
        assertThat(assertSaved(List.of("1 + 1", "Math.random() < 2", "2 + 2"))).containsOnlyOnce("//==>");
    }

    @Test
    void save_ownExpectation_isKeptAlone() {
        assertThat(assertSaved(List.of("1.0 / 3 //==> 0.33 ± 0.01"))).containsOnlyOnce("//==>");
    }

    @Test
    void save_windowsLineEnds_becomePlain() {
        assertThat(assertSaved(List.of("int a = 1;\r\na + 1")))
                .doesNotContain("\r")
                .contains("//==> 2");
    }

    /** Runs the cells, saves and runs the notebook; it has to hold and to give the values that the session gave. */
    private String assertSaved(List<String> cells) {
        try (Session session = runs.open()) {
            List<String> values = new ArrayList<>();
            for (String cell : cells) {
                CellRun run = session.run(Cell.typed(cell), new CellListener() {});
                run.value().ifPresent(value -> values.add(String.valueOf(value.object())));
            }
            String text = SessionNotebook.from(session, "A brief: one").text();
            Files.writeString(folder.resolve("saved.java"), text);
            List<String> again = new ArrayList<>();
            RunReport report = new NotebookRunner(() -> recording(runs.open(), again))
                    .run(RunRequest.of(List.of("saved.java"), folder, List.of()), runs.listener());
            assertThat(report.exitCode()).as("%s%n%s", text, runs.heard()).isEqualTo(ExitCode.OK);
            assertThat(again).as(text).isEqualTo(values);
            return text;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The session, whose values are written down as its cells end. */
    private static Session recording(Session session, List<String> values) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(session, arguments);
                    if (result instanceof CellRun run) {
                        run.value().ifPresent(value -> values.add(String.valueOf(value.object())));
                    }
                    return result;
                });
    }
}
