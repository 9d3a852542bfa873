package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes that import declarations take all static members of. */
final class StaticImports {

    private static final Pattern STATIC = Pattern.compile("import static ([\\w.]+)\\.\\*;");

    private StaticImports() {}

    /** Those classes, in order; none where one of them is not there, which the compiler has the words for. */
    static List<Class<?>> of(List<String> imports) {
        List<Class<?>> classes = new ArrayList<>();
        for (String declaration : imports) {
            Matcher matcher = STATIC.matcher(declaration);
            if (matcher.matches()) {
                try {
                    classes.add(Class.forName(matcher.group(1)));
                } catch (ClassNotFoundException e) {
                    return List.of();
                }
            }
        }
        return classes;
    }
}
