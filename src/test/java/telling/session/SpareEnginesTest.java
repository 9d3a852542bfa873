package telling.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Workspace;

/** Sessions that use one engine, one after the other, and find nothing of each other in it. */
class SpareEnginesTest {

    private final SpareEngines engines = new SpareEngines();
    private final SessionSetup setup = SessionSetup.standard().sharing(engines);

    /** What each cell of a fresh session gave, or its error. */
    private List<String> session(String... cells) {
        List<String> given = new ArrayList<>();
        try (Session session = Sessions.open(new Workspace(Path.of("")), setup)) {
            for (String cell : cells) {
                CellRun run = session.run(Cell.typed(cell), new CellListener() {});
                given.add(run.problem()
                        .map(CellProblem::message)
                        .orElseGet(() -> run.value()
                                .map(value -> value.type() + " "
                                        + String.valueOf(value.object()).replaceAll("REPL[.].*", ""))
                                .orElse("")));
            }
        }
        return given;
    }

    private Optional<Engine> spare() {
        Optional<Engine> waiting = engines.take(setup.imports());
        waiting.ifPresent(engine -> engines.give(engine, setup.imports()));
        return waiting;
    }

    @Test
    void close_ofASession_leavesItsEngineToTheNext() {
        session("int x = 1;");
        Optional<Engine> first = spare();
        session("int x = 2;");
        assertThat(first).isPresent();
        assertThat(spare()).isEqualTo(first);
    }

    @Test
    void open_afterASession_knowsNoNameOfIt() {
        session(
                "int x = 1; int twice(int n) { return 2 * n + x; } class Box { int n = twice(x); } enum Way { OUT }",
                "import java.time.*;",
                "LocalDate.EPOCH");
        assertThat(session("x", "twice(3)", "new Box()", "Way.OUT", "LocalDate.EPOCH", "$1"))
                .allMatch(said -> said.contains("x")
                        || said.contains("twice")
                        || said.contains("Box")
                        || said.contains("Way")
                        || said.contains("LocalDate")
                        || said.contains("$1"))
                .noneMatch(said -> said.startsWith("int ") || said.startsWith("LocalDate 1970"));
    }

    @Test
    void open_afterASession_startsStaticStateAnew() {
        String counter = "class Counter { static int n; static int next() { return ++n; } }";
        assertThat(session(counter, "Counter.next()", "Counter.next()")).containsExactly("", "int 1", "int 2");
        assertThat(session(counter, "Counter.next()", "Counter.next()")).containsExactly("", "int 1", "int 2");
    }

    @Test
    void open_afterASession_takesTheSameNamesForOtherThings() {
        assertThat(session("var x = 1;", "record Point(int a) {}", "new Point(x)", "int f() { return x; }", "f()"))
                .containsExactly("int 1", "", "Point Point[a=1]", "", "int 1");
        assertThat(session(
                        "var x = List.of(\"a\");",
                        "record Point(String b, int c) { static int made = 3; }",
                        "new Point(x.get(0), Point.made)",
                        "String f() { return x + \"!\"; }",
                        "f()",
                        "Runnable r = () -> x.size(); x.size()"))
                .containsExactly("List<String> [a]", "", "Point Point[b=a, c=3]", "", "String [a]!", "int 1");
        assertThat(session("var x = 1;", "record Point(int a) {}", "new Point(x)", "int f() { return x; }", "f()"))
                .containsExactly("int 1", "", "Point Point[a=1]", "", "int 1");
    }

    @Test
    void open_afterABrokenSession_knowsNothingOfIt() {
        session("int f() { return later(); }", "class Half { Missing m; }", "1 +", "throw new RuntimeException()");
        assertThat(session("int later() { return 1; }", "f()").get(1)).contains("f");
        assertThat(session("1 + 1")).containsExactly("int 2");
    }

    @Test
    void close_whereADefaultImportWasDeclaredAnew_givesTheEngineUp() {
        session("import java.util.*;");
        assertThat(spare()).isEmpty();
        assertThat(session("List.of(1)")).containsExactly("List<Integer> [1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Point(int a) {}",
                "class Box<T> { T in; }",
                "enum Way { OUT }",
                "interface Able { void can(); }",
                "int f() { return 1; }",
                "<T> List<T> twice(T t) { return List.of(t, t); }",
                "import java.time.*;",
                "import static java.lang.Math.*;",
                "var x = List.of(1);",
                "Runnable x = () -> {};",
                "var x = new Object() { int n = 3; };",
                "for (int i = 0; i < 3; i++) { }",
                "int later() { return missing(); }",
                "record One(int a) {} record One(long b) {}",
            })
    void open_afterASession_infersTypesAsAFreshOne(String before) {
        List<String> cells = List.of(
                "var x = List.of(\"a\");", "x.get(0)", "Map.of(1, x)", "var y = new Object() { int m = 1; };", "y.m");
        List<String> fresh = session(cells.toArray(String[]::new));
        session(before);
        assertThat(session(cells.toArray(String[]::new))).isEqualTo(fresh).startsWith("List<String> [a]", "String a");
    }

    @Test
    void close_whereATypeWasDeclared_givesTheEngineUp() {
        session("class P {}");
        assertThat(spare()).isEmpty();
    }

    @Test
    void take_ofAPreparedEngine_isThatEngineOnce() {
        engines.prepare(setup);
        assertThat(engines.take(setup.imports())).isPresent();
        assertThat(engines.take(setup.imports())).isEmpty();
    }

    @Test
    void open_afterAnEngineThatCouldNotBePrepared_saysWhatIsWrong() {
        SessionSetup wrong =
                SessionSetup.standard().importing("import no.such.thing.*;").sharing(engines);
        engines.prepare(wrong);
        try (Session session = Sessions.open(new Workspace(Path.of("")), wrong)) {
            assertThatThrownBy(() -> session.run(Cell.typed("1"), new CellListener() {}))
                    .hasMessageContaining("no.such.thing");
        }
    }

    @Test
    void take_forOtherImports_isEmpty() {
        session("1");
        assertThat(engines.take(List.of("import java.util.*;"))).isEmpty();
    }

    @Test
    void open_afterASession_hasAContextClassLoaderOfItsOwn() {
        String loader = "Thread.currentThread().getContextClassLoader() == new Object() {}.getClass().getClassLoader()";
        assertThat(session(loader)).containsExactly("boolean true");
        assertThat(session(loader)).containsExactly("boolean true");
    }
}
