package telling.session;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The files that the compiler works with, without those that no source can mean: the JDK's classes that have no
 * name, and snippets and the JDK's packages among the jars. JShell goes through all classes of a package that is there in
 * every compiler task.
 */
final class SlimFiles extends ForwardingJavaFileManager<StandardJavaFileManager> implements StandardJavaFileManager {

    private static final Pattern NAMELESS = Pattern.compile(".*\\$[0-9][^/]*\\.class");
    private static final Pattern NOT_IN_JARS = Pattern.compile("REPL|java(\\..*)?"); // JShell's package, the JDK's
    private static final Pattern NEAR = Pattern.compile("tech|(telling|tech\\.tablesaw)(\\..*)?");
    private static final Pattern NEAR_JAR = Pattern.compile("(telling|tablesaw).*\\.jar");

    private final StandardJavaFileManager near;

    private SlimFiles(StandardJavaFileManager files, StandardJavaFileManager near) {
        super(files);
        this.near = near;
    }

    /** All jars and folders of this class path, for an engine, which looks into all of them anyway. */
    static SlimFiles of(StandardJavaFileManager files, List<Path> classPath) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        return new SlimFiles(files, files);
    }

    /**
     * The same where the verbs and Tablesaw are looked for in their own jars, since to list one package in all jars opens
     * and reads every one.
     *
     * @param near a manager like the first, for those jars alone
     */
    static SlimFiles of(StandardJavaFileManager files, StandardJavaFileManager near, List<Path> classPath)
            throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        near.setLocationFromPaths(
                StandardLocation.CLASS_PATH,
                classPath.stream().filter(SlimFiles::isNear).toList());
        return new SlimFiles(files, near);
    }

    private static boolean isNear(Path entry) {
        return Files.isDirectory(entry)
                || NEAR_JAR.matcher(String.valueOf(entry.getFileName())).matches();
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.CLASS_PATH) {
            if (NOT_IN_JARS.matcher(packageName).matches()) {
                return List.of();
            }
            return NEAR.matcher(packageName).matches()
                    ? near.list(location, packageName, kinds, recurse)
                    : super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> named = new ArrayList<>();
        for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
            if (!NAMELESS.matcher(file.getName()).matches()) {
                named.add(file);
            }
        }
        return named;
    }

    @Override
    public void close() throws IOException {
        near.close();
        super.close();
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> files) {
        return fileManager.getJavaFileObjectsFromFiles(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return fileManager.getJavaFileObjects(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
        fileManager.setLocation(location, files);
    }

    @Override
    public void setLocationFromPaths(Location location, Collection<? extends Path> paths) throws IOException {
        fileManager.setLocationFromPaths(location, paths);
    }

    @Override
    public void setLocationForModule(Location location, String moduleName, Collection<? extends Path> paths)
            throws IOException {
        fileManager.setLocationForModule(location, moduleName, paths);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }

    @Override
    public Iterable<? extends Path> getLocationAsPaths(Location location) {
        return fileManager.getLocationAsPaths(location);
    }

    @Override
    public Path asPath(javax.tools.FileObject file) {
        return fileManager.asPath(file);
    }
}
