package telling.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where charts and exports go. At the prompt a name is seen from the session's folder and an
 * existing file is refused unless told to overwrite; a run gathers everything under one folder and
 * replaces what an earlier run of it left there.
 */
public final class Outputs {

    private final Optional<Path> gathered;
    private final Set<Path> written = new LinkedHashSet<>();

    private Outputs(Optional<Path> gathered) {
        this.gathered = gathered;
    }

    /** Files go where their names say. */
    public static Outputs asNamed() {
        return new Outputs(Optional.empty());
    }

    /** Files go under this folder, a name that would leave it is refused, and existing ones are replaced. */
    public static Outputs under(Path folder) {
        return new Outputs(Optional.of(folder));
    }

    /** The outputs of the session that runs. */
    public static Outputs current() {
        return Workspace.current().find(Outputs.class).orElseGet(Outputs::asNamed);
    }

    /** What a writer puts into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole or not at all, and returns where it is.
     *
     * <p>Errors: base.file-exists; base.file-outside (a run's output that would leave its folder);
     * base.not-writable, naming the file and the system's reason.
     */
    public Path write(String name, boolean overwrite, Content content) {
        Path target = target(name);
        if (gathered.isEmpty() && !overwrite && Files.exists(target)) {
            throw Problem.of("base.file-exists", "file", name).thrown();
        }
        Path temporary = null;
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (gathered.isPresent() && folder != null) {
                Files.createDirectories(folder);
            }
            temporary = Files.createTempFile(folder, ".telling-", ".part");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            written.add(target);
            return target;
        } catch (IOException e) {
            discard(temporary, e);
            throw Problem.of("base.not-writable", "file", name, "reason", reason(e))
                    .thrown();
        } catch (RuntimeException | Error e) {
            discard(temporary, e);
            throw e;
        }
    }

    /** The files written so far, in order. */
    public Set<Path> written() {
        return Set.copyOf(written);
    }

    private Path target(String name) {
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

    private static void discard(@org.jspecify.annotations.Nullable Path temporary, Throwable cause) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
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
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
