package telling.command;

import java.util.function.Consumer;

/** What a command asks the shell to do. */
public sealed interface Action {

    /**
     * Run this Java as an ordinary cell; it is echoed, numbered and saved like one.
     *
     * @param page whether a chart that comes of it may be opened on a desktop
     */
    record Java(String source, boolean page) implements Action {
        public Java(String source) {
            this(source, false);
        }
    }

    /** Act on the shell; nothing of it is saved. */
    record Do(Consumer<Shell> what) implements Action {}

    /** Ask a question that can be answered with yes; where nobody can answer, it is a no. */
    record Ask(String question, Action yes, Action no) implements Action {}
}
