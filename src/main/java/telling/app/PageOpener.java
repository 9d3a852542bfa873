package telling.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens a page in the browser of a desktop; never over ssh, never in continuous integration. */
final class PageOpener {

    private final Machine machine;

    PageOpener(Machine machine) {
        this.machine = machine;
    }

    /** Whether there is a desktop to open it on. */
    boolean usable() {
        if (!machine.terminal()
                || machine.variable("SSH_CONNECTION").isPresent()
                || machine.variable("SSH_TTY").isPresent()
                || machine.variable("CI").isPresent()) {
            return false;
        }
        return opener().isPresent();
    }

    /** Starts the desktop's opener on this page. */
    void open(Path page) throws IOException {
        List<String> opener = opener().orElseThrow();
        ProcessBuilder start = new ProcessBuilder(opener);
        start.command().add(page.toUri().toString());
        start.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        start.start();
    }

    private Optional<List<String>> opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Optional.of(list("rundll32", "url.dll,FileProtocolHandler"));
        }
        if (system.startsWith("mac")) {
            return Optional.of(list("open"));
        }
        boolean display = machine.variable("DISPLAY").isPresent()
                || machine.variable("WAYLAND_DISPLAY").isPresent();
        return display && onPath("xdg-open") ? Optional.of(list("xdg-open")) : Optional.empty();
    }

    private static List<String> list(String... words) {
        return new java.util.ArrayList<>(List.of(words));
    }

    private boolean onPath(String program) {
        return machine.variable("PATH").stream()
                .flatMap(path -> java.util.Arrays.stream(path.split(":", -1)))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
