package telling.base;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What a session stands in: its folder, its language, where notes go, and the parts that other
 * layers attach (the catalogue, the ledger, the outputs). Verbs are static methods at the prompt, so
 * one workspace is current at a time; a session makes its own current while a cell of it runs.
 */
public final class Workspace {

    private static volatile Workspace current = new Workspace(Path.of(""));

    private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();
    private volatile Path directory;
    private volatile List<Path> readFirst = List.of();
    private volatile Language language = Language.EN;
    private volatile int width = 80;
    private volatile Consumer<Note> notes = note -> {};
    private volatile Optional<Progress.Sink> progress = Optional.empty();

    public Workspace(Path directory) {
        this.directory = directory;
    }

    /** The workspace of the session whose cell is running. */
    public static Workspace current() {
        return current;
    }

    /** Makes this workspace current and returns the one that was. */
    public Workspace enter() {
        Workspace before = current;
        current = this;
        return before;
    }

    /** The folder that relative names start from. */
    public Path directory() {
        return directory;
    }

    public void directory(Path folder) {
        directory = folder;
    }

    /** A file name as the user typed it, seen from the session's folder; {@code ~} is the home. */
    public Path resolve(String name) {
        if (name.equals("~") || name.startsWith("~/")) {
            return Path.of(System.getProperty("user.home")).resolve(name.length() > 2 ? name.substring(2) : "");
        }
        return directory.resolve(name);
    }

    /**
     * A file to read: the first of this name beside the notebook that runs, else the one seen from the
     * session's folder, there or not. At the prompt it is {@link #resolve}.
     */
    public Path locate(String name) {
        for (Path folder : readFirst) {
            Path beside = folder.resolve(name);
            if (Files.exists(beside)) {
                return beside;
            }
        }
        return resolve(name);
    }

    /** Folders where {@link #locate} looks first, such as that of the notebook that runs. */
    public void readFirst(List<Path> folders) {
        readFirst = List.copyOf(folders);
    }

    public Language language() {
        return language;
    }

    public void language(Language chosen) {
        language = chosen;
    }

    /** How many columns a display may take. */
    public int width() {
        return width;
    }

    public void width(int columns) {
        width = columns;
    }

    /** Tells the user something beside the result: what a filter dropped, what a reader decided. */
    public void note(String key, Object... namesAndValues) {
        notes.accept(new Note(key, Problem.of(key, namesAndValues).facts()));
    }

    /** Where notes go from now on. */
    public void notes(Consumer<Note> sink) {
        notes = sink;
    }

    /**
     * Starts to tell how far long work comes, out of a total: {@code try (Progress p =
     * Workspace.current().progress("data.reading", rows))}. The key's text may name {done} and {total}.
     */
    public Progress progress(String key, long total) {
        return new Progress(progress, key, total);
    }

    /** Where progress is shown from now on. */
    public void progress(Progress.Sink sink) {
        progress = Optional.of(sink);
    }

    /** The attached part of this type. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(parts.get(type)));
    }

    /** The attached part of this type; its absence is a bug of ours. */
    public <T> T get(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " in this session"));
    }

    /** Attaches a part, in place of an earlier one of the same type. */
    public <T> void put(Class<T> type, T part) {
        parts.put(type, part);
    }

    /** A remark in the language of the moment. */
    public record Note(String key, Map<String, Object> facts) {
        public String in(Language language) {
            return Texts.get(language, key, facts);
        }
    }
}
