package telling.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The last value of every cell that gave one; {@code $5} names that of cell 5. */
public final class CellValues {

    private static final Pattern MENTION = Pattern.compile("\\$[1-9][0-9]{0,8}");

    private final Map<Integer, Value> values = new ConcurrentHashMap<>();

    CellValues() {}

    /** A cell value that a source names, and where. */
    public record Mention(int cell, int offset) {}

    /** The cell values that the code of a source names; those in comments and strings do not count. */
    public static List<Mention> mentions(String source) {
        List<Mention> found = new ArrayList<>();
        for (JavaText.Name name : JavaText.of(source).names()) {
            if (MENTION.matcher(name.text()).matches()) {
                found.add(new Mention(Integer.parseInt(name.text().substring(1)), name.offset()));
            }
        }
        return found;
    }

    void put(int cell, Value value) {
        values.put(cell, value);
    }

    Optional<Value> of(int cell) {
        return Optional.ofNullable(values.get(cell));
    }

    /** The objects of all cells that gave one, each as {@code $n}. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int cell : cells()) {
            of(cell).map(Value::object).ifPresent(object -> named.put("$" + cell, object));
        }
        return named;
    }

    List<Integer> cells() {
        return values.keySet().stream().sorted().toList();
    }
}
