package telling.notebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import telling.base.Outputs;

/** Writes a report: through a temporary file beside it, so that a reader never sees half of one. */
final class ReportFile {

    private ReportFile() {}

    static void write(Path file, String text) {
        Path absolute = file.toAbsolutePath();
        Outputs.asNamed().write(absolute.toString(), true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
