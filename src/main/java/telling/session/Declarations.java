package telling.session;

import java.util.List;
import java.util.Locale;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.jspecify.annotations.Nullable;

/** Declarations of our own in the engine: imports, and variables that hold given live objects. */
final class Declarations {

    private Declarations() {}

    /** Evaluates a declaration that only a bug of ours could make fail. */
    static void mustHold(Engine engine, String source) {
        for (SnippetEvent event : engine.declare(source)) {
            if (event.causeSnippet() == null && event.status() != Snippet.Status.VALID) {
                throw new IllegalStateException(source + ": "
                        + engine.diagnostics(event.snippet()).stream()
                                .map(d -> d.getMessage(Locale.ROOT))
                                .toList());
            }
        }
    }

    /** Declares a variable of this type with this object; false where the engine refuses the type. */
    static boolean variable(Engine engine, String name, String type, @Nullable Object object) {
        String source = type + " " + name + " = telling.session.Live.take(" + Live.hand(object) + "L);";
        List<SnippetEvent> events = engine.declare(source);
        return events.stream()
                .filter(e -> e.causeSnippet() == null)
                .allMatch(e -> e.status() == Snippet.Status.VALID && e.exception() == null);
    }
}
