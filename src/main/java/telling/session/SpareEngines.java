package telling.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the engine of a session that has closed for the next one with the same imports, which finds it
 * as if it were new, and the compiler behind it warm.
 */
public final class SpareEngines {

    private @Nullable CompletableFuture<Engine> spare;
    private List<String> imports = List.of();

    /** Brings up an engine for a first session of this setup, on a thread of its own. */
    public void prepare(SessionSetup setup) {
        List<String> wanted = setup.imports();
        CompletableFuture<Engine> coming = new CompletableFuture<>();
        synchronized (this) {
            spare = coming;
            imports = List.copyOf(wanted);
        }
        Thread thread = new Thread(
                () -> {
                    try {
                        coming.complete(Engine.with(wanted, setup.late(), new SnippetControl(event -> {})));
                    } catch (RuntimeException | Error e) {
                        coming.completeExceptionally(e);
                    }
                },
                "telling-engine");
        thread.setDaemon(true);
        thread.start();
    }

    /** The engine that waits or is coming up, for a session with these imports; empty where that failed. */
    Optional<Engine> take(List<String> wanted) {
        CompletableFuture<Engine> found;
        synchronized (this) {
            if (spare == null || !imports.equals(wanted)) {
                return Optional.empty();
            }
            found = spare;
            spare = null;
        }
        try {
            return Optional.of(found.join());
        } catch (CompletionException e) {
            return Optional.empty(); // the session that makes its own has the words for what is wrong
        }
    }

    /** Keeps an engine that nobody uses any more, or closes it if it cannot be made as new. */
    void give(Engine engine, List<String> itsImports) {
        boolean asNew = engine.empty(itsImports);
        synchronized (this) {
            if (asNew && spare == null) {
                spare = CompletableFuture.completedFuture(engine);
                imports = List.copyOf(itsImports);
                return;
            }
        }
        engine.close();
    }
}
