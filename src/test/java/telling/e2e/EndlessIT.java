package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ctrl-C, whatever runs: the prompt comes back, and the session is what it was. */
class EndlessIT {

    private static final List<String> ENDLESS = List.of(
            "while (true) { }",
            "Thread.sleep(10_000_000)",
            "while (true) { try { Thread.sleep(10); } catch (Throwable t) { } }",
            "while (true) System.out.println(\"printing \" + \"without end\")",
            "while (true) System.out.print(\"x\")",
            "Stream.iterate(1, n -> n + 1).forEach(n -> { })",
            "LongStream.generate(System::nanoTime).max()",
            "new BigInteger(3_000_000, new Random(1)).nextProbablePrime()",
            "synchronized (key) { }");

    /**
     * What the shell promises. A machine that is busy with other things may stall this process or that
     * one for longer, so a cell that took more is stopped once more, and the quicker of the two counts: a
     * shell that is too slow is so both times.
     */
    private static final long PROMISED_MILLIS = 2000;

    private static final String HOLD = "Object key = new Object(); Thread holder = new Thread(() -> {"
            + " synchronized (key) { while (true) try { Thread.sleep(1000); } catch (InterruptedException e) { } } });"
            + " holder.setDaemon(true); holder.start();";

    @TempDir
    Path scratch;

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void ctrlC_endsWhateverRuns_andTheSessionGoesOn(Path jdk) throws InterruptedException {
        Program program = new Program(scratch).with("JAVA_HOME", jdk.toString());
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int kept = 7", 2).enter(HOLD, 3);
            int number = 3;
            for (String endless : ENDLESS) {
                long took = stopMillis(terminal, endless, ++number);
                if (took > PROMISED_MILLIS) {
                    took = Math.min(took, stopMillis(terminal, endless, ++number));
                }
                assertThat(took).as(endless).isLessThan(PROMISED_MILLIS);
            }
            terminal.enter("kept * 6", ++number);

            assertThat(terminal.text())
                    .containsPattern("(?m)^\\[" + (number - 1) + "]> kept \\* 6$")
                    .containsPattern("(?m)^42$")
                    .contains("A new engine has taken over");
        }
    }

    /**
     * How long it takes from Ctrl-C to the prompt. On a busy machine Ctrl-C may find the line still being read: then it has
     * taken the line back, and the prompt has its number still.
     */
    private static long stopMillis(Pty terminal, String endless, int nextPrompt) throws InterruptedException {
        for (int typed = 0; typed < 5; typed++) {
            awaitTakeovers(terminal);
            terminal.expectPrompt(nextPrompt - 1).type(endless + Pty.ENTER);
            terminal.await("the line to be sent off", shown -> !Pty.endsAt(shown, nextPrompt - 1));
            Thread.sleep(900);
            long start = System.nanoTime();
            terminal.type(Pty.CTRL_C)
                    .await("a prompt", shown -> Pty.endsAt(shown, nextPrompt) || Pty.endsAt(shown, nextPrompt - 1));
            if (Pty.endsAt(terminal.text(), nextPrompt)) {
                return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            }
        }
        throw new AssertionError("never ran: " + endless);
    }

    @Test
    void ctrlC_whileTheEngineIsStillComingUp_givesThePromptBack() throws InterruptedException {
        try (Pty terminal = Pty.start(new Program(scratch))) {
            terminal.expect("[1]>").type("while (true) { }" + Pty.ENTER);
            Thread.sleep(100);
            String before = terminal.text();
            terminal.type(Pty.CTRL_C)
                    .await("a prompt", shown -> !shown.equals(before) && shown.matches("(?s).*\\n\\[[12]]>\\s*"));
        }
    }

    @Test
    void lineTypedWhileANewEngineTakesOver_staysOnTheScreen() throws InterruptedException {
        try (Pty terminal = Pty.start(new Program(scratch))) {
            terminal.expect("[1]>").enter("int kept = 7", 2).enter(HOLD, 3);
            terminal.enter("Thread.sleep(600); Thread.sleep(600); int more = 1", 4); // long enough for a bar
            terminal.type("synchronized (key) { }" + Pty.ENTER);
            Thread.sleep(900);
            terminal.type(Pty.CTRL_C).expectPrompt(5);
            terminal.enter("kept * 6", 6);

            assertThat(terminal.text())
                    .containsSubsequence("[5]> kept * 6", "\n42\n[6]>") // the report stands above the line or below it
                    .containsOnlyOnce("A new engine has taken over")
                    .doesNotContain("####");
        }
    }

    /** Waits for the new engine of each cell that was left, since the next cell is to be stopped, not the wait for it. */
    private static void awaitTakeovers(Pty terminal) {
        terminal.await(
                "a new engine for each cell that was left",
                shown -> count(shown, "Left alone") == count(shown, "has taken over"));
    }

    private static long count(String shown, String text) {
        return shown.lines().filter(line -> line.contains(text)).count();
    }
}
