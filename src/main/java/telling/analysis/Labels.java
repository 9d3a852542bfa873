package telling.analysis;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Field;
import telling.data.Words;

/** The labels of lines that no schema names. */
final class Labels {

    private Labels() {}

    /** The label of a derived line: that of our texts, else none. */
    static Words of(String code) {
        String key = "analysis.line." + code;
        if (!Texts.has(Language.EN, key)) {
            return Words.of("");
        }
        return Words.of(Texts.get(Language.EN, key), Texts.get(Language.NL, key));
    }

    /** The label of a value of a column, none where the schema gives none. */
    static Words of(Field field, String code) {
        return field.category(code).map(Field.Category::label).orElseGet(() -> Words.of(""));
    }

    /** What a wider base holds beyond the default one, in the words of the category column. */
    static Words outside(Field category) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String title = category.title().in(language, category.name());
            words.put(language, Texts.get(language, "analysis.line.not-published", "category", lower(title)));
        }
        return new Words(words);
    }

    private static String lower(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }
}
