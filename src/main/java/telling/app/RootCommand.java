package telling.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import telling.base.ExitCode;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Workspace;
import telling.command.Interpreter;
import telling.session.CellRun;
import telling.session.Session;

/** {@code telling}: the shell, cells from the command line, or a script from standard input. */
@Command(name = "telling", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class RootCommand implements Callable<Integer> {

    private final Machine machine;

    @Option(names = "-e", paramLabel = "${bundle:telling.label.CELL}", descriptionKey = "telling.cell")
    private List<String> cells = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "${bundle:telling.label.DIR}",
            descriptionKey = "telling.data",
            scope = ScopeType.INHERIT)
    private List<String> data = new ArrayList<>();

    RootCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() {
        return start().code();
    }

    /** The folders named with {@code --data}. */
    List<String> data() {
        return data;
    }

    /** Runs what was asked for. */
    ExitCode start() {
        List<Path> folders = machine.dataFolders(data);
        Wiring wiring = Wiring.of(machine, data);
        if (!cells.isEmpty()) {
            return runCells(wiring);
        }
        return machine.terminal() ? Interactive.start(wiring, folders, machine) : runInput(wiring);
    }

    private ExitCode runCells(Wiring wiring) {
        boolean allRead = Narration.allRead(wiring.catalogue(), machine);
        try (Session session = open(wiring)) {
            ScriptShell shell = shell(session, wiring, false);
            Interpreter.@Nullable Outcome last = null;
            for (String cell : cells) {
                last = shell.submit(cell);
                if (!last.succeeded() || shell.left()) {
                    break;
                }
            }
            Optional.ofNullable(last)
                    .filter(Interpreter.Outcome::succeeded)
                    .flatMap(Interpreter.Outcome::run)
                    .flatMap(CellRun::value)
                    .ifPresent(shell::printValue);
            return code(shell, allRead);
        }
    }

    private ExitCode runInput(Wiring wiring) {
        boolean allRead = Narration.allRead(wiring.catalogue(), machine);
        try (Session session = open(wiring)) {
            ScriptShell shell = shell(session, wiring, true);
            for (String cell : Script.cells(input(), session)) {
                if (!shell.submit(cell).succeeded() || shell.left()) {
                    break;
                }
            }
            return code(shell, allRead);
        }
    }

    private Session open(Wiring wiring) {
        Workspace workspace = Wiring.workspace(machine.directory(), machine.language(), machine.columns());
        return wiring.openInBackground(workspace, true);
    }

    /** The code of the cells, or that of a package that could not be read, whichever is graver. */
    private ExitCode code(ScriptShell shell, boolean allRead) {
        return allRead ? shell.code() : shell.code().and(ExitCode.USAGE);
    }

    private ScriptShell shell(Session session, Wiring wiring, boolean everyValue) {
        return new ScriptShell(
                session, machine.out(), machine.err(), new ProgramHost(wiring, machine), machine.columns(), everyValue);
    }

    private String input() {
        try {
            String text = new String(machine.in().readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw Problem.of("app.no-input", "reason", Outputs.reason(e)).thrown();
        }
    }
}
