package telling.session;

/** Takes what a thread prints after its cell has ended; a part of the workspace, put there by a front end. */
@FunctionalInterface
public interface LateOutput {

    /** Shows this text; called on the thread that printed it. */
    void print(String text);

    /** Shows this remark of the session's own. */
    default void remark(String text) {
        print(text);
    }
}
