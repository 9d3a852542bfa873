package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys by which a terminal steers jobs: Ctrl-Z stops ours like any other, Ctrl-\ does nothing. */
class JobsIT extends FreshHome {

    private static final String CTRL_Z = "\032";
    private static final String CTRL_BACKSLASH = "\034";

    @Test
    void ctrlZ_givesTheTerminalBack_andFgTheLineThatWasBeingTyped() {
        program.with("TELLING", program.launcher().toString()).launcher(Path.of("/bin/sh"));
        try (Pty terminal = Pty.start(program, "-i")) {
            terminal.type("\"$TELLING\"" + Pty.ENTER).expect("[1]>").enter("int kept = 7", 2);
            terminal.type("kept *").expect("[2]> kept *").type(CTRL_Z).expect("Stopped");
            terminal.type("echo shell-$((40 + 2))" + Pty.ENTER).expect("shell-42");
            terminal.type("fg" + Pty.ENTER)
                    .await("the line", shown -> shown.stripTrailing().endsWith("[2]> kept *"));
            terminal.type(" 6" + Pty.ENTER).expectPrompt(3);

            assertThat(terminal.text()).containsPattern("(?m)^42$");
        }
    }

    @ParameterizedTest
    @MethodSource("telling.e2e.Jdks#all")
    void ctrlBackslash_showsNoThreads_andStopsNothing(Path jdk) throws InterruptedException {
        program.with("JAVA_HOME", jdk.toString());
        try (Pty terminal = Pty.start(program)) {
            terminal.expect("[1]>").enter("int kept = 7", 2).type(CTRL_BACKSLASH);
            terminal.type("Thread.sleep(1500); kept = 8" + Pty.ENTER);
            Thread.sleep(700);
            terminal.type(CTRL_BACKSLASH.repeat(40)).expectPrompt(3).enter("kept * 6", 4);

            assertThat(terminal.text()).containsPattern("(?m)^48$").doesNotContain("thread dump", "Thread-");
        }
    }
}
