package telling.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import telling.base.Problem;

/** {@code telling trace FILE}: what a chart or export says of its origin. */
@Command(name = "trace", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TraceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "telling.trace.files")
    private String file = "";

    TraceCommand() {}

    @Override
    public Integer call() {
        throw Problem.of("app.no-trace", "file", file).thrown();
    }
}
