package telling.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the engine of a session that has closed for the next one with the same imports, which finds it
 * as if it were new, and the compiler behind it warm.
 */
public final class SpareEngines {

    private @Nullable Engine spare;
    private List<String> imports = List.of();

    /** The engine that waits, for a session with these imports. */
    synchronized Optional<Engine> take(List<String> wanted) {
        Engine found = spare;
        if (found == null || !imports.equals(wanted)) {
            return Optional.empty();
        }
        spare = null;
        return Optional.of(found);
    }

    /** Keeps an engine that nobody uses any more, or closes it if it cannot be made as new. */
    void give(Engine engine, List<String> itsImports) {
        boolean asNew = engine.empty(itsImports);
        synchronized (this) {
            if (asNew && spare == null) {
                spare = engine;
                imports = List.copyOf(itsImports);
                return;
            }
        }
        engine.close();
    }
}
