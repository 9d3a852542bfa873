package telling.analysis;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Field;
import telling.data.Words;

/** Names of waves and codes of categories: always the text of a value. */
final class Waves {

    private Waves() {}

    /** The text of a value, the same for 2005, 2005L, 2005.0 and "2005". */
    static String text(Object value) {
        if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value).strip();
    }

    /**
     * What a wave of this column is called: its title where that is one word or starts with one, as "Year
     * of the outcomes"; else the column's name; else "wave".
     */
    static Words word(Field column) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String title = column.title().byLanguage().getOrDefault(language, "");
            String word = noun(title)
                    .or(() -> noun(language == Language.EN ? column.name() : ""))
                    .orElseGet(() -> Texts.get(language, "analysis.wave"));
            words.put(language, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return new Words(words);
    }

    private static Optional<String> noun(String title) {
        String first = title.split(" (of|van) ", 2)[0];
        return first.matches("\\p{L}+") ? Optional.of(first) : Optional.empty();
    }

    /** The plural of a plain noun; in Dutch of those that waves are called by, else that of the word for a wave. */
    static String plural(String noun, Language language) {
        if (language == Language.NL) {
            String waves = Texts.get(language, "analysis.waves");
            return noun.matches(".*[Jj]aar")
                    ? noun.substring(0, noun.length() - 3) + "aren"
                    : noun.endsWith("ing") ? noun + "en" : waves;
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
