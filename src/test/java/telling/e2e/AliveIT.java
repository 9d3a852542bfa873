package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cell may do to its own process: the shell lives, and its state with it. */
class AliveIT {

    /** A cell, and what the screen must say of it. */
    private static final List<List<String>> HARM = List.of(
            List.of("System.exit(3)", "System.exit(3) is not for cells."),
            List.of("Runtime.getRuntime().halt(3)", "Runtime.halt(3) is not for cells."),
            List.of("class Bad { static int x = 1 / (kept - 7); }", ""),
            List.of("Bad.x", "ArithmeticException: / by zero"),
            List.of("Bad.x + 1", "NoClassDefFoundError"),
            List.of("int deep(int n) { return deep(n + 1) + 1; }", ""),
            List.of("deep(0)", "StackOverflowError"),
            List.of("var hoard = new ArrayList<long[]>(); while (true) hoard.add(new long[1_000_000]);", "hoard: "),
            List.of("hoard = null", ""),
            List.of(
                    "var grown = new HashMap<Integer, String>(); for (int i = 0; ; i++) grown.put(i, \"v\" + i);",
                    "grown: "),
            List.of("grown.size() > 500_000", "true"),
            List.of("grown = null", ""),
            List.of("System.out.close(); System.err.close(); System.setOut(null)", ""),
            List.of("System.setIn(new ByteArrayInputStream(new byte[0])); System.in.close()", ""),
            List.of("class Twice { int v() { return 1; } }", ""),
            List.of("class Twice { int v() { return 2; } }", ""),
            List.of("var loop = new ArrayList<Object>(); loop.add(List.of(loop)); loop", "toString() fails"),
            List.of("new Object() { public String toString() { throw new RuntimeException(); } }", "toString() fails"),
            List.of("Thread.currentThread().interrupt()", ""),
            List.of("Thread.currentThread().getThreadGroup().getParent().interrupt()", ""));

    @TempDir
    Path scratch;

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void harm_leavesTheShellAlive_andItsState(Path jdk) {
        Program program = new Program(scratch).with("JAVA_HOME", jdk.toString()).with("JAVA_TOOL_OPTIONS", "-Xmx220m");
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int kept = 7", 2);
            int number = 2;
            for (List<String> harm : HARM) {
                terminal.enter(harm.get(0), ++number);
                assertThat(terminal.text()).contains(harm.get(1));
            }
            terminal.type("new Object() { public String toString() { while (true) { } } }" + Pty.ENTER);
            terminal.await("the cell under way", shown -> !shown.stripTrailing().endsWith("]>"));
            pause();
            terminal.type(Pty.CTRL_C).expectPrompt(++number);
            terminal.enter(
                    "Thread tick = new Thread(() -> { while (true) { System.out.println(\"tick\");"
                            + " try { Thread.sleep(50); } catch (InterruptedException e) { } } });"
                            + " tick.setDaemon(true); tick.start();",
                    ++number);
            terminal.expect("tick").type("kept * 6" + Pty.ENTER).await("42", shown -> shown.contains("\n42\n"));
            terminal.type("new Twice().v() + kept + 54" + Pty.ENTER).await("63", shown -> shown.contains("\n63\n"));

            assertThat(terminal.text())
                    .containsPattern("hoard: ([89]|1\\d)\\d MB, ArrayList of \\d+")
                    .containsPattern("grown: ([89]|1\\d)\\d MB, HashMap of \\d+");
            assertThat(terminal.text()).doesNotContain("bug in telling", "at telling.", "started again");
            terminal.type("/exit" + Pty.ENTER);
            assertThat(terminal.exit()).isZero();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
