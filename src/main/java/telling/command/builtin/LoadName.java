package telling.command.builtin;

import java.util.Locale;
import java.util.Set;
import telling.base.Problem;
import telling.command.JavaText;

/** The variable that a loaded file becomes. */
final class LoadName {

    private LoadName() {}

    /** The file's name without its ending in camelCase, numbered where a variable has that name. */
    static String of(String file, Set<String> taken) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = last.indexOf('.', 1);
        String stem = dot < 0 ? last : last.substring(0, dot);
        StringBuilder name = new StringBuilder();
        for (String part : stem.split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!part.isEmpty()) {
                name.append(
                        name.isEmpty()
                                ? part.substring(0, 1).toLowerCase(Locale.ROOT)
                                : part.substring(0, 1).toUpperCase(Locale.ROOT));
                name.append(part.substring(1));
            }
        }
        String base = name.toString();
        if (!JavaText.isName(base)) {
            base = base.isEmpty() || !JavaText.isName("t" + base) ? "table" : "t" + base;
        }
        String free = base;
        for (int i = 2; taken.contains(free); i++) {
            free = base + i;
        }
        return free;
    }

    /** This name, if it can be one. */
    static String checked(String name) {
        if (!JavaText.isName(name)) {
            throw Problem.of("command.not-a-name", "name", name).thrown();
        }
        return name;
    }
}
