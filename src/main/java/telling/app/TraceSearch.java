package telling.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.export.trace.TraceFile;

/** Finds the file that a trace code stands for: in the folder of a run's outputs, then in the tree of the shell's folder. */
final class TraceSearch {

    private static final Pattern CODE = Pattern.compile("(?i)[0-9A-HJKMNP-TV-Z]{10}");
    private static final int DEEP = 4;

    private final Path directory;
    private final Path outputs;

    TraceSearch(Path directory, Path outputs) {
        this.directory = directory;
        this.outputs = outputs;
    }

    /** Whether a word can be a trace code. */
    static boolean isCode(String word) {
        return CODE.matcher(word).matches();
    }

    /** The file with this code. Errors: app.no-such-code. */
    TraceFile.Found of(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return in(outputs, wanted)
                .or(() -> in(directory, wanted))
                .orElseThrow(() -> Problem.of("app.no-such-code", "code", wanted, "folder", outputs.getFileName())
                        .thrown());
    }

    private static Optional<TraceFile.Found> in(Path folder, String code) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return Tree.files(folder, DEEP, TraceFile::mayHold).stream()
                .flatMap(file -> readable(file).stream())
                .filter(found -> found.trace().code().equals(code))
                .findFirst();
    }

    /** The trace of a file; a file that holds none or cannot be read is not the one that is looked for. */
    private static Optional<TraceFile.Found> readable(Path file) {
        try {
            return TraceFile.read(file);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
