package telling.analysis;

import telling.base.Language;
import telling.base.Texts;
import telling.data.Words;

/** The words for why a wave gives no count. */
public final class Why {

    private Why() {}

    /** The reason in words, as "not published separately"; one without words of its own is its code with spaces. */
    public static String text(String why, Language language) {
        String key = "analysis.why." + why;
        return Texts.has(language, key) ? Texts.get(language, key) : why.replace('-', ' ');
    }

    /** The reason in the words of each language. */
    static Words words(String why) {
        return Words.of(text(why, Language.EN), text(why, Language.NL));
    }
}
