package telling.data.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Claim;
import telling.data.ClaimCheck;
import telling.data.Roles;
import telling.data.Words;

/** What a reader has to know beside the verdict on a claim. */
final class Caveats {

    private Caveats() {}

    /** Why it cannot be tested, or what its numbers rest on; the register's own words come last. */
    static List<Words> of(Claim claim, List<NamedCell> cells, List<ClaimCheck.Reading> readings) {
        List<Words> caveats = new ArrayList<>();
        cells.stream()
                .filter(cell -> cell.amount().isEmpty())
                .map(Caveats::missing)
                .forEach(caveats::add);
        if (!readings.isEmpty()) {
            definitions(cells, readings, caveats);
            remainders(cells, caveats);
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

    /** One caveat for each wave in which some units are in no category. */
    private static void remainders(List<NamedCell> cells, List<Words> caveats) {
        Set<String> told = new LinkedHashSet<>();
        for (NamedCell cell : cells) {
            Optional<Roles.Base> base = cell.table().roles().defaultBase();
            if (cell.kind() != NamedCell.Kind.CATEGORY
                    || base.isEmpty()
                    || base.get().size(cell.wave()).isEmpty()
                    || !told.add(cell.wave())) {
                continue;
            }
            long size = base.get().size(cell.wave()).getAsLong();
            BigDecimal left = BigDecimal.valueOf(size).subtract(NamedCells.sum(cell.table(), cell.wave()));
            if (left.signum() > 0) {
                caveats.add(words(language -> Texts.get(
                        language, "data.claim-remainder", Map.of("count", left, "size", size, "wave", cell.wave()))));
            }
        }
    }

    private static Words words(Function<Language, String> said) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, said.apply(language));
        }
        return new Words(all);
    }
}
