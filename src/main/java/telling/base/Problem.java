package telling.base;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that the user can mend: a code, the facts, and the place where it stands. The words
 * come last, from {@link Texts}: the code is the key of the sentence, {@code code + ".hint"} that of
 * the remedy, and both may use the facts as {@code {name}}.
 *
 * @param code {@code package.what-is-wrong}, such as {@code data.unknown-column}
 * @param facts what the words need, by name; a collection is written with commas
 */
public record Problem(String code, Map<String, Object> facts, Optional<Place> place) {

    public Problem {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A problem without a place; facts as name, value, name, value. */
    public static Problem of(String code, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("facts of " + code + " come in pairs");
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Problem(code, facts, Optional.empty());
    }

    /** The same problem at a place. */
    public Problem at(Place where) {
        return new Problem(code, facts, Optional.of(where));
    }

    /** The same problem with one fact more. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Problem(code, more, place);
    }

    /** The exception that carries this problem out of a verb. */
    public ProblemException thrown() {
        return new ProblemException(this);
    }
}
