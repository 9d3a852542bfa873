package telling.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.base.ProblemException;

class NotebookFormatTest {

    @TempDir
    Path folder;

    @Property(tries = 2000)
    void parse_anyLines_comeBackByteForByte(@ForAll("texts") String text) {
        assertThat(Notebook.parse("nb.java", text).text()).isEqualTo(text);
    }

    @Property(tries = 2000)
    void parse_anyLines_eachLineIsInOneCellAtItsPlace(@ForAll("texts") String text) {
        String[] lines = text.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n", -1);
        for (NotebookCell cell : Notebook.parse("nb.java", text).cells()) {
            String[] body =
                    cell.body().replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
            if (!cell.body().isEmpty()) {
                assertThat(lines[cell.line() - 1]).isEqualTo(body[0]);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.of(
                "// %%",
                "// %% [markdown]",
                "// %% [raw]",
                "// %% tags=[\"parameters\"] id=\"a b\"",
                "// %% A title",
                "//%%",
                " // %%",
                "// %%x",
                "// %maven g:a:v",
                "int x = 1;",
                "String s = \"\"\"",
                "\"\"\";",
                "/*",
                "*/",
                "\"// %%",
                "'\"'",
                "// it's \"prose\" /*",
                "",
                "\t",
                "\\",
                "é 数 \uD83D\uDE00");
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r");
        return Arbitraries.of("", "\uFEFF", "// ---\n// title: A\n// ---\n", "\uFEFF// ---\r\n// ---\r\n")
                .flatMap(head -> line.list()
                        .ofMaxSize(12)
                        .flatMap(lines -> end.flatMap(
                                e -> Arbitraries.of("", e).map(last -> head + String.join(e, lines) + last))));
    }

    @Test
    void parse_headerAndCells_areToldApart() {
        Notebook notebook = Notebook.parse("nb.java", """
                // ---
                // title: "Outcomes: 2013"
                // ---

                // %% [markdown]
                // # Question
                //
                // How many?

                // %% First sum tags=["parameters", "x"] n=1.50 deep={"a": [true, null]}
                int a = 1;

                // %% [raw]
                // left alone
                """);

        assertThat(notebook.header().title()).contains("Outcomes: 2013");
        assertThat(notebook.cells())
                .extracting(NotebookCell::kind)
                .containsExactly(
                        NotebookCell.Kind.CODE,
                        NotebookCell.Kind.MARKDOWN,
                        NotebookCell.Kind.CODE,
                        NotebookCell.Kind.RAW);
        assertThat(notebook.cells().get(0).runs()).isFalse();
        assertThat(notebook.cells().get(1).prose()).isEqualTo("# Question\n\nHow many?");
        NotebookCell code = notebook.cells().get(2);
        assertThat(code.title()).isEqualTo("First sum");
        assertThat(code.tags()).containsExactly("parameters", "x");
        assertThat(code.metadata())
                .containsEntry("n", new BigDecimal("1.50"))
                .containsEntry("deep", Map.of("a", List.of(true, "")));
        assertThat(code.source()).isEqualTo("int a = 1;");
        assertThat(code.line()).isEqualTo(11);
    }

    @Test
    void parse_windowsFileWithMarkAndNoFinalNewline_isRunAsPlainLines() {
        String text = "\uFEFF// ---\r\n// title: t\r\n// ---\r\n// %%\r\nint a = 1;\r\na + 1";

        Notebook notebook = Notebook.parse("nb.java", text);

        assertThat(notebook.header().title()).contains("t");
        assertThat(notebook.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.source()).isEqualTo("int a = 1;\na + 1");
            assertThat(cell.line()).isEqualTo(5);
        });
        assertThat(notebook.text()).isEqualTo(text);
    }

    @Test
    void parse_withoutMarkers_isOneCodeCell() {
        assertThat(Notebook.parse("script.jsh", "int a = 1;\n\na + 1\n").cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.source()).isEqualTo("int a = 1;\n\na + 1"));
    }

    @Test
    void parse_markerInsideTextBlockOrComment_isNoMarker() {
        Notebook notebook = Notebook.parse(
                "nb.java", "// %%\nString s = \"\"\"\n// %%\n\"\"\";\n/*\n// %%\n*/\n s\n// %%\n\"\\\"\"\n// %%\n1\n");

        assertThat(notebook.cells()).hasSize(3);
        assertThat(notebook.cells().get(0).source()).endsWith(" s");
    }

    @Test
    void parse_textBlockNeverClosed_staysWithinItsCell() {
        Notebook notebook = Notebook.parse("nb.java", "// %%\nString s = \"\"\"\nopen\n// %%\n1 + 1\n// %%\n2\n");

        assertThat(notebook.cells())
                .extracting(NotebookCell::source)
                .containsExactly("String s = \"\"\"\nopen", "1 + 1", "2");
    }

    @Test
    void parse_proseWithQuotesAndCommentSigns_hidesNoMarker() {
        Notebook notebook = Notebook.parse(
                "nb.java", "// %% [markdown]\n// it's 5\" wide /* here\n// %% [raw]\nan open \"\"\"\n// %%\n1\n");

        assertThat(notebook.cells()).hasSize(3);
    }

    @Test
    void parse_indentedMarker_isNone() {
        assertThat(Notebook.parse("nb.java", "// %%\n1;\n // %%\n2\n").cells()).hasSize(1);
    }

    @Test
    void parse_openHeader_namesItsLine() {
        assertProblem("// ---\n// title: x\n", "notebook.header-open", "nb.java:1: The header that starts here");
    }

    @Test
    void parse_headerInterrupted_namesTheLine() {
        assertProblem("// ---\n// title: x\nint a;\n", "notebook.header-line", "nb.java:3: ");
    }

    @Test
    void parse_headerThatIsNoYaml_namesTheLine() {
        assertProblem("// ---\n// title: x\n// a: b: c\n// ---\n", "notebook.header-yaml", "nb.java:3: ");
    }

    @Test
    void parse_markerWithoutJson_namesTheLineAndTheText() {
        assertProblem(
                "// %%\n1\n// %% tags=[parameters]\n2\n", "notebook.bad-marker", "nb.java:3: ", "tags=[parameters]");
    }

    @Test
    void read_fileThatIsNotUtf8_saysSo() throws Exception {
        Path file = Files.write(folder.resolve("nb.java"), "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Notebook.read(file, "nb.java"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void read_missingFile_namesIt() {
        assertThatThrownBy(() -> Notebook.read(folder.resolve("none.java"), "none.java"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("none.java");
    }

    @Test
    void dependencies_namedInComments_areListedWithTheirLines() {
        Notebook notebook = Notebook.parse(
                "nb.java", "// %%\n//DEPS a:b:1 c:d:2\n// %maven e:f:3\nString s = \"//DEPS no:no:0\";\n");

        assertThat(notebook.dependencies())
                .extracting(d -> d.coordinates() + " " + d.place())
                .containsExactly("a:b:1 nb.java:2", "c:d:2 nb.java:2", "e:f:3 nb.java:3");
    }

    private static void assertProblem(String text, String code, String... words) {
        assertThatThrownBy(() -> Notebook.parse("nb.java", text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code))
                .hasMessageContainingAll(words);
    }
}
