package telling.analysis;

import java.util.List;
import java.util.Optional;
import telling.base.Language;

/**
 * How a tabulation was asked for.
 *
 * @param base the base of its shares; empty for the default one
 * @param crosswalk what brings categories together; empty for the categories as they are
 * @param language the language of its labels; empty for that of the session
 * @param level the level of its intervals where they were asked for, as 0.95
 * @param population what the units were drawn from, where that was said
 * @param full whether everything is shown, not the essentials
 */
public record View(
        Optional<String> base,
        Optional<String> crosswalk,
        Optional<Language> language,
        Optional<Double> level,
        Optional<Population> population,
        boolean full) {

    static final View PLAIN =
            new View(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** How many units there are in all, per wave, in the order of the waves. */
    public record Population(String unit, List<Long> sizes) {
        public Population {
            sizes = List.copyOf(sizes);
        }
    }

    View of(String name) {
        return new View(Optional.of(name), crosswalk, language, level, population, full);
    }

    View by(String name) {
        return new View(base, Optional.of(name), language, level, population, full);
    }

    View labels(Language chosen) {
        return new View(base, crosswalk, Optional.of(chosen), level, population, full);
    }

    View interval(double asked) {
        return new View(base, crosswalk, language, Optional.of(asked), population, full);
    }

    View drawnFrom(Population all) {
        return new View(base, crosswalk, language, level, Optional.of(all), full);
    }

    View unfolded() {
        return new View(base, crosswalk, language, level, population, true);
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
        level.ifPresent(asked -> java.append(".interval(")
                .append(asked == Intervals.USUAL ? "" : asked.toString())
                .append(")"));
        population.ifPresent(all -> {
            java.append(".finitePopulation(\"").append(all.unit()).append("\"");
            all.sizes().forEach(size -> java.append(", ").append(size).append(size > Integer.MAX_VALUE ? "L" : ""));
            java.append(")");
        });
        java.append(full ? ".full()" : "");
        return tabulation
                .tallies()
                .veil()
                .map(veil -> "suppress(" + java + ", " + veil.threshold() + ")")
                .orElseGet(java::toString);
    }
}
