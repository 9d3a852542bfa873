package telling.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Workspace;

/** Notebooks whose cells are compiled together, beside the same run cell by cell. */
class KnownCellsTest {

    private static final String BETWEEN = "\n~\n";
    private static final String PROBES = "import static telling.session.Probes.*;";
    private static final SessionSetup SETUP =
            SessionSetup.standard().importing(PROBES).sharing(new SpareEngines());

    /** The cells of a text, each on its lines of a file. */
    private static List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        int line = 1;
        for (String source : text.split(BETWEEN)) {
            cells.add(Cell.of(source, "n.java", line).unnamed());
            line += (int) source.chars().filter(c -> c == '\n').count() + 2;
        }
        return cells;
    }

    private static KnownCells known(List<List<Cell>> notebooks, Runnable refused) {
        KnownCells known = new KnownCells(SETUP.imports());
        known.compile(notebooks, List::of, refused);
        return known;
    }

    private static Session open(SessionSetup setup) {
        Workspace workspace = new Workspace(Path.of(""));
        return setup.known().isPresent()
                ? Sessions.openInBackground(workspace, setup)
                : Sessions.open(workspace, setup);
    }

    private static List<String> run(List<Cell> cells, SessionSetup setup) {
        HeardInFull heard = new HeardInFull();
        try (Session session = open(setup)) {
            for (Cell cell : cells) {
                CellRun run = session.run(cell, heard);
                heard.add("cell " + run.number() + " gave "
                        + run.value()
                                .map(value -> value.name() + " " + value.object())
                                .orElse("nothing"));
                if (run.problem().isPresent()) {
                    break;
                }
            }
        }
        return heard.told();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 + 1",
                "var a = 1;\nint b = a + 1\n~\nb * 2",
                "var a = 1; a;\n~\na = 5;\n~\na += 2; a++; --a\n~\na",
                "int n; String s; n + \"\" + s",
                "int[] all = {1, 2, 3}; all[1]; all.length\n~\nString words[] = {\"a\"}; words[0]",
                "var list = new ArrayList<String>(); list.add(\"x\");\nlist\n~\nlist.clear(); list.size()",
                "List<? extends Number> some = List.of(1, 2.0); var first = some.get(0); first.intValue()",
                "var both = List.of(1, \"a\");\nboth.get(1)",
                "int twice(int n) {\n    return 2 * n;\n}\ntwice(4)\n~\nvar four = twice(2); twice(four)",
                "<T> T same(T what) { return what; }\nsame(\"a\").length(); same(null)",
                "void say(String what) { System.out.print(what); }\nsay(\"a;b)\"); say(\"c\");\n~\nsay(\"d\")",
                "int count = 0;\nint next() { return ++count; }\n~\nnext(); next()\n~\ncount",
                "record Wave(int year, String name) { String both() { return year + name; } }\n"
                        + "var wave = new Wave(2005, \"a\"); wave.both(); wave",
                "enum Kind { A, B; Kind other() { return this == A ? B : A; } }\nKind.A.other()",
                "interface Two { int of(int n); }\nTwo two = n -> 2 * n; two.of(4)",
                "class Box<T> { T held; Box(T held) { this.held = held; } }\nvar box = new Box<>(\"a\"); box.held\n~\n"
                        + "Box<Integer> other = new Box<>(3); other.held + 1",
                "for (int i = 0; i < 3; i++) {\n    System.out.print(i);\n}\nint after = 4;",
                "for (var x : List.of(1, 2)) System.out.print(x); while (false) { } do { } while (false);\n1",
                "if (1 > 2) { System.out.print(1); } else if (2 > 1) System.out.print(2); else { } \n"
                        + "switch (3) { case 3: System.out.print(3); default: }\n"
                        + "synchronized (\"a\") { System.out.print(4); }\n{ int inner = 5; System.out.print(inner); }",
                "try { Integer.parseInt(\"x\"); } catch (NumberFormatException | NullPointerException e) {\n"
                        + "  System.out.print(\"bad\"); } finally { System.out.print(\"done\"); }\n"
                        + "try (var in = new StringReader(\"a\")) { System.out.print(in.read()); }",
                "int of(String s) { return switch (s) { case \"a\" -> 1; default -> { yield 2; } }; }\nof(\"a\") + of(\"b\")",
                "int x = switch (2) { case 2 -> 7; default -> 8; };\nx\n~\nvar y = x > 1 ? 1 : 2.0;\ny",
                "var o = List.of(3, 1, 2).stream().sorted(Comparator.reverseOrder()).toList();\no",
                "Supplier<Integer> later = () -> 4;\nlater.get()\n~\nRunnable r = () -> { throw new IllegalStateException(\"x\"); };\nr.run()",
                "int total = 0; for (int i = 0; i < 4; i++) total += i;\nIntStream.range(0, 2).map(i -> i + total).sum()",
                "import java.util.concurrent.atomic.*;\nimport static java.lang.Math.max;\n~\nvar n = new AtomicInteger(3);\nmax(n.get(), 2)",
                "// only a comment\n~\n/* a; */ var a = 1; // ;\n// }\na /* b */ + 1 // c\n~\n\"\"\"\n  ;)\n  \"\"\".length()",
                "var s = \"}\" + '{' + ';';\ns\n~\ns.chars()\n  .map(c -> {\n    return c + 1;\n  })\n  .sum()",
                "var a = new Object() { int n = 3; };\na.n",
                "Object o = new Object() { @Override public String toString() { return \"mine\"; } };\no",
                "null\n~\nString s = null;\ns",
                "Object o = 'a'; o;\n(Object) 1; -1; !true; (1); 1.5f; 2L; 'c'; \"s\"; int.class; new int[2].length",
                "int div(int n) {\n    return 1 / n;\n}\n~\nvar fine = 1;\n\ndiv(0);\nfine",
                "String s = null;\n\ns.length()\n~\n2",
                "var all = List.of(1);\nall.stream()\n  .map(x -> x / 0)\n  .toList();",
                "record Bad(int n) { Bad { if (n < 0) throw new IllegalArgumentException(\"below\"); } }\n\nnew Bad(\n  -1)",
                "class Late { static int n = Integer.parseInt(\"x\"); }\nLate.n",
                "int deep(int n) { return deep(n + 1) + 1; }\ndeep(0)",
                "throw new IOException(\"gone\");",
                "1; if (true) throw new RuntimeException(\"a\", new IOException(\"b\"));\n2",
                "System.out.print(1);\nSystem.exit(3);\nSystem.out.print(2);",
                "noting();\nchecking(\"a\");\nfor (var id : List.of(\"b\", \"c\")) {\n\n    checking(id);\n}\n~\nint z = noting();\n"
                        + "List.of(\"d\").forEach(id ->\n    checking(id));\nrefusing();",
                "void judge(String id) {\n    checking(id);\n}\n~\njudge(\"a\");\n\njudge(\"b\")",
                "Object broken() { return new Object() { public String toString() { throw new IllegalStateException(\"x\"); } }; }\n1",
                "int i = 3; int j = i++ + ++i; j; i\n~\ni = j = 9; i + j\n~\nint[] a = new int[2]; a[0] = 4; a[0]++; a[0]",
                "Map<String, List<Integer>> m = new TreeMap<>(); m.computeIfAbsent(\"a\", k -> new ArrayList<>()).add(1);\nm",
                "var it = List.of(1).iterator(); it.next(); it.next()",
                "double share(int n, int of) throws Exception { return 100.0 * n / of; }\nshare(1, 4)",
                "Thread.sleep(1);\n\"a\".repeat(2)",
                "char c = 'x'; byte b = 3; short s = 4; float f = 1; long l = 5; boolean t = true;\nc + b + s + f + l",
                "static int f() { return 1; }\nf()",
                "final int k = 3; k",
                "public int g() { return 2; }\ng()",
            })
    void run_cellsCompiledTogether_tellWhatTheyTellCellByCell(String text) {
        List<Cell> cells = cells(text);
        AtomicInteger refused = new AtomicInteger();

        List<String> together = run(cells, SETUP.knowing(known(List.of(cells), refused::incrementAndGet)));

        assertThat(together)
                .as("refused: " + refused)
                .usingElementComparator(Comparator.comparing(HeardInFull::untyped))
                .isEqualTo(run(cells, SETUP));
    }

    /** The cells that a list of sources makes, one file each. */
    private static List<List<Cell>> notebooks(String... texts) {
        return List.of(texts).stream().map(KnownCellsTest::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n~\n$1 + 1",
                "later()\n~\nint later() { return 1; }",
                "int sum() { return n + 1; }\n~\nint n = 1; sum()",
                "class A { B b; }\n~\nclass B { }",
                "new ArrayList<String>().size();\n~\nclass ArrayList<T> { int size() { return 7; } }",
                "var n = 1;\n~\nvar n = 2;",
                "int n() { return 1; }\n~\nint n() { return 2; }",
                "noting(); 1\n~\nimport java.util.jar.*;",
                "int noting(int n) { return n; }\nnoting(1) + noting()",
                "1 +\n",
                "foo(",
                "nowhere(1)",
                "String s = 1;",
                "int n = 1\n2",
                "if (true) int x = 1;",
                "a: for (;;) break a;",
                "@Deprecated int n = 1;",
                "int a = 1, b = 2;",
                "\\u0069nt n = 1;",
                "return;",
                "var a = new Object() { int n = 3; };",
                ";",
                "}",
            })
    void compile_cellsThatMightMeanSomethingElseTogether_areLeftToTheEngine(String text) {
        AtomicInteger refused = new AtomicInteger();
        List<Cell> cells = cells(text);

        KnownCells known = known(List.of(cells), refused::incrementAndGet);

        assertThat(known.of(cells.get(0))).isEmpty();
        assertThat(refused).hasValue(1);
        assertThat(run(cells, SETUP.knowing(known)))
                .usingElementComparator(Comparator.comparing(HeardInFull::untyped))
                .isEqualTo(run(cells, SETUP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int of(String id) { return id.length(); }\n~\nvar id = \"a\"; of(id)",
                "record Point(int x) { }\n~\nvar x = new Point(1).x(); x",
                "var all = List.of(1); all.forEach(n -> System.out.print(n));\n~\nint n = 2;",
                "int even(int n) { return n == 0 ? 1 : even(n - 1); }\neven(3)",
            })
    void compile_namesThatOnlyLookLikeLaterOnes_areNoneOfThem(String text) {
        List<Cell> cells = cells(text);

        assertThat(known(List.of(cells), () -> {}).of(cells.get(0))).isPresent();
    }

    @Test
    void compile_severalNotebooks_refusesOnlyThoseThatDoNotCompile() {
        List<List<Cell>> notebooks = notebooks("1", "nowhere", "var a = 2; a", "int n() { return \"a\"; }", "1 +", "3");
        AtomicInteger refused = new AtomicInteger();

        KnownCells known = known(notebooks, refused::incrementAndGet);

        assertThat(notebooks.stream().map(cells -> known.of(cells.get(0)).isPresent()))
                .containsExactly(true, false, true, false, false, true);
        assertThat(refused).hasValue(1);
    }

    @Test
    void run_twoSessionsOfTheSameCells_shareNothing() {
        List<Cell> cells = cells("int n = 0; class Held { static int all = 0; }\n~\nHeld.all += 2; n += Held.all; n");
        SessionSetup setup = SETUP.knowing(known(List.of(cells), () -> {}));

        List<String> first = run(cells, setup);

        assertThat(run(cells, setup)).isEqualTo(first).contains("result int 2");
    }

    @Test
    void run_preloadedTables_areReadAndReplacedInTheSessionOnly() {
        List<Preloaded> preloaded = List.of(new Preloaded("words", "java.util.List<String>", List.of("a", "b")));
        List<Cell> cells = cells("words.size()\n~\nwords = words.subList(0, 1);\n~\nwords");
        KnownCells known = new KnownCells(SETUP.imports());
        known.compile(List.of(cells), () -> preloaded, () -> {});
        SessionSetup setup = SETUP.preloading(preloaded);

        List<String> together = run(cells, setup.knowing(known));

        assertThat(known.of(cells.get(0))).isPresent();
        assertThat(together)
                .usingElementComparator(Comparator.comparing(HeardInFull::untyped))
                .isEqualTo(run(cells, setup));
        assertThat(run(cells, setup.knowing(known))).isEqualTo(together);
    }

    @Test
    @Timeout(20)
    void interrupt_inTheSecondPart_namesItsLineAndRunsNoMore() throws Exception {
        List<Cell> cells =
                cells("var a = 1;\n~\nint ever() { while (true) { } }\n~\na;\never();\nSystem.out.print(a);");
        HeardInFull heard = new HeardInFull();
        SessionSetup setup = SETUP.knowing(known(List.of(cells), () -> {}));
        try (Session session = open(setup)) {
            session.run(cells.get(0), heard);
            session.run(cells.get(1), heard);
            Thread thread = new Thread(() -> session.run(cells.get(2), heard));
            thread.start();
            Thread.sleep(Duration.ofSeconds(2).toMillis());
            session.interrupt();
            thread.join();
        }

        assertThat(heard.told()).hasSize(5).last().asString().startsWith("INTERRUPTED on 6");
    }

    @Test
    void run_aListenerThatFails_endsTheCellWithWhatItThrew() {
        List<Cell> cells = cells("System.out.print(1); 2; System.out.print(3);");
        List<String> heard = new ArrayList<>();
        CellListener failing = new CellListener() {
            @Override
            public void output(String text) {
                heard.add(text);
            }

            @Override
            public void snippet(int first, int last, @Nullable Value value) {
                if (value != null) {
                    throw new IllegalStateException("mine");
                }
            }
        };
        try (Session session = open(SETUP.knowing(known(List.of(cells), () -> {})))) {
            assertThatThrownBy(() -> session.run(cells.get(0), failing)).hasMessage("mine");
        }
        assertThat(heard).containsExactly("1");
    }
}
