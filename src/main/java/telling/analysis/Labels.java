package telling.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Field;
import telling.data.Roles;
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
        return inBoth(key);
    }

    /** The label of a value of a column, none where the schema gives none. */
    static Words of(Field field, String code) {
        return field.category(code).map(Field.Category::label).orElseGet(() -> Words.of(""));
    }

    /** What a wider base holds beyond the default one, in the words of the category column. */
    static Words outside(Field category) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String title = title(category).in(language, category.name());
            words.put(language, Texts.get(language, "analysis.line.not-published", "category", title));
        }
        return new Words(words);
    }

    /** The title of a column as it stands within a sentence, its name where it has none. */
    static Words title(Field field) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, lower(field.title().in(language, field.name())));
        }
        return new Words(words);
    }

    /** The label, or the code where there is none. */
    static Words named(Words label, String code) {
        return label.isEmpty() ? Words.of(code) : label;
    }

    /** The title of a base, its name where it has none. */
    static Words base(Roles.Base base) {
        return named(base.title(), base.name());
    }

    /** The words with something before them, in each of their languages. */
    static Words prefixed(String before, Words words) {
        Map<Language, String> longer = new EnumMap<>(Language.class);
        words.byLanguage().forEach((language, text) -> longer.put(language, before + text));
        return new Words(longer);
    }

    /** The words with something after them, in each of their languages. */
    static Words followed(Words words, String after) {
        return followed(words, language -> after);
    }

    /** The same, with what each language has after them. */
    static Words followed(Words words, Function<Language, String> after) {
        Map<Language, String> longer = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            longer.put(language, words.in(language, "") + after.apply(language));
        }
        return new Words(longer);
    }

    /** Words after one another, with semicolons, as each stands in a language. */
    static Words joined(List<Words> several) {
        Map<Language, String> longer = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            longer.put(
                    language,
                    several.stream().map(words -> words.in(language, "")).collect(Collectors.joining("; ")));
        }
        return new Words(longer);
    }

    /** Which kind of missing this is, in words. */
    static Words missing(Field field, String kind) {
        return field.missing().stream()
                .filter(code -> code.code().equals(kind))
                .map(Field.MissingCode::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElseGet(() -> kind.isEmpty() ? inBoth("analysis.missing.blank") : Words.of(kind));
    }

    /** A label that says how many it stands for. */
    static Words counted(String key, long count) {
        return Words.of(Texts.get(Language.EN, key, "count", count), Texts.get(Language.NL, key, "count", count));
    }

    /** What stands for the name of the wave where a table has none. */
    static Words wholeTable() {
        return inBoth("analysis.whole-table");
    }

    private static Words inBoth(String key) {
        return Words.of(Texts.get(Language.EN, key), Texts.get(Language.NL, key));
    }

    private static String lower(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }
}
