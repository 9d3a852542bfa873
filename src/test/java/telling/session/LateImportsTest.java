package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Workspace;

/** A session whose imports wait, beside one that has them all. */
class LateImportsTest {

    private static List<String> run(boolean late, String... cells) {
        SessionSetup setup = late ? SessionSetup.standard().importingLate() : SessionSetup.standard();
        try (Session session = Sessions.open(new Workspace(Path.of("")), setup)) {
            return List.of(cells).stream()
                    .map(cell -> session.run(Cell.typed(cell), new CellListener() {}))
                    .map(run -> run.problem()
                            .map(CellProblem::message)
                            .orElseGet(() -> run.value()
                                    .map(value -> String.valueOf(value.object()))
                                    .orElse("void")))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List.of(1, 2).stream().map(x -> x + 1).collect(Collectors.toList())",
                "new ArrayList<>(Map.of(\"a\", 1).entrySet())",
                "Pattern.compile(\"a+\").matcher(\"caat\").replaceAll(Matcher.quoteReplacement(\"$\"))",
                "Function<Integer, Integer> f = x -> 2 * x; f.apply(4)",
                "BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL32)",
                "Path.of(\"a\", \"b\").toString() + URI.create(\"x\")",
                "int sizes(Collection<?> all) { return all.size(); }; sizes(Set.of(1, 2))",
                "record Wave(Optional<String> name, AtomicLong n) { }",
                "var words = \"b a\".split(\" \"); Arrays.sort(words); Arrays.toString(words)",
                "class List { int size() { return 7; } }; new List().size()",
                "import java.util.List; List.of(1)",
                "import java.util.*; new TreeSet<>(Set.of(2, 1))",
                "Lst.of(1)",
                "Integers.parse(\"1\")",
                "// List\n\"Map\".length()",
                "try { throw new IOException(\"x\"); } catch (UncheckedIOException | IOException e) { System.out.println(e); }",
                "Callable<Integer> c = () -> 3; c.call()",
                "Row.class.getSimpleName() + Table.class.getPackageName()",
            })
    void run_anyCell_givesWhatItGivesWithAllImports(String cell) {
        assertThat(run(true, cell)).isEqualTo(run(false, cell));
    }

    @Test
    void run_cellsThatBuildOnEachOther_findWhatEachNeeds() {
        String[] cells = {
            "var lines = \"one\\ntwo\".lines().toList()",
            "var all = lines.subList(0, 1)",
            "int n(List<String> some) { return some.size(); }",
            "n(all) + $2.size()",
            "Stream.of(all).flatMap(Collection::stream).count()"
        };

        assertThat(run(true, cells)).isEqualTo(run(false, cells)).endsWith("2", "1");
    }

    @Test
    void engine_whoseSourcesNameNothingOfAPackage_hasNotImportedIt() {
        try (Engine engine = Engine.with(
                SessionSetup.DEFAULT_IMPORTS,
                new LateImports(SessionSetup.DEFAULT_IMPORTS),
                new SnippetControl(event -> {}))) {
            assertThat(engine.active()).hasSize(1);

            engine.evaluate("List.of(1).size();", Engine.Origin.NONE);
            assertThat(engine.active().map(snippet -> snippet.source().strip()))
                    .contains("import java.util.*;")
                    .doesNotContain("import java.util.stream.*;");

            engine.completion();
            assertThat(engine.active().map(snippet -> snippet.source().strip()))
                    .containsAll(SessionSetup.DEFAULT_IMPORTS);
        }
    }
}
