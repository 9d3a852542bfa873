package telling.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import telling.base.Language;
import telling.base.Outputs;
import telling.base.Recipe;
import telling.base.Texts;
import telling.base.Workspace;
import telling.chart.HouseFile;
import telling.chart.HouseStyle;
import telling.data.Catalogue;
import telling.data.DataPackage;
import telling.data.packages.Catalogues;
import telling.notebook.SessionFactory;
import telling.session.Cell;
import telling.session.KnownCells;
import telling.session.Preloaded;
import telling.session.Session;
import telling.session.SessionSetup;
import telling.session.Sessions;
import telling.session.SpareEngines;

/** Puts a session together: its data, its verbs, the parts of its workspace. */
final class Wiring {

    private static final String VERBS = "import static telling.api.Telling.*;";

    private final List<Path> folders;
    private final CompletableFuture<Catalogue> catalogue = new CompletableFuture<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    private volatile HouseStyle house = HouseStyle.OURS;

    private Wiring(List<Path> folders) {
        this.folders = folders;
    }

    /** Sessions with the data of these folders, which are read when a session opens. */
    static Wiring of(List<Path> folders) {
        return new Wiring(folders);
    }

    /**
     * Sessions with the data and the looks of this machine: the built-in packages, those of the environment and these.
     *
     * <p>Errors: app.no-data-folder; those of {@link HouseFile}. Colours that some cannot tell apart are told on standard error.
     */
    static Wiring of(Machine machine, List<String> data) {
        List<Path> folders = machine.dataFolders(data);
        Wiring wiring = new Wiring(folders);
        HouseFile.Reading house = HouseFile.in(DataFolders.house(machine, folders));
        house.warnings().forEach(problem -> machine.err().println(Texts.of(machine.language(), problem)));
        wiring.house = house.style();
        return wiring;
    }

    /** Starts to read the data, on a thread of its own; later calls do nothing. */
    private void read() {
        if (!reading.compareAndSet(false, true)) {
            return;
        }
        Thread reader = new Thread(
                () -> {
                    try {
                        catalogue.complete(Catalogues.load(folders));
                    } catch (RuntimeException | Error e) {
                        catalogue.completeExceptionally(e);
                    }
                },
                "telling-data");
        reader.setDaemon(true);
        reader.start();
    }

    /** The data, once it is read. */
    Catalogue catalogue() {
        read();
        return catalogue.join();
    }

    /** A workspace in this folder. */
    static Workspace workspace(Path directory, Language language, int width) {
        Workspace workspace = new Workspace(directory);
        workspace.language(language);
        workspace.width(width);
        workspace.put(Outputs.class, Outputs.asNamed());
        return workspace;
    }

    /** A session whose engine has come up. */
    Session open(Workspace workspace) {
        read();
        return Sessions.open(workspace, setup(workspace).importingLate());
    }

    /** Sessions for notebooks, each in a workspace of its own: compiled beforehand where that can be. */
    SessionFactory forNotebooks(Supplier<Workspace> workspaces) {
        read();
        SpareEngines engines = new SpareEngines();
        KnownCells known = new KnownCells(standard().imports());
        return new SessionFactory() {
            @Override
            public Session open() {
                Workspace workspace = workspaces.get();
                return Sessions.openInBackground(
                        workspace,
                        setup(workspace).importingLate().sharing(engines).knowing(known));
            }

            @Override
            public void expect(List<List<Cell>> notebooks) {
                known.compile(
                        notebooks,
                        () -> variables(catalogue()),
                        () -> engines.prepare(standard().importingLate()));
            }
        };
    }

    /** A session whose engine comes up once a cell is expected; the data is read before that, or when that asks for it. */
    Session openInBackground(Workspace workspace, boolean atOnce) {
        if (atOnce) {
            read();
        }
        return Sessions.openInBackground(workspace, setup(workspace));
    }

    /** The folders that have to be named for these packages to be read again. */
    private static Map<String, String> folders(Catalogue data) {
        Optional<Path> builtIn = DataFolders.builtIn(Path.of("").toAbsolutePath());
        Map<String, String> folders = new TreeMap<>();
        for (DataPackage one : data.packages()) {
            boolean own =
                    builtIn.filter(folder -> one.folder().startsWith(folder)).isEmpty();
            if (own && one.folder().getFileName() != null) {
                folders.put(one.name(), one.folder().getFileName().toString());
            }
        }
        return folders;
    }

    private static SessionSetup standard() {
        return SessionSetup.standard().importing(VERBS);
    }

    private SessionSetup setup(Workspace workspace) {
        return standard().preloading(() -> {
            Catalogue data = catalogue();
            workspace.put(Catalogue.class, data);
            workspace.put(HouseStyle.class, house);
            workspace.put(Recipe.class, new Recipe(Program.versionNumber(), folders(data), List.of()));
            return variables(data);
        });
    }

    private static List<Preloaded> variables(Catalogue data) {
        List<Preloaded> variables = new ArrayList<>();
        data.variables().forEach((name, table) -> variables.add(new Preloaded(name, "telling.data.DataTable", table)));
        return variables;
    }
}
