package telling.session;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.NotImplementedException;

/**
 * The classes of the snippets of one session, woven. An engine that is used again tells of classes that
 * it loaded for a session before, if it tells of them at all; such a class is made anew here once it is
 * asked for, so that nothing static comes along.
 */
final class SnippetClasses implements LoaderDelegate {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Integer> firstLines = new ConcurrentHashMap<>();
    private final Loader loader = new Loader();

    /** Takes over what an engine has compiled for a session before. */
    void inherit(SnippetClasses earlier) {
        files.putAll(earlier.files);
        firstLines.putAll(earlier.firstLines);
    }

    /** The class loader of the session's snippets. */
    ClassLoader loader() {
        return loader;
    }

    /** The first line of the code of a class; 0 where that is not known. */
    int firstLine(String name) {
        return firstLines.getOrDefault(name, 0);
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
        for (ClassBytecodes one : classes) {
            files.put(one.name(), ClassWeaver.woven(one.bytecodes()));
            firstLines.put(one.name(), ClassWeaver.firstLine(one.bytecodes()));
        }
        boolean[] loaded = new boolean[classes.length];
        try {
            for (int i = 0; i < classes.length; i++) {
                Class<?> defined = loader.loadClass(classes[i].name());
                loaded[i] = true;
                // Links what its signatures name, as JShell's own delegate does.
                Objects.requireNonNull(defined.getDeclaredMethods());
            }
        } catch (Throwable e) {
            throw new ClassInstallException("load: " + e.getMessage(), loaded);
        }
    }

    /** Loads classes that an earlier session had under these names; a class of this session cannot be changed. */
    void redefine(ClassBytecodes[] classes) throws ClassInstallException, NotImplementedException {
        for (ClassBytecodes one : classes) {
            if (loader.has(one.name())) {
                throw new NotImplementedException("a loaded class cannot be changed");
            }
        }
        load(classes);
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        if (!files.containsKey(name)) {
            throw new ClassNotFoundException(name + " not found");
        }
        return loader.loadClass(name);
    }

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        throw new UnsupportedOperationException("nothing redefines a class");
    }

    @Override
    public void addToClasspath(String path) {
        throw new UnsupportedOperationException("the class path is set once");
    }

    private final class Loader extends ClassLoader {

        Loader() {
            super(SnippetClasses.class.getClassLoader());
        }

        boolean has(String name) {
            return findLoadedClass(name) != null;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
