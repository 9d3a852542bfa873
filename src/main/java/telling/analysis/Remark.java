package telling.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telling.base.Language;
import telling.base.Numbers;
import telling.base.Problem;
import telling.base.Texts;
import telling.data.Words;

/** Something a reader has to know beside the numbers, as a key and facts; the words come last. */
public record Remark(String key, Map<String, Object> facts) {

    public Remark {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A remark; facts as name, value, name, value, of which {@link Words} follow the language. */
    static Remark of(String key, Object... namesAndValues) {
        return new Remark(key, Problem.of(key, namesAndValues).facts());
    }

    /** The sentence in this language. */
    public String in(Language language) {
        Map<String, Object> written = new LinkedHashMap<>();
        facts.forEach((name, fact) -> written.put(name, written(fact, language)));
        return Texts.get(language, key, written);
    }

    private static Object written(Object fact, Language language) {
        if (fact instanceof Words words) {
            return words.in(language, "");
        }
        if (fact instanceof Spoken spoken) {
            return spoken.in(language);
        }
        return fact instanceof List<?> several
                ? several.stream().map(one -> written(one, language)).toList()
                : fact;
    }

    /** A fact that each language writes in its own way. */
    interface Spoken {
        String in(Language language);
    }

    /** A percentage with one decimal, written as the language does. */
    record Percent(double value) implements Spoken {
        @Override
        public String in(Language language) {
            return Numbers.fixed(value, 1, language) + "%";
        }
    }
}
