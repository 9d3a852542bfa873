package telling.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import telling.base.Outputs;
import telling.base.Problem;

/** Writes a report: through a temporary file beside it, so that a reader never sees half of one. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Makes the folder of a report, so that what a long run found is not lost for want of it.
     *
     * <p>Errors: base.is-folder; base.not-writable, naming the file and the system's reason.
     */
    public static void prepare(Path file) {
        if (Files.isDirectory(file)) {
            throw Problem.of("base.is-folder", "file", file).thrown();
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        } catch (IOException e) {
            throw Problem.of("base.not-writable", "file", file, "reason", Outputs.reason(e))
                    .thrown();
        }
    }

    static void write(Path file, String text) {
        Path absolute = file.toAbsolutePath();
        Outputs.asNamed().write(absolute.toString(), true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
