package telling.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** Hears Ctrl-C where no terminal front end does. */
final class Signals {

    private Signals() {}

    /** Runs this instead of ending the process, as far as the JDK lets us. */
    static void onInterrupt(Runnable task) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler calls = (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                    task.run();
                }
                return null;
            };
            Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, calls);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), proxy);
        } catch (ReflectiveOperationException e) {
            // Then Ctrl-C ends the process, with the shell's own 130.
            return;
        }
    }
}
