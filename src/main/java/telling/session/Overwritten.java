package telling.session;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * What a snippet is about to declare anew, so that it comes back if the snippet fails. JShell puts a declaration
 * in the place of the one before even where its type does not exist or its value threw.
 */
final class Overwritten {

    private final Engine engine;
    private final List<Kept> kept = new ArrayList<>();

    private record Kept(String name, String type, Value value) {}

    private Overwritten(Engine engine) {
        this.engine = engine;
    }

    /** The variables that this snippet may declare anew, with their objects. */
    static Overwritten before(Engine engine, String source) {
        Overwritten overwritten = new Overwritten(engine);
        for (String name : CellNames.of(source).defines()) {
            engine.variable(name)
                    .ifPresent(old -> overwritten.kept.add(
                            new Kept(name, old.typeName(), new Value(engine.value(old), old.typeName(), name))));
        }
        return overwritten;
    }

    /** Drops the variables of a snippet that failed, and puts those that it pushed out in their place again. */
    void restore(List<SnippetEvent> events) {
        for (SnippetEvent event : events) {
            Snippet snippet = event.snippet();
            if (event.causeSnippet() != null
                    || !(snippet instanceof VarSnippet failed)
                    || Engine.isTemporary(snippet)) {
                continue;
            }
            engine.drop(snippet);
            for (Kept old : kept) {
                if (old.name().equals(failed.name())
                        && !Declarations.variable(
                                engine, old.name(), old.type(), old.value().object())) {
                    Declarations.variable(
                            engine, old.name(), "Object", old.value().object());
                }
            }
        }
    }
}
