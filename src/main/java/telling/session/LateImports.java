package telling.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports of whole packages of the JDK, each of which waits until a source names one of its classes: once one is
 * there, the compiler goes through the classes of its package in every task. What a source means is the same.
 */
final class LateImports {

    private static final Pattern PACKAGE = Pattern.compile("import (java\\.[a-z.]+)\\.\\*;");

    private final Map<String, String> waiting = new LinkedHashMap<>();
    private final List<String> arrived = new ArrayList<>();

    /** Has those of these declarations wait that import a package of the JDK. */
    LateImports(List<String> declarations) {
        for (String declaration : declarations) {
            Matcher whole = PACKAGE.matcher(declaration);
            if (whole.matches()) {
                waiting.put(whole.group(1), declaration);
            }
        }
    }

    /** None that waits. */
    static LateImports none() {
        return new LateImports(List.of());
    }

    /** Whether it waits, or did. */
    boolean isOne(String declaration) {
        return waiting.containsValue(declaration) || arrived.contains(declaration);
    }

    /** Those that wait no more, in the order in which they were asked for. */
    Stream<String> arrived() {
        return arrived.stream();
    }

    /** Those that a source asks for, which then wait no more. */
    List<String> named(String source) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<String> classes = JavaText.of(source).names().stream()
                .map(JavaText.Name::text)
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .collect(Collectors.toSet());
        return taken(waiting.keySet().stream()
                .filter(name -> classes.stream().anyMatch(one -> isClass(name, one)))
                .toList());
    }

    /** All that still wait, which then wait no more. */
    List<String> all() {
        return taken(List.copyOf(waiting.keySet()));
    }

    private List<String> taken(List<String> packages) {
        List<String> declarations = new ArrayList<>();
        packages.forEach(name -> declarations.add(waiting.remove(name)));
        arrived.addAll(declarations);
        return declarations;
    }

    private static boolean isClass(String packageName, String name) {
        String file = packageName.replace('.', '/') + "/" + name + ".class";
        return ClassLoader.getPlatformClassLoader().getResource(file) != null;
    }
}
