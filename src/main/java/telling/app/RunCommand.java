package telling.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import telling.base.ExitCode;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Texts;
import telling.base.Workspace;
import telling.display.DisplayContext;
import telling.notebook.HtmlReport;
import telling.notebook.JUnitReport;
import telling.notebook.JsonReport;
import telling.notebook.LedgerText;
import telling.notebook.NotebookRunner;
import telling.notebook.ReportFile;
import telling.notebook.RunListener;
import telling.notebook.RunRecord;
import telling.notebook.RunReport;
import telling.notebook.RunRequest;

/** {@code telling run FILE...}: notebooks in fresh sessions, and the ledger of their figures. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private final Machine machine;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "${bundle:telling.label.FILE}", arity = "1..*", descriptionKey = "telling.run.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json", paramLabel = "${bundle:telling.label.FILE}", descriptionKey = "telling.run.json")
    private @Nullable String json;

    @Option(names = "--junit", paramLabel = "${bundle:telling.label.FILE}", descriptionKey = "telling.run.junit")
    private @Nullable String junit;

    @Option(names = "--html", paramLabel = "${bundle:telling.label.FILE}", descriptionKey = "telling.run.html")
    private @Nullable String html;

    @Option(names = "--labels", paramLabel = "en|nl", descriptionKey = "telling.run.labels")
    private @Nullable String labels;

    @Option(names = "--out", paramLabel = "${bundle:telling.label.DIR}", descriptionKey = "telling.run.out")
    private String out = RunRequest.DEFAULT_OUT;

    @Option(names = "-P", paramLabel = "${bundle:telling.label.NAME}", descriptionKey = "telling.run.P")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--complete", descriptionKey = "telling.run.complete")
    private boolean complete;

    RunCommand(Machine machine) {
        this.machine = machine;
        this.root = new RootCommand(machine);
    }

    @Override
    public Integer call() {
        Workspace workspace = workspace();
        workspace.enter();
        Wiring wiring = Wiring.of(machine, root.data());
        NotebookRunner runner = new NotebookRunner(wiring.forNotebooks(this::workspace));
        if (!Narration.allRead(wiring.catalogue(), machine)) {
            machine.err().println(Texts.get(machine.language(), "app.nothing-run"));
            return ExitCode.USAGE.code();
        }
        Stream.of(html, json, junit)
                .flatMap(name -> path(name, workspace).stream())
                .forEach(ReportFile::prepare);
        Signals.onInterrupt(runner::interrupt);
        RunRequest request = new RunRequest(
                files,
                machine.directory(),
                workspace.resolve(out),
                parameters,
                complete,
                wiring.catalogue().figures(),
                wiring.catalogue().claims());
        RunListener narration = new Narration(machine.err()::println, language());
        RunRecord record = new RunRecord();
        RunReport report = runner.run(request, html == null ? narration : RunListener.both(narration, record));
        machine.out().println(LedgerText.of(report, DisplayContext.plain(machine.columns(), language())));
        path(html, workspace)
                .ifPresent(file -> HtmlReport.write(
                        HtmlReport.of(report, record, wiring.catalogue(), Program.versionNumber(), language()), file));
        path(json, workspace).ifPresent(file -> JsonReport.write(report, file));
        path(junit, workspace).ifPresent(file -> JUnitReport.write(report, file));
        return report.exitCode().code();
    }

    private static Optional<Path> path(@Nullable String name, Workspace workspace) {
        return Optional.ofNullable(name).map(workspace::resolve);
    }

    private Language language() {
        return Optional.ofNullable(labels)
                .map(tag -> Language.of(tag)
                        .orElseThrow(() -> Problem.of(
                                        "analysis.unknown-language",
                                        "language",
                                        tag,
                                        "languages",
                                        List.of(Language.EN.tag(), Language.NL.tag()))
                                .thrown()))
                .orElse(machine.language());
    }

    private Workspace workspace() {
        return Wiring.workspace(machine.directory(), language(), machine.columns());
    }
}
