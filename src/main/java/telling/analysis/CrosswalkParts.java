package telling.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import telling.base.Language;
import telling.data.Field;
import telling.data.Roles;
import telling.data.Words;

/** What the lines of a crosswalk hold, so that no reader takes one name for one category. */
final class CrosswalkParts {

    private CrosswalkParts() {}

    /**
     * One sentence that names the categories in each line that holds others than its own, by wave where waves differ;
     * nothing where there is no such line.
     */
    static Optional<Remark> of(Layout layout, Roles.Crosswalk crosswalk) {
        Map<String, Map<String, List<String>>> held = new LinkedHashMap<>();
        for (String wave : layout.names()) {
            for (String code : layout.tallies().wave(wave).byCategory().keySet()) {
                held.computeIfAbsent(crosswalk.target(wave, code), target -> new LinkedHashMap<>())
                        .computeIfAbsent(wave, w -> new ArrayList<>())
                        .add(code);
            }
        }
        held.entrySet().removeIf(line -> line.getValue().values().stream().allMatch(List.of(line.getKey())::equals));
        List<Words> lines = new ArrayList<>();
        held.forEach((target, waves) -> lines.add(line(layout, target, waves)));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(
                        "analysis.remark.brought", "crosswalk", crosswalk.name(), "lines", Labels.joined(lines)));
    }

    private static Words line(Layout layout, String target, Map<String, List<String>> waves) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        waves.forEach((wave, codes) -> named.computeIfAbsent(String.join("\n", codes), same -> new ArrayList<>())
                .add(wave));
        boolean same = named.size() == 1 && waves.size() == layout.names().size();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String parts = named.values().stream()
                    .map(of -> Objects.requireNonNull(waves.get(of.get(0))).stream()
                                    .map(code -> label(layout, code).in(language, code))
                                    .collect(Collectors.joining(" + "))
                            + (same ? "" : " (" + String.join(", ", of) + ")"))
                    .collect(Collectors.joining(", "));
            texts.put(language, layout.label(target).in(language, target) + " = " + parts);
        }
        return new Words(texts);
    }

    /** The label of a category by itself: a line of the crosswalk may have the same code and another label. */
    private static Words label(Layout layout, String code) {
        return Labels.named(
                layout.tallies()
                        .category()
                        .category(code)
                        .map(Field.Category::label)
                        .orElseGet(() -> Words.of("")),
                code);
    }
}
