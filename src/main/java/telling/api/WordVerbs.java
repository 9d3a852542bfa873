package telling.api;

import java.util.Optional;
import telling.analysis.Comparison;
import telling.analysis.Distribution;
import telling.analysis.Sentence;
import telling.analysis.Tabulation;
import telling.base.Language;

/** The verbs that give words, which {@link Telling} passes on. */
abstract class WordVerbs extends StatisticVerbs {

    WordVerbs() {}

    /**
     * A figure in words for running text, with count, share and base: {@code sentence(compare(outcomes),
     * "return")}. A language in place of the category gives a sentence on each: {@code sentence(c, "nl")}.
     *
     * <p>Errors: analysis.unknown-category; analysis.no-sentence for a total, and where no wave gives a count.
     */
    public static String sentence(Tabulation tabulation, String category) {
        Optional<Language> language = Language.of(category);
        boolean known = tabulation.lines().stream().anyMatch(line -> line.code().equals(category));
        return language.isPresent() && !known
                ? Sentence.ofAll(tabulation, language.get())
                : Sentence.of(tabulation, category, tabulation.language());
    }

    /** The same in this language, {@code en} or {@code nl}. Errors: also analysis.unknown-language. */
    public static String sentence(Tabulation tabulation, String category, String language) {
        Tabulation shown = tabulation instanceof Comparison comparison
                ? comparison.labels(language)
                : ((Distribution) tabulation).labels(language);
        return Sentence.of(shown, category, shown.language());
    }
}
