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
import telling.session.Session;
import telling.session.SessionSetup;
import telling.session.Sessions;

/** Writes notebooks into a folder and runs them in real sessions. */
final class Runs {

    private final Path folder;
    private final List<String> heard = new ArrayList<>();

    Runs(Path folder) {
        this.folder = folder;
    }

    Session open() {
        Workspace workspace = new Workspace(folder);
        workspace.language(Language.EN);
        return Sessions.open(
                workspace,
                SessionSetup.standard()
                        .importing(
                                "import static telling.notebook.Verbs.verify;",
                                "import static telling.notebook.Verbs.save;",
                                "import static telling.notebook.Verbs.read;"));
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
        return new NotebookRunner(this::open).run(request, listener());
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
