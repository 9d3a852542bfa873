package telling.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Where charts and exports go. At the prompt a name is seen from the session's folder and an
 * existing file is refused unless told to overwrite; a run gathers everything under one folder and
 * replaces what an earlier run of it left there.
 */
public final class Outputs {

    private final Optional<Path> gathered;
    private final boolean rehearsed;
    private final Map<Path, Placed> written = new LinkedHashMap<>();

    private Outputs(Optional<Path> gathered, boolean rehearsed) {
        this.gathered = gathered;
        this.rehearsed = rehearsed;
    }

    /** Files go where their names say. */
    public static Outputs asNamed() {
        return new Outputs(Optional.empty(), false);
    }

    /** Files go under this folder, a name that would leave it is refused, and existing ones are replaced. */
    public static Outputs under(Path folder) {
        return new Outputs(Optional.of(folder), false);
    }

    /** Files are made and thrown away, and nothing is refused: for cells that run again and wrote theirs before. */
    public static Outputs rehearsed() {
        return new Outputs(Optional.empty(), true);
    }

    /** The outputs of the session that runs. */
    public static Outputs current() {
        return Workspace.current().find(Outputs.class).orElseGet(Outputs::asNamed);
    }

    /** Hears of each value that a cell saves as a file or shows; a run that keeps a page attaches one to the workspace. */
    @FunctionalInterface
    public interface Watch {
        void shown(Object value);
    }

    /** What a writer puts into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole or not at all, and returns where it is.
     *
     * <p>Errors: base.is-folder; base.file-exists; base.file-outside (a run's output that would leave its folder);
     * base.not-writable, naming the file and the system's reason.
     */
    public Path write(String name, boolean overwrite, Content content) {
        return writeAll(Map.of(name, content), overwrite).get(0);
    }

    /**
     * Writes all of these files or, where there is no room for one of them, none, and returns where they are, in order.
     *
     * <p>Errors: those of {@link #write}.
     */
    public List<Path> writeAll(Map<String, Content> contents, boolean overwrite) {
        contents.keySet().forEach(name -> refuse(name, overwrite));
        List<Staged> staged = new ArrayList<>();
        String name = "";
        try {
            for (Map.Entry<String, Content> one : contents.entrySet()) {
                name = one.getKey();
                stage(name, one.getValue(), staged);
            }
            for (Staged one : staged) {
                name = one.name();
                one.place(this);
            }
            return staged.stream().map(Staged::target).toList();
        } catch (IOException e) {
            staged.forEach(one -> discard(one.temporary(), e));
            throw Problem.of("base.not-writable", "file", name, "reason", reason(e))
                    .thrown();
        } catch (RuntimeException | Error e) {
            staged.forEach(one -> discard(one.temporary(), e));
            throw e;
        }
    }

    /** A file that is written, and not yet where it belongs. */
    private record Staged(String name, Path target, Optional<Path> temporary, CompletableFuture<String> sha256) {

        void place(Outputs outputs) throws IOException {
            if (temporary.isEmpty()) {
                return;
            }
            Placed earlier = outputs.written.get(target);
            CompletableFuture<Optional<String>> before = earlier == null ? before(temporary.get()) : earlier.before();
            Files.move(temporary.get(), target, StandardCopyOption.REPLACE_EXISTING);
            outputs.written.put(target, new Placed(sha256, before));
        }

        /** The hash of what stands there: where that is the same it need not be taken a second time. */
        private CompletableFuture<Optional<String>> before(Path now) throws IOException {
            if (!Files.isRegularFile(target)) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
            return Files.mismatch(now, target) < 0
                    ? sha256.thenApply(Optional::of)
                    : CompletableFuture.completedFuture(Optional.of(Outputs.sha256(target)));
        }
    }

    /** The hashes of a file where it belongs and of what stood there before, once they are known. */
    private record Placed(CompletableFuture<String> sha256, CompletableFuture<Optional<String>> before) {}

    private void stage(String name, Content content, List<Staged> staged) throws IOException {
        Path target = target(name);
        if (rehearsed) {
            content.writeTo(OutputStream.nullOutputStream());
            staged.add(new Staged(name, target, Optional.empty(), CompletableFuture.completedFuture("")));
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (gathered.isPresent() && folder != null) {
            Files.createDirectories(folder);
        }
        Path temporary = target.resolveSibling(".telling-" + UUID.randomUUID() + ".part");
        OutputStream file = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (LateDigest out = new LateDigest(file, sha256())) {
            staged.add(new Staged(name, target, Optional.of(temporary), new CompletableFuture<>()));
            content.writeTo(out);
            staged.set(staged.size() - 1, new Staged(name, target, Optional.of(temporary), out.sha256()));
        }
    }

    /**
     * Does nothing where a file of this name may be written.
     *
     * <p>Errors: base.is-folder; base.file-exists; base.file-outside.
     */
    public void refuse(String name, boolean overwrite) {
        if (rehearsed) {
            return;
        }
        Path target = target(name);
        if (Files.isDirectory(target)) {
            throw Problem.of("base.is-folder", "file", name).thrown();
        }
        if (gathered.isEmpty() && !overwrite && Files.exists(target)) {
            throw Problem.of("base.file-exists", "file", name).thrown();
        }
    }

    /** The files written so far, in order. */
    public Set<Path> written() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(written.keySet()));
    }

    /** The files written so far with their hashes, in order. */
    public List<Written> files() {
        return written.entrySet().stream()
                .map(one -> new Written(
                        one.getKey(),
                        one.getValue().sha256().join(),
                        one.getValue().before().join()))
                .toList();
    }

    /**
     * A file that was written.
     *
     * @param sha256 the hash of its bytes
     * @param before the hash of the file that stood there before, where there was one
     */
    public record Written(Path file, String sha256, Optional<String> before) {

        /** How it stands, byte for byte, to what stood there before. */
        public Change change() {
            return before.map(old -> old.equals(sha256) ? Change.SAME : Change.CHANGED)
                    .orElse(Change.NEW);
        }
    }

    /** How a file that was written stands to an earlier one of that name. */
    public enum Change {
        NEW,
        CHANGED,
        SAME
    }

    /** The SHA-256 of a file's bytes, in hexadecimal. */
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Path target(String name) {
        try {
            return place(name);
        } catch (InvalidPathException e) {
            throw Problem.of("base.not-writable", "file", Visible.of(name), "reason", e.getReason())
                    .thrown();
        }
    }

    private Path place(String name) {
        if (gathered.isEmpty()) {
            return Workspace.current().resolve(name);
        }
        Path folder = gathered.get().toAbsolutePath().normalize();
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw Problem.of("base.file-outside", "file", name, "folder", gathered.get())
                    .thrown();
        }
        return target;
    }

    private static void discard(Optional<Path> temporary, Throwable cause) {
        if (temporary.isPresent()) {
            try {
                Files.deleteIfExists(temporary.get());
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Why the system refused, in few words. */
    public static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "no such folder";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
