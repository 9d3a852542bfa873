package telling.data;

import java.util.EnumMap;
import java.util.Map;
import telling.base.Language;

/** A title, label or description in the languages in which it was written. */
public record Words(Map<Language, String> byLanguage) {

    public Words {
        byLanguage = byLanguage.isEmpty() ? Map.of() : Map.copyOf(byLanguage);
    }

    /** The same words whatever the language; none if the text is blank. */
    public static Words of(String text) {
        return text.isBlank() ? new Words(Map.of()) : new Words(Map.of(Language.EN, text));
    }

    /** Words in both languages. */
    public static Words of(String en, String nl) {
        Map<Language, String> both = new EnumMap<>(Language.class);
        both.put(Language.EN, en);
        both.put(Language.NL, nl);
        return new Words(both);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The words in this language, else in another one, else the fallback. */
    public String in(Language language, String fallback) {
        String words = byLanguage.get(language);
        if (words != null) {
            return words;
        }
        for (Language other : Language.values()) {
            String instead = byLanguage.get(other);
            if (instead != null) {
                return instead;
            }
        }
        return fallback;
    }
}
