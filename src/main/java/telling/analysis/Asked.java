package telling.analysis;

import java.util.Arrays;
import java.util.List;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.data.Words;

/** Checks what is asked of verbs, before a view takes it over. */
final class Asked {

    private Asked() {}

    /** The options asked for. Errors: analysis.unknown-option for one that is not known. */
    static List<String> options(List<String> known, String... asked) {
        for (String option : asked) {
            if (!known.contains(option)) {
                throw Problem.of(
                                "analysis.unknown-option",
                                "option",
                                option,
                                "options",
                                known,
                                "near",
                                NearNames.to(option, known))
                        .thrown();
            }
        }
        return List.of(asked);
    }

    /** Errors: analysis.not-a-level. */
    static View interval(View view, double level) {
        if (!(level > 0 && level < 1)) {
            throw Problem.of("analysis.not-a-level", "level", Double.toString(level))
                    .thrown();
        }
        return view.interval(level);
    }

    /**
     * Errors: analysis.no-population where the unit is not the unit that is counted, or a wave has no size;
     * analysis.population-small where a base is larger.
     */
    static View finitePopulation(Tabulation tabulation, String unit, long... sizes) {
        Words own = tabulation.unit();
        boolean same = own.isEmpty()
                ? unit.equals("rows") || unit.equals(tabulation.table())
                : Arrays.stream(Language.values())
                        .anyMatch(language -> own.in(language, "").equalsIgnoreCase(unit));
        String counted = own.isEmpty() ? "rows" : own.in(Language.EN, "");
        if (!same || sizes.length != tabulation.waves().size()) {
            throw Problem.of(
                            same ? "analysis.population-per-wave" : "analysis.no-population",
                            "unit",
                            unit,
                            "counted",
                            counted,
                            "waves",
                            tabulation.waves().stream().map(Wave::name).toList())
                    .thrown();
        }
        for (int i = 0; i < sizes.length; i++) {
            Wave wave = tabulation.waves().get(i);
            long rows = tabulation.tallies().roles().weight().isPresent()
                    ? wave.rows()
                    : wave.base().map(n -> n.longValue()).orElse(0L);
            if (sizes[i] < Math.max(2, rows)) {
                throw Problem.of("analysis.population-small", "size", sizes[i], "base", rows, "wave", wave.name())
                        .thrown();
            }
        }
        List<Long> all = Arrays.stream(sizes).boxed().toList();
        return tabulation.view().drawnFrom(new View.Population(unit, all));
    }
}
