package telling.data.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of the columns of a plain file: those of its first row, without blanks around them; an
 * empty one or a second one of the same name (capitals make no difference) gets a name of its own.
 *
 * @param renamed the new name and what stood in the file
 */
record Headers(List<String> names, Map<String, String> renamed) {

    static Headers of(List<String> first, boolean header) {
        List<String> names = new ArrayList<>();
        Map<String, String> renamed = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int at = 0; at < first.size(); at++) {
            String was = header ? first.get(at) : "";
            String wanted = was.isBlank() ? "column" + (at + 1) : was.strip();
            String name = wanted;
            for (int twin = 2; !taken.add(name.toLowerCase(Locale.ROOT)); twin++) {
                name = wanted + "_" + twin;
            }
            names.add(name);
            if (header && !name.equals(was)) {
                renamed.put(name, was);
            }
        }
        return new Headers(names, renamed);
    }
}
