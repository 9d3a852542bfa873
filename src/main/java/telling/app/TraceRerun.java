package telling.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telling.base.ExitCode;
import telling.base.Outputs;
import telling.base.Problem;
import telling.data.Catalogue;
import telling.export.trace.TraceFile;
import telling.notebook.NotebookReport;
import telling.notebook.NotebookRunner;
import telling.notebook.RunReport;
import telling.notebook.RunRequest;

/**
 * Runs the notebook of the local tree that a trace names, into a folder that is thrown away, and compares. Of the traced file
 * only the notebook's name and its parameters are used; the code that runs is the local one.
 */
final class TraceRerun {

    private static final Pattern NAME = Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,200}");
    private static final int DEEP = 5;

    private final Machine machine;
    private final Wiring wiring;

    TraceRerun(Machine machine, Wiring wiring) {
        this.machine = machine;
        this.wiring = wiring;
    }

    /** How the output of the rerun stands to the traced file. */
    enum Verdict {
        SAME_BYTES,
        SAME_TRACE,
        DIFFERS,
        NOT_WRITTEN,
        FAILED
    }

    /** What came of it. */
    record Outcome(String notebook, Verdict verdict, ExitCode code) {}

    /** Whether a text from a file can only name a file in the very folder where it is looked for. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.equals(".") && !text.equals("..");
    }

    /** Errors: app.rerun-typed, app.rerun-name, app.rerun-no-notebook, app.rerun-several. */
    Outcome of(TraceFile.Found found) {
        String name = found.trace()
                .notebook()
                .orElseThrow(() -> Problem.of("app.rerun-typed").thrown());
        if (!isName(name)) {
            throw Problem.of("app.rerun-name", "name", name).thrown();
        }
        Path notebook = notebook(name);
        Path folder = temporary();
        try {
            NotebookRunner runner = new NotebookRunner(wiring.forNotebooks(
                    () -> Wiring.workspace(machine.directory(), machine.language(), machine.columns())));
            Signals.onInterrupt(runner::interrupt);
            Catalogue catalogue = wiring.catalogue();
            RunRequest request = new RunRequest(
                    List.of(machine.directory().relativize(notebook).toString()),
                    machine.directory(),
                    folder,
                    parameters(found.trace().parameters()),
                    false,
                    catalogue.figures());
            RunReport report = runner.run(request, new Narration(machine.err()::println, machine.language()));
            return outcome(name, report, folder, found);
        } catch (IOException e) {
            throw Problem.of("export.trace-unreadable", "file", found.file().getFileName(), "reason", Outputs.reason(e))
                    .thrown();
        } finally {
            delete(folder);
        }
    }

    private static Outcome outcome(String name, RunReport report, Path folder, TraceFile.Found found)
            throws IOException {
        NotebookReport notebook = report.notebooks().get(0);
        if (notebook.failure().isPresent()) {
            return new Outcome(name, Verdict.FAILED, report.exitCode());
        }
        String wanted = String.valueOf(found.file().getFileName());
        String sha256 = Outputs.sha256(found.file());
        List<Path> named = notebook.outputs().stream()
                .map(output -> folder.resolve(output.file()))
                .filter(file -> String.valueOf(file.getFileName()).equals(wanted))
                .toList();
        if (notebook.outputs().stream().anyMatch(output -> output.sha256().equals(sha256))) {
            return new Outcome(name, Verdict.SAME_BYTES, ExitCode.OK);
        }
        for (Path file : named) {
            Optional<TraceFile.Found> again = TraceFile.read(file);
            if (again.filter(
                            found2 -> found2.trace().code().equals(found.trace().code()))
                    .isPresent()) {
                return new Outcome(name, Verdict.SAME_TRACE, ExitCode.DIFFERS);
            }
        }
        return new Outcome(name, named.isEmpty() ? Verdict.NOT_WRITTEN : Verdict.DIFFERS, ExitCode.DIFFERS);
    }

    /** The notebook of this name: in the shell's folder, else anywhere under it. */
    private Path notebook(String name) {
        Path here = machine.directory().toAbsolutePath().normalize();
        List<Path> found = Tree.files(
                here, DEEP, file -> String.valueOf(file.getFileName()).equals(name));
        if (found.contains(here.resolve(name))) {
            return here.resolve(name);
        }
        if (found.isEmpty()) {
            throw Problem.of("app.rerun-no-notebook", "name", name).thrown();
        }
        if (found.size() > 1) {
            throw Problem.of(
                            "app.rerun-several",
                            "name",
                            name,
                            "places",
                            found.stream().map(here::relativize).toList())
                    .thrown();
        }
        return found.get(0);
    }

    private static Map<String, String> parameters(List<String> given) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String one : given) {
            int at = one.indexOf('=');
            if (at > 0) {
                parameters.put(one.substring(0, at), one.substring(at + 1));
            }
        }
        return parameters;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("telling-trace-").toRealPath();
        } catch (IOException e) {
            throw Problem.of("app.no-temporary-folder", "reason", Outputs.reason(e))
                    .thrown();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
