package telling.data.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Check;
import telling.data.Claim;
import telling.data.ClaimCheck;
import telling.data.Roles;
import telling.data.Words;

/** What a reader has to know beside the verdict on a claim. */
final class Caveats {

    private final Claim claim;
    private final Map<String, NamedCell> named;
    private final List<ClaimCheck.Reading> readings;

    Caveats(Claim claim, Map<String, NamedCell> named, List<ClaimCheck.Reading> readings) {
        this.claim = claim;
        this.named = named;
        this.readings = readings;
    }

    /** Why it cannot be tested, or what its numbers rest on; the register's own words come last. */
    List<Words> of(Check.Status found, Function<Map<String, NamedCell>, Check.Status> judge) {
        List<NamedCell> cells = List.copyOf(named.values());
        List<Words> caveats = new ArrayList<>();
        cells.stream()
                .filter(cell -> cell.amount().isEmpty())
                .map(Caveats::missing)
                .forEach(caveats::add);
        if (!readings.isEmpty()) {
            definitions(cells, readings, caveats);
            remainders(found, judge).ifPresent(caveats::add);
        }
        if (!claim.reason().isEmpty()) {
            caveats.add(claim.reason());
        }
        return caveats;
    }

    private static Words missing(NamedCell cell) {
        return words(language -> {
            String note = cell.note().in(language, "");
            String key = "data.claim-no-value"
                    + (cell.why().isEmpty() || cell.why().equals("no-such-wave") ? "" : "-because");
            return Texts.get(
                    language,
                    key,
                    Map.of(
                            "cell",
                            cell.name(),
                            "why",
                            why(cell, language),
                            "note",
                            note.isEmpty() ? "" : " (" + note + ")"));
        });
    }

    private static String why(NamedCell cell, Language language) {
        String key = "data.claim-why." + cell.why();
        return Texts.has(language, key) ? Texts.get(language, key) : cell.why();
    }

    /** One caveat for each base that means something else in another wave of the claim. */
    private static void definitions(List<NamedCell> cells, List<ClaimCheck.Reading> readings, List<Words> caveats) {
        Set<String> waves = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        cells.forEach(cell -> waves.add(cell.wave()));
        cells.stream().filter(cell -> cell.kind() == NamedCell.Kind.BASE).forEach(cell -> names.add(cell.code()));
        readings.forEach(reading -> names.add(reading.base()));
        Set<String> told = new LinkedHashSet<>();
        for (NamedCell cell : cells) {
            for (Roles.Base base : cell.table().roles().bases()) {
                Map<String, Words> said = base.definitions();
                Set<Words> different = new LinkedHashSet<>();
                waves.stream().filter(said::containsKey).map(said::get).forEach(different::add);
                if (names.contains(base.name()) && different.size() > 1 && told.add(base.name())) {
                    caveats.add(words(language -> Texts.get(
                            language,
                            "data.claim-base-differs",
                            Map.of(
                                    "base",
                                    base.title().in(language, base.name()),
                                    "definitions",
                                    definitions(said, waves, language)))));
                }
            }
        }
    }

    private static String definitions(Map<String, Words> said, Set<String> waves, Language language) {
        List<String> each = new ArrayList<>();
        for (String wave : waves.stream().sorted().toList()) {
            Optional.ofNullable(said.get(wave)).ifPresent(words -> each.add(wave + ": " + words.in(language, "")));
        }
        return String.join("; ", each);
    }

    /** How many are in no category, and whether the verdict would be another, wherever they belong. */
    private Optional<Words> remainders(Check.Status found, Function<Map<String, NamedCell>, Check.Status> judge) {
        List<Remainders.Rest> rests = Remainders.of(named.values());
        if (rests.isEmpty()) {
            return Optional.empty();
        }
        List<Remainders.Turn> turns = Remainders.turns(rests, named, found, judge);
        return Optional.of(words(language -> {
            String each = rests.stream()
                    .map(rest -> Texts.get(
                            language,
                            "data.claim-remainder",
                            Map.of("count", rest.count(), "size", rest.size(), "wave", rest.wave())))
                    .collect(Collectors.joining("; "));
            return each + "; "
                    + (turns.isEmpty()
                            ? Texts.get(language, "data.claim-remainder-stays", Map.of())
                            : turns.stream().map(turn -> turn(turn, language)).collect(Collectors.joining("; ")));
        }));
    }

    private static String turn(Remainders.Turn turn, Language language) {
        String moved = turn.moved().entrySet().stream()
                .map(one -> Texts.get(
                        language, "data.claim-remainder-moved", Map.of("count", one.getValue(), "cell", one.getKey())))
                .collect(Collectors.joining(", "));
        return Texts.get(
                language,
                "data.claim-remainder-turns",
                Map.of(
                        "moved",
                        moved,
                        "verdict",
                        Texts.get(
                                language, "data.claim-verdict." + turn.verdict().tag())));
    }

    private static Words words(Function<Language, String> said) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, said.apply(language));
        }
        return new Words(all);
    }
}
