package telling.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.base.Workspace;
import telling.session.Cell;
import telling.session.KnownCells;
import telling.session.Session;
import telling.session.SessionSetup;
import telling.session.Sessions;

/** Writes notebooks into a folder and runs them in real sessions. */
final class Runs {

    private static final SessionSetup SETUP = SessionSetup.standard()
            .importing(
                    "import static telling.notebook.Verbs.verify;",
                    "import static telling.notebook.Verbs.save;",
                    "import static telling.notebook.Verbs.read;");

    private final Path folder;
    private final List<String> heard = new ArrayList<>();

    private boolean cellByCell;

    Runs(Path folder) {
        this.folder = folder;
    }

    Session open() {
        return Sessions.open(workspace(), SETUP);
    }

    /** Sessions whose cells are compiled beforehand, where that can be. */
    SessionFactory knowing() {
        KnownCells known = new KnownCells(SETUP.imports());
        return new SessionFactory() {
            @Override
            public Session open() {
                return Sessions.openInBackground(workspace(), SETUP.knowing(known));
            }

            @Override
            public void expect(List<List<Cell>> notebooks) {
                known.compile(notebooks, List::of, () -> {});
            }
        };
    }

    private Workspace workspace() {
        Workspace workspace = new Workspace(folder);
        workspace.language(Language.EN);
        return workspace;
    }

    void write(String name, String... lines) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the listener heard: printed text, notes and failures. */
    List<String> heard() {
        return heard;
    }

    RunReport run(String... files) {
        return run(Map.of(), files);
    }

    RunReport run(Map<String, String> parameters, String... files) {
        return run(new RunRequest(List.of(files), folder, folder.resolve("out"), parameters, false, Verbs.REGISTER));
    }

    RunReport run(RunRequest request) {
        return runner().run(request, listener());
    }

    /** A runner that compiles notebooks beforehand or not, as {@link #cellByCell} has it. */
    NotebookRunner runner() {
        return new NotebookRunner(cellByCell ? this::open : knowing());
    }

    /** The same, its notebooks run cell by cell. */
    Runs cellByCell() {
        cellByCell = true;
        return this;
    }

    RunListener listener() {
        return new RunListener() {
            @Override
            public void output(String text) {
                heard.add(text);
            }

            @Override
            public void note(Workspace.Note note) {
                heard.add(note.in(Language.EN));
            }

            @Override
            public void failed(CellFailure failure) {
                heard.add(failure.full());
            }
        };
    }
}
