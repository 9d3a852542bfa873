package telling.app;

import java.io.Console;

/** Whether a person sits at a terminal. */
final class Terminals {

    private Terminals() {}

    /** Whether standard input and standard output are a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean attached() {
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // JDK 22 and later give a console even without a terminal, and this method to tell.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
