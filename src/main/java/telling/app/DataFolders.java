package telling.app;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import telling.base.Problem;
import telling.base.Workspace;

/** Where data packages are looked for. */
final class DataFolders {

    private static final String HOME = "telling.home";
    private static final String FOLDER = "datasets";

    private DataFolders() {}

    /**
     * The built-in folder, those of $TELLING_DATA, then these.
     *
     * <p>Errors: app.no-data-folder.
     */
    static List<Path> of(Machine machine, List<String> more) {
        List<Path> folders = new ArrayList<>();
        builtIn(machine.directory()).ifPresent(folders::add);
        machine.variable("TELLING_DATA").stream()
                .flatMap(list -> Arrays.stream(list.split(File.pathSeparator, -1)))
                .filter(name -> !name.isBlank())
                .forEach(name -> folders.add(folder(machine, name)));
        more.forEach(name -> folders.add(folder(machine, name)));
        return List.copyOf(folders);
    }

    /** Where a house file is looked for: here, in the folders of one's own data, in the folder of settings. */
    static List<Path> house(Machine machine, List<Path> data) {
        List<Path> folders = new ArrayList<>();
        folders.add(machine.directory());
        Optional<Path> builtIn = builtIn(machine.directory());
        data.stream().filter(folder -> !builtIn.equals(Optional.of(folder))).forEach(folders::add);
        machine.variable("XDG_CONFIG_HOME")
                .or(() -> machine.variable("HOME").map(home -> home + "/.config"))
                .ifPresent(folder -> folders.add(Path.of(folder, "telling")));
        return folders;
    }

    private static Path folder(Machine machine, String name) {
        Path folder = new Workspace(machine.directory()).resolve(name);
        if (!Files.isDirectory(folder)) {
            throw Problem.of("app.no-data-folder", "folder", name).thrown();
        }
        return folder;
    }

    /** The folder that came with the program; while developing, the nearest one above. */
    static Optional<Path> builtIn(Path directory) {
        String home = System.getProperty(HOME);
        if (home != null) {
            return Optional.of(Path.of(home, FOLDER)).filter(Files::isDirectory);
        }
        return above(classes()).or(() -> above(Optional.of(directory)));
    }

    private static Optional<Path> above(Optional<Path> start) {
        for (Path at = start.orElse(null); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(FOLDER)) && Files.exists(at.resolve("pom.xml"))) {
                return Optional.of(at.resolve(FOLDER));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> classes() {
        CodeSource source = DataFolders.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
