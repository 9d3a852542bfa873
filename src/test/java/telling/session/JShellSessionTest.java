package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telling.base.Workspace;
import telling.session.Session.Completeness;

class JShellSessionTest {

    private final Object live = new StringBuilder("live");
    private final Workspace workspace = new Workspace(Path.of("here"));
    private final Session session = Sessions.open(
            workspace,
            SessionSetup.standard()
                    .importing("import static telling.session.Probes.*;")
                    .preloading(List.of(
                            new Preloaded("words", "List<String>", List.of("a", "b")),
                            new Preloaded("builder", "StringBuilder", live))));
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        session.close();
    }

    private CellRun run(String source) {
        return session.run(Cell.typed(source), heard);
    }

    private String message(String source) {
        return run(source).problem().orElseThrow().message();
    }

    @Test
    void run_snippets_tellLinesAndValuesInOrderOnTheCallersThread() {
        CellRun run = run("int x = 1; // one\n// two\nx = 5;\n\nSystem.out.print(\"hé\");\nList.of(x,\n  2)");
        assertThat(heard.told).containsExactly("1-1 1", "3-3 5", "out", "5-5 void", "6-7 [5, 2]", "result [5, 2]");
        assertThat(heard.output).hasToString("hé");
        assertThat(heard.threads).containsOnly(Thread.currentThread());
        assertThat(run.value()).contains(new Value(List.of(5, 2), "List<Integer>", ""));
    }

    @Test
    void run_declarationAndAssignment_giveNamedValues() {
        assertThat(run("int a = 1, b = 2;").value()).contains(new Value(2, "int", "b"));
        assertThat(run("a = 7").value()).contains(new Value(7, "int", "a"));
        assertThat(run("var l = new ArrayList<>(List.of(1L))").value())
                .contains(new Value(List.of(1L), "ArrayList<Long>", "l"));
    }

    @Test
    void run_voidOrEmptyCell_hasNoValue() {
        assertThat(run("System.out.println()").value()).isEmpty();
        assertThat(run("// nothing").succeeded()).isTrue();
        assertThat(run("").value()).isEmpty();
        assertThat(session.history()).extracting(CellRun::number).containsExactly(1, 2, 3);
    }

    @Test
    void threadThatOutlivesItsCell_isHeardWhileSomethingElseRuns() throws InterruptedException {
        StringBuffer late = new StringBuffer();
        workspace.put(LateOutput.class, late::append);
        run("var go = new java.util.concurrent.CountDownLatch(1);");
        run("var out = System.out; var teller = new Thread(() -> {"
                + " try { go.await(); } catch (InterruptedException e) { } out.print(\"late\"); }); teller.start()");
        var go = (CountDownLatch) run("go").value().orElseThrow().object();
        var teller = (Thread) run("teller").value().orElseThrow().object();

        session.stoppably(() -> {
            go.countDown();
            try {
                teller.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "shown";
        });

        assertThat(late).hasToString("late");
    }

    @Test
    void run_cellValue_hasItsStaticType() {
        run("List.of(\"x\", \"yy\")");
        run("int n = 4;");
        assertThat(run("$1.get(1).length() + $2").value()).map(Value::object).contains(6);
        assertThat(run("\"$5\" + \"$1\" // $9").value()).map(Value::object).contains("$5$1");
    }

    @Test
    void run_unknownCellValue_namesThoseThereAre() {
        run("1");
        run("System.out.println()");
        CellProblem problem = run("2 + $2").problem().orElseThrow();
        assertThat(problem.kind()).isEqualTo(CellProblem.Kind.PROBLEM);
        assertThat(problem.column()).isEqualTo(5);
        assertThat(problem.message())
                .isEqualTo("There is no value $2: cell 2 has not run, failed or gave nothing.\n  values there are: $1");
    }

    @Test
    void run_preloadedVariable_isTheLiveObject() {
        assertThat(run("builder").value().orElseThrow().object()).isSameAs(live);
        assertThat(run("words.size()").value()).map(Value::object).contains(2);
        assertThat(session.variables())
                .extracting(v -> v.name() + " " + v.preloaded())
                .containsExactly("words true", "builder true");
        run("String words = \"mine\"; int later = 3;");
        assertThat(session.variables())
                .extracting(v -> v.name() + " " + v.type() + " " + v.preloaded() + " "
                        + v.value().object())
                .containsExactlyInAnyOrder(
                        "builder StringBuilder true live", "words String false mine", "later int false 3");
    }

    @Test
    void run_failedCell_stopsThereAndKeepsWhatCameBefore() {
        CellRun run = run("int a = 1;\nint b = a / 0;\nint c = 2;");
        assertThat(run.value()).isEmpty();
        CellProblem problem = run.problem().orElseThrow();
        assertThat(problem.message()).isEqualTo("ArithmeticException: / by zero");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.sourceLine()).isEqualTo("int b = a / 0;");
        assertThat(problem.cause()).isInstanceOf(ArithmeticException.class);
        assertThat(run("a").value()).map(Value::object).contains(1);
        assertThat(message("c")).startsWith("There is no variable \"c\".");
    }

    @ParameterizedTest
    @CsvSource({
        "describe words",
        "Nosuch words = null;",
        "var words = Integer.parseInt(\"x\")",
        "String words = (String) (Object) 5",
        "int words = \"text\";"
    })
    void run_declarationThatFails_leavesTheVariableOfThatName(String failing) {
        assertThat(run(failing).succeeded()).isFalse();
        assertThat(run("words.size()").value()).map(Value::object).contains(2);
        run("var words = 7");
        assertThat(run(failing).succeeded()).isFalse();
        assertThat(run("words + 1").value()).map(Value::object).contains(8);
    }

    @Test
    void run_firstDeclarationThatThrows_leavesNoVariable() {
        run("var fresh = Integer.parseInt(\"x\")");
        assertThat(message("fresh")).startsWith("There is no variable \"fresh\".");
        assertThat(session.variables()).extracting(v -> v.name()).doesNotContain("fresh");
    }

    @Test
    void run_exception_showsTheUsersOwnFrames() {
        run("int half(int n) {\n  return 1 / n;\n}");
        CellProblem problem = run("int all = words.stream()\n  .mapToInt(w -> half(0)).sum();")
                .problem()
                .orElseThrow();
        assertThat(problem.frames()).containsExactly("half (cell 1, line 2)", "cell 2, line 2");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void run_exceptionInNotebookCell_namesTheFile() {
        CellProblem problem = session.run(Cell.of("int a = 0;\n1 / a", "brief.java", 40), heard)
                .problem()
                .orElseThrow();
        assertThat(problem.line()).isEqualTo(41);
        assertThat(problem.frames()).containsExactly("brief.java:41");
    }

    @Test
    void run_exceptionMessage_isFreeOfEngineNames() {
        run("String s = null; record P(int a) {} Object o = new P(1);");
        assertThat(message("s.length()"))
                .isEqualTo("NullPointerException: Cannot invoke \"String.length()\" because \"s\" is null");
        assertThat(message("(String) o"))
                .isEqualTo("ClassCastException: class P cannot be cast to class java.lang.String");
    }

    @Test
    void run_columnThatATableLacks_namesThoseLikeIt() {
        run("var t = Table.create(\"t\", StringColumn.create(\"place\"), IntColumn.create(\"persons\"));");
        assertThat(message("t.column(\"person\")"))
                .isEqualTo("Column \"person\" is not in this table.\n  did you mean: persons\n"
                        + "  columns: place, persons");
        assertThat(message("t.sortOn(\"plaec\")")).contains("did you mean: place");
        assertThat(message("t.intColumn(\"place\")"))
                .isEqualTo("This column is of another type than int.\n"
                        + "  ask for it as stringColumn(...), or as column(...) whatever its type");
    }

    @Test
    void run_refusalOfAVerb_isAProblemInItsWords() {
        CellProblem problem = run("refusing()").problem().orElseThrow();
        assertThat(problem.kind()).isEqualTo(CellProblem.Kind.PROBLEM);
        assertThat(problem.problem().orElseThrow().code()).isEqualTo("session.no-value-yet");
        assertThat(problem.message()).isEqualTo("There is no value $3: no cell has given a value yet.");
        assertThat(problem.frames()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "System.exit(3), System.exit(3)",
        "Runtime.getRuntime().exit(4), Runtime.exit(4)",
        "Runtime.getRuntime().halt(5), Runtime.halt(5)",
        "IntStream.of(6).forEach(System::exit), System.exit(6)"
    })
    void run_callsThatEndTheHost_areRefused(String call, String named) {
        assertThat(message(call)).isEqualTo(named + " is not for cells.\n  /exit or Ctrl-D leaves");
    }

    @Test
    void run_textTooLongForAClass_isRefused_andLaterCellsCompile() {
        assertThat(message("String big = \"" + "y".repeat(70_000) + "\""))
                .startsWith("A text in Java may take 65,534 bytes; this one takes 70,000.");
        assertThat(message("String wide = \"" + "\u65e5".repeat(22_000) + "\"")).contains("66,000");
        assertThat(run("String whole = \"" + "y".repeat(65_534) + "\"; whole.length()")
                        .value())
                .map(Value::object)
                .contains(65_534);
        assertThat(run("int a = 3").value()).map(Value::object).contains(3);
    }

    @Test
    void run_stackOverflowAndOutOfMemory_leaveTheSessionAlive() {
        assertThat(message("int deep(int n) { return deep(n + 1) + 1; } deep(0)"))
                .isEqualTo("StackOverflowError: a method calls itself without end");
        assertThat(message("new long[Integer.MAX_VALUE - 8][Integer.MAX_VALUE]"))
                .startsWith("OutOfMemoryError: there is not enough memory");
        assertThat(run("1 + 1").value()).map(Value::object).contains(2);
    }

    @Test
    void run_outOfThreads_endsThoseOfTheCell() {
        run("var ended = new java.util.concurrent.CountDownLatch(3);");

        assertThat(message("for (int i = 0; i < 2; i++) new Thread(() -> {"
                        + " try { Thread.sleep(600_000); } catch (InterruptedException e) { ended.countDown(); } }).start();"
                        + " new Thread(() -> { try { while (true) { } } finally { ended.countDown(); } }).start();"
                        + " throw new OutOfMemoryError(\"unable to create native thread: as the JVM says it\");"))
                .startsWith("OutOfMemoryError: no further thread can be started.")
                .doesNotContain("heap");
        assertThat(run("ended.await(20, java.util.concurrent.TimeUnit.SECONDS)").value())
                .map(Value::object)
                .contains(true);
    }

    @Test
    void run_forwardReference_notesWhatIsMissing() {
        run("String f() { return g(); }");
        assertThat(heard.told).containsExactly("note f works once this is there: method g()", "1-1 void");
        assertThat(message("f()")).isEqualTo("f refers to what is not there yet: method g()");
        assertThat(run("String g() { return \"now\"; }\nf()").value())
                .map(Value::object)
                .contains("now");
    }

    @Test
    void run_everyKindOfJava_works() {
        assertThat(run("record P<T>(T a) {}\nenum E { A, B }\ninterface I { default int one() { return 1; } }\n"
                                + "@FunctionalInterface interface F { int f(int x); }\nclass C implements I {}\n"
                                + "import java.time.LocalDate;\n"
                                + "<T> T same(T t) { return t; }\nF twice = x -> 2 * x;\n"
                                + "String s = switch (E.B) { case A -> \"a\"; case B -> \"\"\"\n    b;}\n    \"\"\"; };\n"
                                + "if (s.isEmpty()) { s = \"x\"; }\nelse { s = s.strip(); }\n"
                                + "for (int i = 0; i < 2; i++) s += i;\n"
                                + "same(new P<>(s)).a() + twice.f(new C().one()) + LocalDate.of(2013, 1, 2).getYear()")
                        .value())
                .map(Value::object)
                .contains("b;}0122013");
    }

    @Test
    void run_redefinitions_takeTheNewOnes() {
        run("int v = 1; int f() { return v; } record P(int a) {}");
        run("String v = \"s\"; String f() { return v + v; } record P(int a, int b) {}");
        assertThat(run("f() + new P(1, 2)").value()).map(Value::object).contains("ssP[a=1, b=2]");
    }

    @Test
    void run_output_isToldAndTheStreamsComeBack() {
        PrintStream out = System.out;
        InputStream in = System.in;
        run("System.out.print(\"€ 漢\"); System.err.println(\"oh\"); System.out.write(0xC3); System.out.write(0xA9);");
        assertThat(heard.output).hasToString("€ 漢é");
        assertThat(heard.errors.toString().strip()).isEqualTo("oh");
        assertThat(System.out).isSameAs(out);
        assertThat(System.in).isSameAs(in);
    }

    @Test
    void run_readingStandardInput_findsItsEnd() {
        assertThat(run("System.in.read()").value()).map(Value::object).contains(-1);
    }

    @Test
    void run_notesAndChecks_comeWithTheLineOfTheirSnippet() {
        run("int a = noting();\n\nchecking(\"return-2005\");\nfor (int i = 0; i < 1; i++) {\n  checking(\"x\");\n}");
        assertThat(heard.told)
                .containsExactly(
                        "note Stopped.", "1-1 1", "check return-2005 line 3", "3-3 void", "check x line 5", "4-6 void");
    }

    @Test
    void run_sessionInsideACell_keepsBothApart() {
        Workspace before = Workspace.current();
        assertThat(run("nested()").value()).map(Value::object).contains("inner result inner");
        run("System.out.print(telling.base.Workspace.current().directory());");
        assertThat(heard.output).hasToString("here");
        assertThat(Workspace.current()).isSameAs(before);
    }

    @Test
    void run_manyCells_leaveNoTemporariesBehind() {
        for (int i = 0; i < 300; i++) {
            run(i % 2 == 0 ? "1 + " + i : "int x = " + i + ";");
        }
        assertThat(((JShellSession) session).activeSnippets())
                .isLessThanOrEqualTo(SessionSetup.DEFAULT_IMPORTS.size() + 2L);
        assertThat(run("$1 + $300").value()).map(Value::object).contains(300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "// a|EMPTY",
                "/* a|INCOMPLETE",
                "1+1|COMPLETE",
                "1+|INCOMPLETE",
                "int f() {|INCOMPLETE",
                "int a = 1; foo(|INCOMPLETE",
                "if (true) { }|COMPLETE",
                "\"\"\"|INCOMPLETE",
                ")|INVALID"
            })
    void completeness_ofText(String text, Completeness expected) {
        assertThat(session.completeness(text)).isEqualTo(expected);
    }

    @Test
    void completeness_ofSeveralLines() {
        assertThat(session.completeness("words\n  .stream()\n  .count()")).isEqualTo(Completeness.COMPLETE);
        assertThat(session.completeness("if (true) {\n}\nelse {")).isEqualTo(Completeness.INCOMPLETE);
        assertThat(session.completeness("int a = 1; // one\nint b = 2; // two")).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void complete_member_givesTextPlaceAndSignature() {
        assertThat(session.complete("1+1; words.siz", 14))
                .containsExactly(new Session.Suggestion(11, "size()", "int List<E>.size()"));
        assertThat(session.complete("wor", 3)).contains(new Session.Suggestion(0, "words", ""));
    }

    @Test
    void inspect_variableAndMethod_giveTypeAndSignature() {
        assertThat(session.inspect("words", 5).orElseThrow().signature())
                .isEqualTo("words:java.util.List<java.lang.String>");
        assertThat(session.inspect("words.size", 10).orElseThrow().signature()).contains("List<E>.size()");
        assertThat(session.inspect("nothingOfThatName", 5)).isEmpty();
    }

    @Test
    void openInBackground_waitsForTheEngineWhenItIsNeeded() {
        try (Session other = Sessions.openInBackground(new Workspace(Path.of("")), SessionSetup.standard())) {
            assertThat(other.run(Cell.typed("2 + 3"), heard).value())
                    .map(Value::object)
                    .contains(5);
        }
    }

    @Test
    void openInBackground_importThatFails_isThrownAtTheFirstUse() {
        SessionSetup wrong = SessionSetup.standard().importing("import no.such.Thing;");
        try (Session other = Sessions.openInBackground(new Workspace(Path.of("")), wrong)) {
            String said = org.assertj.core.api.Assertions.catchThrowable(other::history)
                    .getMessage()
                    .lines()
                    .collect(Collectors.joining());
            assertThat(said).contains("no.such");
        }
    }
}
