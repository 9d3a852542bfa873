package telling.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;
import telling.base.ExitCode;
import telling.base.Outputs;
import telling.base.Texts;

/** Whether what was printed has arrived, since a PrintStream tells of its failures only to who asks. */
final class Output {

    private Output() {}

    /** The code to end with once all is written; a reader that has gone away, as {@code head} does, is no failure. */
    static ExitCode flushed(Machine machine) {
        machine.out().flush();
        if (!machine.out().checkError()) {
            return ExitCode.OK;
        }
        try {
            again();
            return ExitCode.OK;
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                return ExitCode.OK;
            }
            machine.err().println(Texts.get(machine.language(), "app.no-output", "reason", Outputs.reason(e)));
            return ExitCode.USAGE;
        }
    }

    /** Writes a line end past the stream that failed, which keeps no reason. */
    @SuppressWarnings("resource") // the process's own output; not for us to close
    private static void again() throws IOException {
        new FileOutputStream(FileDescriptor.out).write('\n');
    }
}
