package telling.session;

import org.jspecify.annotations.Nullable;

/**
 * A live object that a snippet gave.
 *
 * @param object the object itself, null where Java's null came out
 * @param type its static type as Java writes it, such as {@code List<String>}
 * @param name the variable that holds it, empty for a bare expression
 */
public record Value(@Nullable Object object, String type, String name) {

    /** Whether it came of a declaration or an assignment rather than of a bare expression. */
    public boolean named() {
        return !name.isEmpty();
    }
}
