package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telling.base.Workspace;

/** A notebook's cell, whose calls run joined, beside the same cell typed, whose snippets run one by one. */
class JoinedTest {

    private static final String BEFORE = """
            var seen = new ArrayList<Object>();
            int note(Object what) { System.out.println("noted " + what); seen.add(what); return seen.size(); }
            void say(String what) { System.out.print(what); }
            int fail(String what) { throw new IllegalStateException(what); }
            Object broken() { return new Object() { public String toString() { throw new IllegalStateException("x"); } }; }
            <T> T same(T what) { return what; }
            int[] none = {};
            var big = 3;
            """;

    private static final SessionSetup SETUP = SessionSetup.standard().sharing(new SpareEngines());

    private static List<String> run(String source, boolean joined) {
        return run(joined ? Cell.of(source, "notebook.java", 1) : Cell.typed(source));
    }

    private static List<String> run(Cell cell) {
        try (Session session = Sessions.open(new Workspace(Path.of("")), SETUP)) {
            assertThat(session.run(Cell.typed(BEFORE), new CellListener() {}).problem())
                    .isEmpty();
            HeardInFull heard = new HeardInFull();
            try {
                session.run(cell, heard);
            } catch (RuntimeException e) {
                heard.add("thrown " + e);
            }
            HeardInFull after = new HeardInFull();
            session.run(Cell.typed("seen"), after);
            heard.add("then " + after.told());
            return heard.told();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note(1); note(2); note(3)",
                "note(1);\nnote(2);\n\n// between\nnote(3); note(4);\nnote(5)",
                "note(1);\nsay(\"a;b)\");\nnote(2);\nsay(\"c\");\nnote(3)",
                "note(1);\nfail(\"here\");\nnote(2);\nnote(3)",
                "note(1);\nnote(\n  none[\n  0]);\nnote(3)",
                "note(1);\nnote(none[0]);\nnote(3)",
                "note(1);\nnote(nowhere);\nnote(3)",
                "note(1);\nseen.add(2);\nseen.size();\nseen;\nnote(3)",
                "seen.add(2); same(seen).add(3); this.note(1); note(4)",
                "note(1);\nbroken();\nnote(2);\nnote(3)",
                "note(1);\nsame(\n  null\n);\nnote(2); int x = note(3); note(x); note(x)",
                "note(1);\nnote(2) ;\nnote(3",
                "note(1); /* a; */ note(2 /* ) */); // ;\nnote(')'); note(\"\"\"\n  )\n  \"\"\"); note(3);",
                "same(big).toString(); String.valueOf(big)\n  .concat(\"a\")\n  .length(); same(1 > 2 ? 1 : 2.0); note(1)",
                "int telling = 1; note(1); note(2); note(3)",
                "Thread.sleep(1); note(1); note(2)",
                "note(1); note(2); throw new RuntimeException(\"a\");",
                "note(1); System.exit(3); note(2); note(3)",
                "1.0 * note(1) / 3; -note(2) + big == 0x1f; !(big > 2) && note(3) > 1; note(4) - 1",
                "big - note(1) / 0; note(2)",
                "note(1) + note(2) % big;\nnote(fail(\"x\")) + 1;\nnote(3) * 2L",
                "big++; --big; big += note(1); note(2) - big--; note(3)",
                "List<String> names; int i; note(1); (double) big / note(2); big",
                "1 + 1; true && note(1) == 1; null == same(null); note(2)",
                "note(1);\nsay(\"a\")",
                "say(\"a\");\nsay(\"b\")",
                "same(1 > 2 ? 1 : 2.0)",
                "note(1); broken()",
            })
    void run_callsOfANotebook_tellsWhatTellingOneByOneTells(String source) {
        List<String> oneByOne = run(source, false).stream()
                .map(told -> told.replaceAll("cell 2, line (\\d)", "notebook.java:$1"))
                .toList();

        assertThat(run(source, true)).isEqualTo(oneByOne);
        assertThat(run(Cell.of(source, "notebook.java", 1).unnamed()))
                .as("but for the static type of a value that no cell names")
                .usingElementComparator(Comparator.comparing(HeardInFull::untyped))
                .isEqualTo(oneByOne);
    }

    @Test
    void run_callsThatChangeWhatTheyGive_tellsEachAsItThenWas() {
        assertThat(run("same(seen); note(1); same(seen); note(2)", true))
                .startsWith("snippet 1 to 1: []", "printed noted 1\n", "snippet 1 to 1: 1", "snippet 1 to 1: [1]");
    }

    @Test
    @Timeout(20)
    void interrupt_inTheSecondOfThreeCalls_namesItsLineAndRunsNoMore() throws Exception {
        try (Session session = Sessions.open(new Workspace(Path.of("")), SETUP)) {
            session.run(
                    Cell.typed("int n = 0; int more() { return ++n; } int ever() { while (true) { } }"),
                    new HeardInFull());
            HeardInFull heard = new HeardInFull();
            Thread thread =
                    new Thread(() -> session.run(Cell.of("more();\never();\nmore();\nmore()", "n.java", 1), heard));
            thread.start();
            Thread.sleep(Duration.ofSeconds(2).toMillis());
            session.interrupt();
            thread.join();
            HeardInFull after = new HeardInFull();
            session.run(Cell.typed("n"), after);
            assertThat(heard.told()).hasSize(2);
            assertThat(heard.told().get(1)).startsWith("INTERRUPTED on 2");
            assertThat(after.told()).contains("result int 1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify(\"a\", 1);|verify",
                "a.b().c(d -> e(f));|c",
                "x . y ( 1 ) ;|y",
                "f(1) + f(2);|''",
                "1.5 * (x) / -f(2);|''",
                "a < b;|''",
                "!a && b.c() >= 0xff;|''",
                "java.util.List.of(1, \";\");|of",
            })
    void called_aChainThatEndsInACall_namesItsMethod(String source, String name) {
        assertThat(Joined.called(source)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (a);",
                "new A();",
                "a.b;",
                "a;",
                "f(1) + ;",
                "f(1) + x++;",
                "f(1) f(2);",
                "a = b + f();",
                "a += b;",
                "List<String> x;",
                "(int) f();",
                "a -> f();",
                ";",
                "",
                "f();;",
                "f(1)",
                "int f();",
                "a[0].f();",
                "a.<T>f();",
                "x = f();",
                "(f());",
                "f() { }",
                "return f();",
                "f(1;",
                "switch (f()) { };",
                "f().new A();",
                "1.f();"
            })
    void called_anythingElse_isEmpty(String source) {
        assertThat(Joined.called(source)).isEmpty();
    }
}
