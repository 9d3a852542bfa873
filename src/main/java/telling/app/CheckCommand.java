package telling.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import telling.base.ExitCode;
import telling.base.Problem;
import telling.base.Texts;
import telling.base.Workspace;
import telling.data.packages.PackageCheck;

/** {@code telling check DIR...}: all that is wrong with data packages, at once. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    private final Machine machine;

    @Parameters(paramLabel = "${bundle:telling.label.DIR}", arity = "1..*", descriptionKey = "telling.check.files")
    private List<String> folders = new ArrayList<>();

    CheckCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Workspace workspace = Wiring.workspace(machine.directory(), machine.language(), machine.columns());
        workspace.enter();
        List<Path> paths = new ArrayList<>();
        for (String folder : folders) {
            Path path = workspace.resolve(folder);
            if (!Files.isDirectory(path)) {
                throw Problem.of("app.no-data-folder", "folder", folder).thrown();
            }
            paths.add(path);
        }
        boolean clean = true;
        for (Path path : paths) {
            clean &= check(path);
        }
        return (clean ? ExitCode.OK : ExitCode.USAGE).code();
    }

    private boolean check(Path folder) {
        PackageCheck.Report report = PackageCheck.run(folder);
        if (report.clean()) {
            machine.out()
                    .println(Texts.get(
                            machine.language(),
                            "app.check-clean",
                            "package",
                            report.name(),
                            "tables",
                            report.tables().size(),
                            "figures",
                            report.figures(),
                            "claims",
                            report.claims()));
            report.tables()
                    .forEach(t -> machine.out()
                            .println(Texts.get(
                                    machine.language(),
                                    "app.check-table",
                                    "table",
                                    t.name(),
                                    "rows",
                                    t.rows(),
                                    "columns",
                                    t.columns())));
            return true;
        }
        report.problems().forEach(p -> machine.out().println(Texts.of(machine.language(), p)));
        machine.out()
                .println(Texts.get(
                        machine.language(),
                        "app.check-many",
                        "folder",
                        folder.getFileName() == null ? folder : folder.getFileName(),
                        "count",
                        report.problems().size()));
        return false;
    }
}
