package telling.session;

/**
 * A variable that a session starts with.
 *
 * @param type its static type as Java source, with its package where no import covers it
 * @param object the live object
 */
public record Preloaded(String name, String type, Object object) {}
