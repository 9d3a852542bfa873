package telling.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import telling.base.Place;
import telling.data.Check;
import telling.data.Claim;
import telling.data.Figure;

/**
 * What the checks of a run say about each figure.
 *
 * @param figures each figure that was checked once, in the order of the registers, then those in none
 * @param claims each claim once
 * @param expectations the notebooks' own expectations that were not met
 * @param missed the figures of the registers that no notebook attempted
 * @param missedClaims the claims of the registers that no notebook attempted
 */
public record Ledger(
        List<Entry> figures,
        List<Entry> claims,
        List<PlacedCheck> expectations,
        List<Figure> missed,
        List<Claim> missedClaims,
        Coverage coverage,
        ClaimCoverage claimCoverage) {

    public Ledger {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        expectations = List.copyOf(expectations);
        missed = List.copyOf(missed);
        missedClaims = List.copyOf(missedClaims);
    }

    /**
     * One figure or claim.
     *
     * @param check the gravest of its checks
     * @param figure what the register holds of it
     * @param places where it was checked, the gravest first
     */
    public record Entry(Check check, Optional<Figure> figure, List<Place> places) {
        public Entry {
            places = List.copyOf(places);
        }
    }

    static Ledger of(RunReport report) {
        List<PlacedCheck> all =
                report.notebooks().stream().flatMap(n -> n.checks().stream()).toList();
        Map<String, Figure> register = new LinkedHashMap<>();
        report.figures().forEach(figure -> register.putIfAbsent(figure.id(), figure));
        List<Entry> figures = entries(all, Check.Kind.FIGURE, register);
        List<PlacedCheck> unmet = all.stream()
                .filter(c ->
                        c.check().kind() == Check.Kind.EXPECTATION && !c.check().passes())
                .toList();
        Set<String> attempted = figures.stream().map(e -> e.check().id()).collect(Collectors.toSet());
        List<Figure> missed = register.values().stream()
                .filter(f -> !attempted.contains(f.id()))
                .toList();
        List<Entry> claims = entries(all, Check.Kind.CLAIM, Map.of());
        Set<String> settled = claims.stream().map(e -> e.check().id()).collect(Collectors.toSet());
        List<Claim> missedClaims = report.claims().stream()
                .filter(claim -> !settled.contains(claim.id()))
                .toList();
        return new Ledger(
                figures,
                claims,
                unmet,
                missed,
                missedClaims,
                coverage(figures, register.size(), missed.size()),
                ClaimCoverage.of(claims, report.claims(), missedClaims.size()));
    }

    private static List<Entry> entries(List<PlacedCheck> all, Check.Kind kind, Map<String, Figure> register) {
        Map<String, List<PlacedCheck>> byId = new LinkedHashMap<>();
        register.keySet().forEach(id -> byId.put(id, new ArrayList<>()));
        all.stream()
                .filter(c -> c.check().kind() == kind)
                .forEach(c -> byId.computeIfAbsent(c.check().id(), id -> new ArrayList<>())
                        .add(c));
        List<Entry> entries = new ArrayList<>();
        byId.forEach((id, checks) -> {
            if (!checks.isEmpty()) {
                checks.sort(Comparator.comparingInt(c -> -gravity(c.check().status())));
                entries.add(new Entry(
                        checks.get(0).check(),
                        Optional.ofNullable(register.get(id)),
                        checks.stream().map(PlacedCheck::place).distinct().toList()));
            }
        });
        return entries;
    }

    /** How much less a reader may rely on a figure of this status than on one that was transcribed. */
    private static int gravity(Check.Status status) {
        return switch (status) {
            case TRANSCRIBED, SUPPORTED -> 0;
            case REPRODUCED -> 1;
            case CONSISTENT, NOT_TESTABLE -> 2;
            case BASE_DEPENDENT -> 3;
            case DOCUMENTED_DISCREPANCY, CONTRADICTED -> 4;
            case DIFFERS -> 5;
        };
    }

    private static Coverage coverage(List<Entry> figures, int published, int missed) {
        Map<Check.Status, Long> counts = figures.stream()
                .filter(e -> e.figure().isPresent())
                .collect(Collectors.groupingBy(e -> e.check().status(), Collectors.counting()));
        return new Coverage(
                published,
                count(counts, Check.Status.TRANSCRIBED),
                count(counts, Check.Status.REPRODUCED),
                count(counts, Check.Status.CONSISTENT),
                count(counts, Check.Status.DOCUMENTED_DISCREPANCY),
                count(counts, Check.Status.DIFFERS),
                missed);
    }

    private static int count(Map<Check.Status, Long> counts, Check.Status status) {
        return counts.getOrDefault(status, 0L).intValue();
    }
}
