package telling.base;

import org.jspecify.annotations.Nullable;

/** What objects say of themselves. */
public final class Said {

    private Said() {}

    /** The text that an object gives of itself; where its toString fails, what it is and why that failed. */
    public static String by(@Nullable Object object) {
        try {
            return String.valueOf(object);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return Texts.get(
                    Workspace.current().language(),
                    "base.no-text",
                    "type",
                    object == null ? "null" : name(object.getClass()),
                    "reason",
                    name(e.getClass()));
        }
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().isEmpty() ? type.getSuperclass().getSimpleName() : type.getSimpleName();
    }
}
