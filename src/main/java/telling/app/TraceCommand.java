package telling.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import telling.base.ExitCode;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.export.trace.TraceFile;
import telling.notebook.RunRequest;

/**
 * {@code telling trace FILE}: where a chart comes from, and whether the data are still what they were. Nothing that
 * stands in the file is run; {@code --rerun} runs a notebook of the local tree.
 */
@Command(name = "trace", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class TraceCommand implements Callable<Integer> {

    private final Machine machine;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "${bundle:telling.label.FILE}", descriptionKey = "telling.trace.files")
    private String file = "";

    @Option(names = "--rerun", descriptionKey = "telling.trace.rerun")
    private boolean rerun;

    @Option(names = "--out", paramLabel = "${bundle:telling.label.DIR}", descriptionKey = "telling.trace.out")
    private String out = RunRequest.DEFAULT_OUT;

    TraceCommand(Machine machine) {
        this.machine = machine;
        this.root = new RootCommand(machine);
    }

    @Override
    public Integer call() {
        Workspace workspace = Wiring.workspace(machine.directory(), machine.language(), machine.columns());
        workspace.enter();
        TraceFile.Found found = found(workspace);
        Wiring wiring = Wiring.of(machine, root.data());
        Catalogue catalogue = wiring.catalogue();
        boolean allRead = Narration.allRead(catalogue, machine);
        List<TracedTable> tables = TracedTable.of(found, catalogue, machine.directory());
        boolean sameFigures = figures(found);
        TraceText text = new TraceText(machine.language(), machine.columns());
        text.lines(found, tables, sameFigures).forEach(machine.out()::println);
        boolean same = !found.altered()
                && sameFigures
                && tables.stream().allMatch(table -> table.state() == TracedTable.State.SAME);
        ExitCode code = (same ? ExitCode.OK : ExitCode.DIFFERS).and(allRead ? ExitCode.OK : ExitCode.USAGE);
        if (rerun) {
            TraceRerun.Outcome outcome = new TraceRerun(machine, wiring).of(found);
            text.lines(outcome).forEach(machine.out()::println);
            code = code.and(outcome.code());
        }
        return code.code();
    }

    /** Of a file of this name or, where there is none, of the file that holds this code. */
    private TraceFile.Found found(Workspace workspace) {
        Path named = workspace.resolve(file);
        if (!Files.exists(named) && TraceSearch.isCode(file)) {
            return new TraceSearch(machine.directory(), workspace.resolve(out)).of(file);
        }
        return TraceFile.read(named)
                .orElseThrow(() -> Problem.of("app.no-trace", "file", file).thrown());
    }

    /** Whether a csv still holds the figures that it was written with. */
    private static boolean figures(TraceFile.Found found) {
        return found.figures().map(found.trace().figures()::equals).orElse(true);
    }
}
