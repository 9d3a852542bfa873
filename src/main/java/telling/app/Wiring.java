package telling.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import telling.base.Language;
import telling.base.Outputs;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.packages.Catalogues;
import telling.session.Preloaded;
import telling.session.Session;
import telling.session.SessionSetup;
import telling.session.Sessions;

/** Puts a session together: its data, its verbs, the parts of its workspace. */
final class Wiring {

    private static final String VERBS = "import static telling.api.Telling.*;";

    private final CompletableFuture<Catalogue> catalogue;

    private Wiring(CompletableFuture<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /** Sessions with the data of these folders, which are read on a thread of their own. */
    static Wiring reading(List<Path> folders) {
        CompletableFuture<Catalogue> coming = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        coming.complete(Catalogues.load(folders));
                    } catch (RuntimeException | Error e) {
                        coming.completeExceptionally(e);
                    }
                },
                "telling-data");
        reader.setDaemon(true);
        reader.start();
        return new Wiring(coming);
    }

    /** The data, once it is read. */
    Catalogue catalogue() {
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
        return Sessions.open(workspace, setup(workspace));
    }

    /** A session whose engine comes up while the caller goes on. */
    Session openInBackground(Workspace workspace) {
        return Sessions.openInBackground(workspace, setup(workspace));
    }

    private SessionSetup setup(Workspace workspace) {
        return SessionSetup.standard().importing(VERBS).preloading(() -> {
            Catalogue data = catalogue();
            workspace.put(Catalogue.class, data);
            List<Preloaded> variables = new ArrayList<>();
            data.variables()
                    .forEach((name, table) -> variables.add(new Preloaded(name, "telling.data.DataTable", table)));
            return variables;
        });
    }
}
