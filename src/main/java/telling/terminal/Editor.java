package telling.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telling.base.Outputs;
import telling.base.Problem;

/** The person's own editor, on a file that is there only while it runs. */
final class Editor {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final List<String> USUAL = List.of("sensible-editor", "nano", "vim", "vi");

    private Editor() {}

    /**
     * The text as it was saved; empty where the editor gave up (another exit code than 0).
     *
     * <p>Errors: terminal.no-editor, where there is none or it does not start.
     */
    static Optional<String> edit(String text) {
        String editor = chosen();
        try {
            Path file = Files.createTempFile("telling-", ".java");
            try {
                Files.writeString(file, text + "\n");
                // the shell splits what $EDITOR holds, so that it may have arguments and quoted blanks
                List<String> command = WINDOWS
                        ? List.of("cmd", "/c", editor + " \"" + file + "\"")
                        : List.of("/bin/sh", "-c", editor + " \"$1\"", "sh", file.toString());
                int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
                if (exit == 127) {
                    throw Problem.of("terminal.no-editor", "editor", editor).thrown();
                }
                return exit == 0 ? Optional.of(Files.readString(file)) : Optional.empty();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Problem.of("terminal.editor-failed", "editor", editor, "reason", Outputs.reason(e))
                    .thrown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String chosen() {
        return Stream.of("VISUAL", "EDITOR")
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElseGet(Editor::usual);
    }

    private static String usual() {
        if (WINDOWS) {
            return "notepad";
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return USUAL.stream()
                .filter(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .anyMatch(folder -> new File(folder, name).canExecute()))
                .findFirst()
                .orElse("vi");
    }
}
