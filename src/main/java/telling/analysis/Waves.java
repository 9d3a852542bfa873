package telling.analysis;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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

    /** What a wave of this column is called: the column's title or name where it is one word, else "wave". */
    static Words word(Field column) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String title = column.title().byLanguage().getOrDefault(language, column.name());
            String word = title.matches("\\p{L}+") ? title : Texts.get(language, "analysis.wave");
            words.put(language, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return new Words(words);
    }

    /** The English plural of a plain noun. */
    static String plural(String noun) {
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
