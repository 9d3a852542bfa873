package telling.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.base.Outputs;
import telling.base.Problem;

/** The settings that outlive a session: lines {@code name = value}; # starts a comment. */
public final class SettingsFile {

    private final Path file;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();

    private SettingsFile(Path file) {
        this.file = file;
    }

    /** Settings that are kept nowhere. */
    public static SettingsFile none() {
        return new SettingsFile(Path.of(""));
    }

    /** The settings of this file; none where it is not there or cannot be read. */
    public static SettingsFile read(Path file) {
        SettingsFile settings = new SettingsFile(file);
        if (!Files.isRegularFile(file)) {
            return settings;
        }
        try {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R", -1)) {
                int equals = line.indexOf('=');
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (equals < 0) {
                    settings.unread.add(line.strip());
                } else {
                    settings.values.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            settings.unread.add(Outputs.reason(e));
        }
        return settings;
    }

    /** Whether nothing was set, nor anything left unread. */
    boolean isEmpty() {
        return values.isEmpty() && unread.isEmpty();
    }

    /** The values by name. */
    public Map<String, String> values() {
        return values;
    }

    /** What could not be read. */
    List<String> unread() {
        return unread;
    }

    Path file() {
        return file;
    }

    /**
     * Keeps a value from now on.
     *
     * <p>Errors: terminal.settings-not-kept.
     */
    void keep(String name, String value) {
        values.put(name, value);
        write();
    }

    /** Forgets every value. */
    void reset() {
        values.clear();
        unread.clear();
        write();
    }

    private void write() {
        if (file.toString().isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(name).append(" = ").append(value).append('\n'));
        try {
            if (values.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder == null ? file : folder);
            Path written = Files.createTempFile(folder, "settings", ".new");
            try {
                Files.write(written, text.toString().getBytes(StandardCharsets.UTF_8));
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw Problem.of("terminal.settings-not-kept", "file", file, "reason", Outputs.reason(e))
                    .thrown();
        }
    }
}
