package telling.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telling.base.ExitCode;
import telling.base.Outputs;
import telling.base.Problem;
import telling.base.Texts;
import telling.base.Workspace;
import telling.terminal.Front;
import telling.terminal.SettingsFile;
import telling.terminal.TerminalShell;

/** The shell for a person at a terminal. */
final class Interactive {

    private static final String DESCRIPTOR = "datapackage.json";

    private Interactive() {}

    /** Runs until the person leaves. */
    static ExitCode start(Wiring wiring, List<Path> folders, Machine here) {
        SettingsFile settings = SettingsFile.read(here.settings());
        Machine machine = here.speaking(settings.values().getOrDefault("language", ""));
        Workspace workspace = Wiring.workspace(machine.directory(), machine.language(), machine.columns());
        History history = History.of(machine);
        String remark = history.unwritable()
                .map(file -> "\n" + Texts.get(machine.language(), "app.no-history", "file", file))
                .orElse("");
        Recovery recovery = new Recovery(machine.state(), folders, InstantSource.system(), ZoneId::systemDefault);
        workspace.put(Recovery.class, recovery);
        if (history.unwritable().isPresent()) {
            recovery.knownUnwritable();
        }
        Restart restart = Restart.here();
        String offer = restart.wanted()
                ? ""
                : recovery.offer(machine.language()).map(text -> "\n" + text).orElse("");
        String greeting = restart.wanted() ? "" : greeting(folders, machine) + remark + offer;
        Front front = front(wiring, machine, history.file(), settings, greeting)
                .heard((typed, done) -> {
                    if (done) {
                        recovery.heard(typed, workspace);
                    } else {
                        restart.used(recovery);
                    }
                })
                .first(shell -> restart.carryOut(recovery, shell));
        Training.startLater();
        restart.followLauncher();
        try {
            boolean left = TerminalShell.run(
                    front,
                    () -> recovery.journaled(wiring.openInBackground(workspace, false)),
                    new ProgramHost(wiring, machine));
            if (left) {
                recovery.left();
                restart.left();
            }
        } catch (IOException e) {
            throw Problem.of("app.no-terminal", "reason", Outputs.reason(e)).thrown();
        }
        return ExitCode.OK;
    }

    /** What the terminal front end is started with. */
    static Front front(Wiring wiring, Machine machine, Optional<Path> history, SettingsFile settings, String greeting) {
        return new Front(
                unicode -> greeting,
                () -> problems(wiring, machine),
                history,
                settings,
                machine.variable("NO_COLOR").isEmpty(),
                encoding(machine),
                machine.columns(),
                Signals::onInterrupt,
                (typed, done) -> {},
                shell -> {});
    }

    /** What stands above the first prompt. */
    static String greeting(List<Path> folders, Machine machine) {
        List<String> names = packages(folders);
        String data = names.isEmpty()
                ? Texts.get(machine.language(), "app.greeting-no-data")
                : Texts.get(machine.language(), "app.greeting-data", "names", names);
        return Texts.get(machine.language(), "app.greeting", "version", Program.versionNumber(), "data", data);
    }

    private static Optional<String> problems(Wiring wiring, Machine machine) {
        List<Problem> problems = wiring.catalogue().problems();
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        String head = problems.size() == 1
                ? Texts.get(machine.language(), "app.package-problem")
                : Texts.get(machine.language(), "app.package-problems", "count", problems.size());
        return Optional.of(head + "\n" + Texts.of(machine.language(), problems.get(0)));
    }

    /** The names of the folders that hold a package, without reading any. */
    private static List<String> packages(List<Path> folders) {
        List<String> names = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.exists(folder.resolve(DESCRIPTOR))) {
                names.add(String.valueOf(folder.getFileName()));
                continue;
            }
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(f -> Files.exists(f.resolve(DESCRIPTOR)))
                        .map(f -> String.valueOf(f.getFileName()))
                        .sorted()
                        .forEach(names::add);
            } catch (IOException e) {
                // The catalogue tells what is wrong with a folder; the greeting only names packages.
            }
        }
        return names;
    }

    /**
     * What the terminal speaks: what the locale does, or says in its name where the machine has no such locale;
     * UTF-8 where neither tells.
     */
    private static Charset encoding(Machine machine) {
        String known = System.getProperty("native.encoding", "ANSI");
        String locale = machine.variable("LC_ALL")
                .or(() -> machine.variable("LC_CTYPE"))
                .or(() -> machine.variable("LANG"))
                .orElse("");
        String named = locale.replaceFirst("^[^.]*[.]?", "").replaceFirst("@.*$", "");
        String name = known.startsWith("ANSI") ? named : known;
        try {
            return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The file that keeps what was typed, or the one that cannot be written. */
    record History(Optional<Path> file, Optional<Path> unwritable) {

        static History of(Machine machine) {
            Path file = machine.state().resolve("history");
            try {
                Files.createDirectories(file.getParent() == null ? file : file.getParent());
                if (Files.notExists(file)) {
                    Files.createFile(file);
                }
                restrict(file);
            } catch (IOException e) {
                return new History(Optional.empty(), Optional.of(file));
            }
            return Files.isWritable(file)
                    ? new History(Optional.of(file), Optional.empty())
                    : new History(Optional.empty(), Optional.of(file));
        }

        /** What a person types is nobody else's; where the system knows no such rights, nothing changes. */
        private static void restrict(Path file) throws IOException {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null && Files.isWritable(file)) {
                view.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }
}
