package telling.analysis;

import java.util.Optional;
import telling.base.Language;

/**
 * How a tabulation was asked for.
 *
 * @param base the base of its shares; empty for the default one
 * @param crosswalk what brings categories together; empty for the categories as they are
 * @param language the language of its labels; empty for that of the session
 */
public record View(Optional<String> base, Optional<String> crosswalk, Optional<Language> language) {

    static final View PLAIN = new View(Optional.empty(), Optional.empty(), Optional.empty());

    View of(String name) {
        return new View(Optional.of(name), crosswalk, language);
    }

    View by(String name) {
        return new View(base, Optional.of(name), language);
    }

    View labels(Language chosen) {
        return new View(base, crosswalk, Optional.of(chosen));
    }

    /** The Java that gave this tabulation. */
    String written(Tabulation tabulation) {
        StringBuilder java = new StringBuilder(tabulation instanceof Comparison ? "compare(" : "distribution(")
                .append(tabulation.table());
        tabulation.waves().stream()
                .map(Wave::name)
                .filter(name -> !name.isEmpty())
                .forEach(name -> java.append(", ").append(name.matches("\\d{1,9}") ? name : "\"" + name + "\""));
        java.append(")");
        base.ifPresent(name -> java.append(".of(\"").append(name).append("\")"));
        crosswalk.ifPresent(name -> java.append(".by(\"").append(name).append("\")"));
        language.ifPresent(tag -> java.append(".labels(\"").append(tag.tag()).append("\")"));
        return java.toString();
    }
}
